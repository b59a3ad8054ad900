import { describe, expect, test } from 'vitest';
import { runDocument } from '../specs/document-run.ts';
import { asks, lampDepot, lampShop } from '../specs/lamp-documents.ts';

/**
 * A shop with 4 lamps sells 3 a day, what it can't is lost; a depot with 4 stands behind it. Both order up to 4 every day,
 * and everything takes a day to come.
 */
const chain = (order: string) =>
  runDocument(lampDepot({
    days: 6, stock: 4, lane: { leadTime: 1 }, policy: { inventory: { 'base-stock': 4 }, review: 1 },
    shops: { shop: { stock: 4, lane: { leadTime: 1 }, policy: { inventory: { 'base-stock': 4 }, review: 1 }, market: { demand: 3, unmet: 'lost' } } },
    more: { order },
  }));

const byDay = (rows: readonly [number, number][], days: number): number[] => Array.from({ length: days }, (_, day) => rows.find(([time]) => time === day)?.[1] ?? 0);

describe('four orders of happening, one chain', () => {
  test.each([
    // Each evening 3 are ordered, come in the next morning, and are sold that day. The depot does the same.
    { order: 'demand-first', sold: [3, 3, 3, 3, 3, 3], shop: [3, 3, 3, 3, 3, 3], depot: [3, 3, 3, 3, 3, 3] },
    // On day 0 nobody knows yet that anything will be sold. On day 1 the shop asks for 3 and has 1; on day 2 for 1, with 3 on order.
    { order: 'order-first', sold: [3, 1, 3, 1, 3, 1], shop: [0, 3, 1, 3, 1, 3], depot: [0, 3, 1, 3, 1, 3] },
    // The depot orders before it hears of the shop's order: on day 0 nothing. On day 1 it has 1 for an order of 3, on day 2 the shop has 2.
    { order: 'upstream-first', sold: [3, 3, 2, 3, 3, 2], shop: [3, 3, 2, 3, 3, 2], depot: [0, 3, 3, 2, 3, 3] },
    // As demand-first, but what comes on a day serves nobody on that day: on day 1 there is 1 for 3.
    { order: 'receive-last', sold: [3, 1, 3, 1, 3, 1], shop: [3, 1, 3, 1, 3, 1], depot: [3, 1, 3, 1, 3, 1] },
  ])('$order', ({ order, sold, shop, depot }) => {
    const run = chain(order);
    expect(byDay(run.rows('filled', 'shop street'), 6)).toEqual(sold);
    expect(byDay(run.rows('ordered', 'depot->shop'), 6)).toEqual(shop);
    expect(byDay(run.rows('ordered', 'maker->depot'), 6)).toEqual(depot);
  });
});

test('the order shows in what is held and lost', () => {
  const runs = ['demand-first', 'order-first', 'upstream-first', 'receive-last'].map(chain);
  // 18 asked for
  expect(runs.map(({ measures }) => measures.lostUnits)).toEqual([0, 6, 2, 6]);
  // order-first: 1 + 0 + 0 ...; receive-last: what comes in stays for the night
  const nights = runs.map((run) => run.endsOfDays('stock', 'shop', 6));
  expect(nights).toEqual([[1, 1, 1, 1, 1, 1], [1, 0, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0], [1, 3, 1, 3, 1, 3]]);
});

describe('a shop that gets everything without delay and orders up to 5 every day', () => {
  const shop = (order: string) =>
    runDocument(lampShop({ days: 3, stock: 5, makers: { maker: {} }, policy: { inventory: { 'base-stock': 5 }, review: 1 }, market: asks(3, 7, 2), more: { order } }));

  test.each([
    // Sold from 5, then brought back to 5; on day 1 two wait until the order comes, at the same moment.
    { order: 'demand-first', ordered: [[0, 3], [1, 7], [2, 2]], nights: [5, 5, 5], atOnce: 12 },
    // Brought to 5 in the morning, then sold: 2 wait on day 1, and are served by the order of day 2.
    { order: 'order-first', ordered: [[1, 3], [2, 7]], nights: [2, 0, 3], atOnce: 10 },
    { order: 'upstream-first', ordered: [[0, 3], [1, 7], [2, 2]], nights: [5, 5, 5], atOnce: 12 },
    { order: 'receive-last', ordered: [[0, 3], [1, 7], [2, 2]], nights: [5, 5, 5], atOnce: 12 },
  ])('$order', ({ order, ordered, nights, atOnce }) => {
    const run = shop(order);
    expect(run.rows('ordered', 'maker->shop')).toEqual(ordered);
    expect(run.endsOfDays('stock', 'shop', 3)).toEqual(nights);
    expect(run.record.markets.filledAtOnce[0]).toBe(atOnce);
  });
});
