import { describe, expect, test } from 'vitest';
import type { HazardSpec } from '../../engine/index.ts';
import { baseStock, constant, hazard, series } from '../specs/parts.ts';
import { timeline, traceOf } from '../specs/read-trace.ts';
import { shopSpec } from '../specs/shop-spec.ts';

/** The lane is closed from one day to another. */
const closed = (from: number, to: number, over: Partial<HazardSpec> = {}): HazardSpec => hazard([{ kind: 'lane', lane: 0 }], from, to - from, { id: `closed ${from}-${to}`, ...over });

/** Days on which one piece that was ordered on day 0, with a lead time of 5 days, sets out and arrives. */
function journey(...hazards: HazardSpec[]): { out: number[]; in: number[] } {
  const trace = traceOf(shopSpec({ days: 30, demand: constant(0), initial: 0, policy: baseStock(1), lane: { leadTime: constant(5) }, hazards }));
  const days = (kind: 'shipped' | 'received'): number[] => timeline(trace, kind, 0).map(([day]) => day);
  return { out: days('shipped'), in: days('received') };
}

describe('goods on a lane that closes', () => {
  test('arrive later by as long as it was closed while they were under way', () => {
    expect(journey()).toEqual({ out: [0], in: [5] });
    expect(journey(closed(2, 4))).toEqual({ out: [0], in: [7] });
  });

  test('stop again when it closes again, also in the time that was added', () => {
    expect(journey(closed(1, 2), closed(3, 3.5))).toEqual({ out: [0], in: [6.5] });
    expect(journey(closed(2, 4), closed(6, 6.25), closed(7, 9))).toEqual({ out: [0], in: [9.25] });
  });

  test('that are due while it is closed have still to travel what they had when it closed', () => {
    expect(journey(closed(3, 10))).toEqual({ out: [0], in: [12] });
    expect(journey(closed(1, 2), closed(3, 10))).toEqual({ out: [0], in: [13] });
  });

  test('that are due at the moment it closes arrive when it opens; due at the moment it opens, later', () => {
    expect(journey(closed(5, 8))).toEqual({ out: [0], in: [8] });
    expect(journey(closed(3, 5))).toEqual({ out: [0], in: [7] });
  });

  test('that wait for it to open set out then', () => {
    expect(journey(closed(0, 3))).toEqual({ out: [3], in: [8] });
  });

  test('are held as long as any of two closures lasts', () => {
    expect(journey(closed(2, 4), closed(3, 6))).toEqual({ out: [0], in: [9] });
    expect(journey(closed(2, 6), closed(3, 4))).toEqual({ out: [0], in: [9] });
  });

  test('go on at full speed when it opens in part', () => {
    const inPart = closed(2, 4, { recovery: { kind: 'linear', params: { over: 10 } } });
    expect(journey(inPart)).toEqual({ out: [0], in: [7] });
  });

  test('are not touched when their supplier is down', () => {
    expect(journey(hazard([{ kind: 'site', site: 0 }], 2, 20))).toEqual({ out: [0], in: [5] });
  });
});

test('shipments that set out on different days keep their distance through a closure', () => {
  const spec = shopSpec({ days: 20, demand: series(1, 2, 3, 4, 5), initial: 0, market: { patience: null }, lane: { leadTime: constant(3) }, hazards: [closed(2, 7)] });
  const trace = traceOf(spec);
  expect(timeline(trace, 'shipped', 0)).toEqual([[0, 1], [1, 2], [7, 3], [7, 4], [7, 5]]);
  expect(timeline(trace, 'received', 0)).toEqual([[8, 1], [9, 2], [10, 3], [10, 4], [10, 5]]);
});
