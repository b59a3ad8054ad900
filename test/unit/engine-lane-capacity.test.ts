import { describe, expect, test } from 'vitest';
import { runDocument } from '../specs/document-run.ts';
import { asks, lampDepot, lampShop } from '../specs/lamp-documents.ts';

describe('a lane that carries 4 a day', () => {
  const shop = (values: readonly number[], fields: object = {}) =>
    runDocument(lampShop({ days: 8, stock: 0, makers: { maker: { leadTime: 1, capacity: 4, ...fields } }, policy: { inventory: 'make-to-order' }, market: asks(...values) }));

  test('sends the rest of an order day by day; what it did not carry yesterday is gone', () => {
    // day 0: nothing; day 1: 10 = 4 + 4 + 2; the 3 of day 2 wait behind them: 2 on day 3, 1 on day 4
    expect(shop([0, 10, 3]).rows('shipped', 'maker->shop')).toEqual([[1, 4], [2, 4], [3, 2], [3, 2], [4, 1]]);
  });

  test('counts days from the start of the run, not from an order', () => {
    const run = shop([6], { orderDelay: 0.75 });
    expect(run.rows('shipped', 'maker->shop')).toEqual([[0.75, 4], [1, 2]]);
  });

  test('costs freight for what set out and came in', () => {
    const run = shop([10], { freight: 0.5, price: 2 });
    expect([run.measures.transportCost, run.measures.purchaseCost]).toEqual([5, 20]);
  });

  test('as without a limit where it is never reached', () => {
    const limited = shop([3, 4, 1]);
    const free = shop([3, 4, 1], { capacity: 1000 });
    expect(limited.traceHash).toBe(free.traceHash);
  });
});

test('each buyer has a lane and a limit of its own; what one lane can not carry goes on to the other', () => {
  const shop = (capacity: number) => ({ stock: 0, lane: { leadTime: 1, capacity }, policy: { inventory: 'make-to-order' }, market: asks(6) });
  const run = runDocument(lampDepot({ days: 5, stock: 10, lane: { leadTime: 50 }, policy: { inventory: 'make-to-order' }, shops: { north: shop(2), south: shop(5) } }));
  // 10 for 12. Day 0: north 2, south 5. Day 1: north, first in the queue, 2 of the last 3; south 1
  expect(run.rows('shipped', 'depot->north')).toEqual([[0, 2], [1, 2]]);
  expect(run.rows('shipped', 'depot->south')).toEqual([[0, 5], [1, 1]]);
});
