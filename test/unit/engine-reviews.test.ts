import { describe, expect, test } from 'vitest';
import { runDocument } from '../specs/document-run.ts';
import { asks, lampShop } from '../specs/lamp-documents.ts';

describe('reviews at periods', () => {
  const shop = (policy: object) => runDocument(lampShop({ days: 12, stock: 20, policy: { inventory: { 'base-stock': 20 }, ...policy }, market: asks(...Array<number>(12).fill(1)) }));

  test.each([
    { review: { every: 4, first: 2 }, ordered: [[2, 3], [6, 4], [10, 4]] },
    { review: 4, ordered: [[0, 1], [4, 4], [8, 4]] },
    // between two demands: on day 2.5 three have been asked for
    { review: { every: 5, first: 2.5 }, ordered: [[2.5, 3], [7.5, 5]] },
  ])('$review: no order in between', ({ review, ordered }) => {
    expect(shop({ review }).rows('ordered', 'maker->shop')).toEqual(ordered);
  });

  test('without periods it orders whenever something was asked for', () => {
    expect(shop({}).rows('ordered', 'maker->shop')).toEqual(Array.from({ length: 12 }, (_, day) => [day, 1]));
  });

  test('not even one that owes a lot orders before its review', () => {
    const run = runDocument(lampShop({ days: 9, stock: 2, policy: { inventory: { 'R-S': { R: 4, S: 2 } } }, market: asks(0, 10) }));
    expect(run.rows('ordered', 'maker->shop')).toEqual([[4, 10]]);
    expect(run.rows('filled', 'street')).toEqual([[1, 2], [5, 8]]);
  });

  test('R-s-S orders up to S where a review finds it at s or below', () => {
    // 1 a day from 10: 9 on day 0, 6 on day 3, 3 on day 6: up to 10; 7 more on order: 7 on day 9
    const run = runDocument(lampShop({ days: 12, stock: 10, policy: { inventory: { 'R-s-S': { R: 3, s: 3, S: 10 } } }, market: asks(...Array<number>(12).fill(1)) }));
    expect(run.rows('ordered', 'maker->shop')).toEqual([[6, 7]]);
  });

  test('R-Q orders whatever the stock', () => {
    const run = runDocument(lampShop({ days: 7, stock: 0, policy: { inventory: { 'R-Q': { R: 2, Q: 5 } } }, market: asks(1) }));
    expect(run.rows('ordered', 'maker->shop')).toEqual([[0, 5], [2, 5], [4, 5], [6, 5]]);
    expect(run.endsOfDays('stock', 'shop', 7)).toEqual([0, 4, 4, 9, 9, 14, 14]);
  });
});

test('a lead time of many reviews gives no endless ordering: what is on order is counted', () => {
  const policies = [{ 'base-stock': 10 }, { 's-S': { s: 9, S: 10 } }, { 'r-nQ': { r: 9, Q: 1 } }, { 'min-max': { min: 10, max: 10 } }, { kanban: { cards: 10, container: 1 } }];
  for (const inventory of policies) {
    const run = runDocument(lampShop({ days: 30, stock: 10, makers: { maker: { leadTime: 20 } }, policy: { inventory, review: 1 }, market: asks(4, 0, 3) }));
    expect(run.rows('ordered', 'maker->shop')).toEqual([[0, 4], [2, 3]]);
  }
});

test('two policies that differ in name alone order alike: R-S is base-stock, R-s-S is (s, S), reviewed every R', () => {
  const hash = (policy: object): string =>
    runDocument(lampShop({ days: 60, stock: 20, makers: { maker: { leadTime: { gamma: { mean: 2, cv: 0.5 } } } }, policy, market: { demand: { poisson: { mean: 3 } }, unmet: 'backorder' } })).traceHash;
  expect(hash({ inventory: { 'R-S': { R: 3, S: 25 } } })).toBe(hash({ inventory: { 'base-stock': 25 }, review: 3 }));
  expect(hash({ inventory: { 'R-s-S': { R: 3, s: 12, S: 25 } } })).toBe(hash({ inventory: { 's-S': { s: 12, S: 25 } }, review: 3 }));
});
