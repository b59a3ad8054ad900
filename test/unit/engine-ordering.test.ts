import { describe, expect, test } from 'vitest';
import { baseStock, constant, reorder, series } from '../specs/parts.ts';
import { timeline, traceOf } from '../specs/read-trace.ts';
import { shopSpec, SHOP } from '../specs/shop-spec.ts';

describe('a shop orders', () => {
  test('what brings its position back to S, and receives it a lead time later', () => {
    const trace = traceOf(shopSpec({ days: 7, demand: series(4, 3, 0, 5), initial: 10, policy: baseStock(10), lane: { leadTime: constant(2) } }));
    expect(timeline(trace, 'ordered', 0)).toEqual([[0, 4], [1, 3], [3, 5]]);
    expect(timeline(trace, 'shipped', 0)).toEqual([[0, 4], [1, 3], [3, 5]]);
    expect(timeline(trace, 'received', 0)).toEqual([[2, 4], [3, 3], [5, 5]]);
    // 10 - 4, - 3, + 4, + 3, - 5, + 5
    expect(timeline(trace, 'stock', SHOP)).toEqual([[0, 6], [1, 3], [2, 7], [3, 10], [3, 5], [5, 10]]);
  });

  test('at the start, when it begins below its level', () => {
    const trace = traceOf(shopSpec({ days: 3, demand: constant(0), initial: 3, policy: baseStock(8) }));
    expect(timeline(trace, 'ordered', 0)).toEqual([[0, 5]]);
  });

  test('up to S from s with (s, S), counting what is on its way', () => {
    // positions after demand: 7, 4 -> order 8 -> 12, 9, 6, 3 -> order 9
    const trace = traceOf(shopSpec({ days: 6, demand: constant(3), initial: 10, policy: reorder(4, 12), lane: { leadTime: constant(9) }, market: { patience: null } }));
    expect(timeline(trace, 'ordered', 0)).toEqual([[1, 8], [4, 9]]);
  });

  test('at least the minimum of the lane, then in whole lots', () => {
    // 4 is raised to 5, then to 2 lots of 4; 8 leaves nothing to order until the position is below S again: 10 - 4 + 8 - 3 = 11
    const trace = traceOf(shopSpec({ days: 4, demand: series(4, 3, 2), initial: 10, policy: baseStock(10), lane: { minimum: 5, lot: 4 } }));
    expect(timeline(trace, 'ordered', 0)).toEqual([[0, 8], [2, 8]]);
    expect(timeline(trace, 'received', 0)).toEqual([[1, 8], [3, 8]]);
  });

  test('with an order delay: the supplier ships when it gets to know, and nothing is ordered twice meanwhile', () => {
    const lane = { orderDelay: series(0.5, 1.25), leadTime: series(1, 0.25) };
    const trace = traceOf(shopSpec({ days: 4, demand: series(4, 3), initial: 10, policy: baseStock(10), lane }));
    expect(timeline(trace, 'ordered', 0)).toEqual([[0, 4], [1, 3]]);
    expect(timeline(trace, 'shipped', 0)).toEqual([[0.5, 4], [2.25, 3]]);
    expect(timeline(trace, 'received', 0)).toEqual([[1.5, 4], [2.5, 3]]);
  });

  test('nothing when what it owes is lost: its position is as before', () => {
    const trace = traceOf(shopSpec({ days: 3, demand: constant(4), initial: 0 }));
    expect(timeline(trace, 'ordered', 0)).toEqual([]);
    expect(timeline(trace, 'lost', 0)).toEqual([[0, 4], [1, 4], [2, 4]]);
  });
});
