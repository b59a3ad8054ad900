import { describe, expect, test } from 'vitest';
import { compile, DAY, meanLeadDays, simulate, type LaneSpec, type Spec } from '../../engine/index.ts';
import { baseStock, constant, fedOver, hazard, lane, market, product, series, site, specOf, stocked, source } from '../specs/parts.ts';
import { rowsOf, timeline, traceOf } from '../specs/read-trace.ts';
import { shopSpec } from '../specs/shop-spec.ts';

/** Sailings by days. */
const sailings = (every: number, first: number, capacity: number | null = null): LaneSpec['sailings'] => ({ every: every * DAY, first: first * DAY, capacity });

/** A shop that passes on what it is asked for; goods are 5 days at sea. */
const shop = (demand: readonly number[], over: Partial<LaneSpec>, hazards: Spec['hazards'] = []): Spec =>
  shopSpec({ days: 60, demand: series(...demand), initial: 0, market: { patience: null }, lane: { leadTime: constant(5), ...over }, hazards });

/** Day sent, day of the sailing, quantity, of each shipment that waits for one. */
function waits(spec: Spec): [number, number, number][] {
  const trace = traceOf(spec);
  const sent = new Map(rowsOf(trace, 'shipped', 0).map((row) => [row.b, row.quantity]));
  return rowsOf(trace, 'sails', 0).map((row) => [row.day, row.quantity / DAY, sent.get(row.b) ?? NaN]);
}

const received = (spec: Spec): [number, number][] => timeline(traceOf(spec), 'received', 0);

describe('a lane with sailings', () => {
  test('lets goods leave at first + n x every; lead time counts from there, and they are under way from when they are sent', () => {
    const spec = shop([1, 0, 2, 0, 3], { sailings: sailings(7, 2) });
    expect(timeline(traceOf(spec), 'shipped', 0)).toEqual([[0, 1], [2, 2], [4, 3]]);
    expect(received(spec)).toEqual([[7, 1], [7, 2], [14, 3]]);
  });

  test('says so of what waits, and nothing of what leaves at once', () => {
    expect(waits(shop([1, 0, 2, 0, 3], { sailings: sailings(7, 2) }))).toEqual([[0, 2, 1], [4, 9, 3]]);
  });

  test('has sailings before its first where that is later than the start', () => {
    expect(waits(shop([1, 2], { sailings: sailings(7, 11) }))).toEqual([[0, 4, 1], [1, 4, 2]]);
    expect(waits(shop([1, 2], { sailings: sailings(7, -3) }))).toEqual([[0, 4, 1], [1, 4, 2]]);
  });

  test('divides what finds too little room; the rest goes with the next', () => {
    const spec = shop([0, 10, 3], { sailings: sailings(7, 0, 4) });
    expect(waits(spec)).toEqual([[1, 7, 4], [1, 14, 4], [1, 21, 2], [2, 21, 2], [2, 28, 1]]);
    expect(received(spec)).toEqual([[12, 4], [19, 4], [26, 2], [26, 2], [33, 1]]);
    expect(simulate(compile(spec), 1).record.lanes.shipments[0]).toBe(5);
  });

  test('keeps nothing of the room of a sailing that has left', () => {
    expect(waits(shop([0, 1, 0, 0, 0, 0, 0, 0, 6], { sailings: sailings(7, 0, 4) }))).toEqual([[1, 7, 1], [8, 14, 4], [8, 21, 2]]);
  });

  test('holds goods that wait for a sailing as long as it is closed', () => {
    const closed = hazard([{ kind: 'lane', lane: 0 }], 3, 2);
    expect(received(shop([0, 1], { sailings: sailings(7, 0) }, [closed]))).toEqual([[14, 1]]);
    expect(received(shop([0, 1], { sailings: sailings(7, 0) }))).toEqual([[12, 1]]);
  });

  test('does not give back the room of goods that were destroyed', () => {
    const strike = hazard([{ kind: 'lane', lane: 0 }], 2, 0.5, { transit: 'destroyed' });
    // 3 of day 1 are lost; ordered again on day 2, sent on day 2.5: 1 finds room on the sailing of day 7
    expect(waits(shop([0, 3], { sailings: sailings(7, 0, 4) }, [strike]))).toEqual([[1, 7, 3], [2.5, 7, 1], [2.5, 14, 2]]);
  });
});

describe('the mean lead time of a lane', () => {
  test('counts lateness by its chance, and half a period of its sailings', () => {
    const plain = lane(0, 1, { leadTime: constant(3), orderDelay: constant(0.5) });
    expect(meanLeadDays(plain)).toBe(3.5);
    expect(meanLeadDays({ ...plain, late: { chance: 0.25, by: constant(8) }, sailings: sailings(7, 2) })).toBe(9);
  });

  test('is never 0 where there are sailings or delays: a loop of such lanes is no loop without delay', () => {
    const loop = (over: Partial<LaneSpec>): Spec =>
      specOf(5, {
        products: [product()],
        sites: [site('a'), site('b')],
        stockPoints: [stocked({ site: 0, initial: 5, source: fedOver(1) }), stocked({ site: 1, initial: 5, source: fedOver(0) })],
        lanes: [lane(0, 1, { leadTime: constant(0), orderDelay: constant(1), ...over }), lane(1, 0, { leadTime: constant(0), orderDelay: constant(1) })],
      });
    expect(() => compile(loop({}))).toThrow('a loop in which goods would arrive before they left');
    expect(() => compile(loop({ sailings: sailings(1, 0) }))).not.toThrow();
    expect(() => compile(loop({ late: { chance: 0.1, by: constant(1) } }))).not.toThrow();
    expect(() => compile(loop({ late: { chance: 0, by: constant(1) } }))).toThrow('a loop in which goods would arrive before they left');
  });
});

test('demand at periods begins at its first moment', () => {
  const spec = specOf(8, {
    sites: [site('shop')], stockPoints: [source({ site: 0 })],
    markets: [market(0, series(4, 5, 6), { arrivals: { kind: 'period', every: 2 * DAY, first: 1.5 * DAY } })],
  });
  expect(timeline(traceOf(spec), 'demand', 0)).toEqual([[1.5, 4], [3.5, 5], [5.5, 6], [7.5, 0]]);
});

test('what waits for a sailing is on order: a shop orders what it sold, and nothing while it has nothing to sell', () => {
  const spec = shopSpec({ days: 9, demand: constant(1), initial: 3, policy: baseStock(3), lane: { leadTime: constant(1), sailings: sailings(4, 0) } });
  expect(timeline(traceOf(spec), 'ordered', 0)).toEqual([[0, 1], [1, 1], [2, 1], [3, 1], [5, 1], [6, 1], [7, 1]]);
});
