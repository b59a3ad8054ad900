import { describe, expect, test } from 'vitest';
import { DAY } from '../../engine/index.ts';
import { chainSpec } from '../specs/chain-spec.ts';
import { baseStock, constant, hazard, oneStep, series } from '../specs/parts.ts';
import { plantSpec } from '../specs/plant-spec.ts';
import { timeline, traceOf } from '../specs/read-trace.ts';
import { shopSpec, SHOP } from '../specs/shop-spec.ts';

const keepsFor = (days: number) => ({ shelfLife: days * DAY });

describe('perishable goods', () => {
  test('of the start are as old as the run, and are scrapped before anyone is served that day', () => {
    const trace = traceOf(shopSpec({ days: 5, demand: constant(2), initial: 10, product: keepsFor(3) }));
    expect(timeline(trace, 'filled', 0)).toEqual([[0, 2], [1, 2], [2, 2]]);
    expect(timeline(trace, 'expired', SHOP)).toEqual([[3, 4]]);
    expect(timeline(trace, 'lost', 0)).toEqual([[3, 2], [4, 2]]);
  });

  test('are ordered again when they are scrapped', () => {
    const trace = traceOf(shopSpec({ days: 6, demand: constant(0), initial: 4, policy: baseStock(4), product: keepsFor(2) }));
    // the fresh ones set out on day 2 and have lived a day on the lane: they expire on day 4
    expect(timeline(trace, 'ordered', 0)).toEqual([[2, 4], [4, 4]]);
    expect(timeline(trace, 'expired', SHOP)).toEqual([[2, 4], [4, 4]]);
  });

  test('leave oldest first', () => {
    // 8 that set out on day 0 keep to day 5: 6 are sold on days 1 and 2; 3 to day 6; 3 to day 7
    const trace = traceOf(shopSpec({ days: 8, demand: series(4, 3, 3), initial: 4, policy: baseStock(8), product: keepsFor(5) }));
    expect(timeline(trace, 'received', 0)).toEqual([[1, 8], [2, 3], [3, 3], [6, 2], [7, 3]]);
    expect(timeline(trace, 'expired', SHOP)).toEqual([[5, 2], [6, 3], [7, 3]]);
  });

  test('that are too old when they arrive are scrapped there, and ordered again', () => {
    const closed = hazard([{ kind: 'lane', lane: 0 }], 0.5, 3);
    const trace = traceOf(shopSpec({ days: 6, demand: constant(0), initial: 0, policy: baseStock(4), product: keepsFor(2), hazards: [closed] }));
    expect(timeline(trace, 'received', 0)).toEqual([[4, 4], [5, 4]]);
    expect(timeline(trace, 'expired', SHOP)).toEqual([[4, 4]]);
  });

  test('that a line makes are as old as the moment they left it', () => {
    const trace = traceOf(plantSpec({ days: 9, parts: 2, goods: 0, demand: constant(0), policy: baseStock(1), process: { steps: oneStep(0, DAY), leadTime: constant(0.5) }, goodsProduct: keepsFor(2) }));
    expect(timeline(trace, 'batchFinished', 0)).toEqual([[1.5, 1], [4.5, 1], [7.5, 1]]);
    expect(timeline(trace, 'expired', 2)).toEqual([[3, 1], [6, 1]]);
  });

  test('of different age travel as shipments of their own', () => {
    // of the warehouse's 3 to day 10 one is gone on day 1; its 1 of day 2 keeps to day 11
    const trace = traceOf(chainSpec({ days: 9, initial: [3, 0, 0], demand: [series(0, 1, 0, 3), constant(0)], product: keepsFor(10) }));
    expect(timeline(trace, 'shipped', 1)).toEqual([[1, 1], [3, 2], [3, 1]]);
  });
});
