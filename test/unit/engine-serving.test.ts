import { describe, expect, test } from 'vitest';
import { compile, simulate } from '../../engine/index.ts';
import { chainSpec } from '../specs/chain-spec.ts';
import { constant, hazard, series } from '../specs/parts.ts';
import { rowsOf, timeline, traceOf } from '../specs/read-trace.ts';
import { shopSpec, SHOP } from '../specs/shop-spec.ts';

describe('a market', () => {
  test('that does not wait takes what there is; the rest is lost', () => {
    const trace = traceOf(shopSpec({ days: 3, demand: series(4, 5, 2), initial: 6 }));
    expect(rowsOf(trace, 'filled').map((row) => [row.day, row.quantity, row.b])).toEqual([[0, 4, 1], [1, 2, 1]]);
    expect(timeline(trace, 'lost', 0)).toEqual([[1, 3], [2, 2]]);
  });

  test('that waits is served in parts, in turn, and only what it gets on asking is filled at once', () => {
    // owed after day 0: 4 of 10; the order of 4 comes on day 1, before demand of that day is served
    const trace = traceOf(shopSpec({ days: 4, demand: series(10, 3), initial: 6, market: { patience: null } }));
    expect(rowsOf(trace, 'filled').map((row) => [row.day, row.quantity, row.b])).toEqual([[0, 6, 1], [1, 4, 0], [2, 3, 0]]);
    expect(timeline(trace, 'backlog', SHOP)).toEqual([[0, 10], [0, 4], [1, 7], [1, 3], [2, 0]]);
  });

  test('is served at once from goods that arrive at the moment it asks', () => {
    const trace = traceOf(shopSpec({ days: 3, demand: series(5, 5), initial: 5, market: { patience: 0 } }));
    expect(rowsOf(trace, 'filled').map((row) => [row.day, row.quantity, row.b])).toEqual([[0, 5, 1]]);
    const restocked = traceOf(shopSpec({ days: 3, demand: series(5, 5), initial: 5, policy: { kind: 'base-stock', params: { S: 5 } } }));
    expect(rowsOf(restocked, 'filled').map((row) => [row.day, row.quantity, row.b])).toEqual([[0, 5, 1], [1, 5, 1]]);
  });

  test('gets goods over lanes without delays in the moment it asks, if it waits at all', () => {
    const delays = { leadTime: constant(0) };
    const waits = traceOf(shopSpec({ days: 1, demand: constant(5), initial: 0, lane: delays, market: { patience: null } }));
    expect(rowsOf(waits, 'filled').map((row) => [row.day, row.quantity, row.b])).toEqual([[0, 5, 1]]);
    const leaves = traceOf(shopSpec({ days: 1, demand: constant(5), initial: 0, lane: delays }));
    expect(rowsOf(leaves, 'lost').map((row) => row.quantity)).toEqual([5]);
  });
});

describe('a warehouse', () => {
  test('serves orders in the order they came, in parts, each part for the lead time of its order', () => {
    // It has 7. South asks 6 on day 0 and north 6 on day 0.5 (order delay): 6 to south, 1 to north, 5 owed until its own 12 arrive
    const spec = chainSpec({ days: 6, initial: [7, 0, 0], demand: [series(6), series(6)], lanes: [{ leadTime: series(1, 2) }, { orderDelay: constant(0.5), leadTime: constant(2) }, {}] });
    const trace = traceOf(spec);
    expect(timeline(trace, 'shipped', 2)).toEqual([[0, 6]]);
    expect(timeline(trace, 'shipped', 1)).toEqual([[0.5, 1], [1, 5]]);
    expect(timeline(trace, 'received', 1)).toEqual([[2.5, 1], [3, 5]]);
    // its position falls by 6 on day 0 and again on day 0.5
    expect(timeline(trace, 'ordered', 0)).toEqual([[0, 6], [0.5, 6]]);
  });

  test('passes over orders for a closed lane, which keep their place', () => {
    const closed = hazard([{ kind: 'lane', lane: 1 }], 0, 3);
    const trace = traceOf(chainSpec({ days: 6, initial: [4, 0, 0], demand: [series(3), series(2, 0, 0, 9)], lanes: [{ leadTime: constant(50) }], hazards: [closed] }));
    // north waits for its lane; south gets 2 of 4 on day 0. On day 3 the lane opens and north, first in the queue, takes the last 2
    expect(timeline(trace, 'shipped', 2)).toEqual([[0, 2]]);
    expect(timeline(trace, 'shipped', 1)).toEqual([[3, 2]]);
  });
});

test('what is due at the horizon or later never happens', () => {
  const { record, events } = simulate(compile(shopSpec({ days: 3, demand: constant(1), initial: 9, policy: { kind: 'base-stock', params: { S: 9 } } })), 1);
  // demands on days 0, 1, 2; orders of those days received at once; goods on days 1 and 2
  expect([record.markets.arrivals[0], record.lanes.orders[0], record.lanes.received[0], events]).toEqual([3, 3, 2, 8]);
});
