import { describe, expect, test } from 'vitest';
import { runDocument } from '../specs/document-run.ts';
import { asks, lampShop } from '../specs/lamp-documents.ts';

describe('an order of 3 lamps, base-stock 10', () => {
  const ordered = (policy: object, lane: object = {}): number[] =>
    runDocument(lampShop({ days: 5, stock: 10, makers: { maker: { leadTime: 1, ...lane } }, policy: { inventory: { 'base-stock': 10 }, ...policy }, market: asks(3) })).rows('ordered', 'maker->shop').map(([, quantity]) => quantity);

  test.each([
    { policy: {}, lane: {}, gives: [3] },
    { policy: { minimum: 5 }, lane: {}, gives: [5] },
    { policy: { lot: 4 }, lane: {}, gives: [4] },
    // 5, then 2 lots of 4
    { policy: { minimum: 5, lot: 4 }, lane: {}, gives: [8] },
    // the policy makes 8 of it, the lane 12: 9 at least, in lots of 6
    { policy: { minimum: 5, lot: 4 }, lane: { minimum: 9, lot: 6 }, gives: [12] },
    // where the lane asks for less, what the policy says stands
    { policy: { minimum: 7 }, lane: { minimum: 2, lot: 2 }, gives: [8] },
  ])('$policy, then $lane: $gives', ({ policy, lane, gives }) => {
    expect(ordered(policy, lane)).toEqual(gives);
  });

  test('safety stock is not counted, and is ordered at the start where it is not there', () => {
    // position 10 - 4; 7 - 4 after the demand: 7 in one review, for the demand comes first
    expect(ordered({ safety: 4 })).toEqual([7]);
  });
});

describe('an order over two lanes', () => {
  const makers = { near: { leadTime: 1, minimum: 4, lot: 4, capacity: 6 }, far: { leadTime: 3, lot: 5 } };
  const sourcing = { split: { shares: [0.5, 0.5] } };
  const run = runDocument(lampShop({ days: 9, stock: 20, makers, policy: { inventory: { 'base-stock': 20 }, minimum: 6, lot: 2, sourcing }, market: asks(3, 0, 4, 20) }));

  test('is raised by the policy, then split, then raised by each lane', () => {
    // day 0: 3 -> 6 = 3 + 3 -> 4 + 5: position 26. Day 2: 22, day 3: 2: 18 = 9 + 9 -> 12 + 10
    expect(run.rows('ordered', 'near->shop')).toEqual([[0, 4], [3, 12]]);
    expect(run.rows('ordered', 'far->shop')).toEqual([[0, 5], [3, 10]]);
  });

  test('is on order once, for as long as its last part is under way', () => {
    // the near lane carries 6 a day; nothing is ordered again for what waits
    expect(run.rows('shipped', 'near->shop')).toEqual([[0, 4], [3, 6], [4, 6]]);
    expect(run.rows('received', 'near->shop')).toEqual([[1, 4], [4, 6], [5, 6]]);
    expect(run.rows('received', 'far->shop')).toEqual([[3, 5], [6, 10]]);
    // 20 - 27 + 31
    expect(run.rows('stock', 'shop').at(-1)).toEqual([6, 24]);
  });
});
