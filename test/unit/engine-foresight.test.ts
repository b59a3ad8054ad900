import { describe, expect, test } from 'vitest';
import { runDocument } from '../specs/document-run.ts';
import { asks, lampDepot, lampShop } from '../specs/lamp-documents.ts';

/** A shop without stock that orders up to what it expects of the next day; what is asked for is lost, so that its position stays. */
function levels(policy: object, values: readonly number[], more: object = {}): [number, number][] {
  const document = lampShop({
    days: values.length, stock: 0, makers: { maker: { leadTime: 500 } }, policy: { inventory: { 'order-up-to': { cover: 1 } }, review: 1, ...policy }, market: { ...asks(...values), unmet: 'lost' }, more,
  });
  return runDocument(document).rows('ordered', 'maker->shop');
}

describe('a forecast at a shop', () => {
  test('expects the nominal rate before it has seen anything, then what its model says', () => {
    // mean of the series: 20 a day, ordered on day 0. The first review takes nothing in; that of day 1 sees 12. Up to 26 on day 3, to 40 on day 5.
    expect(levels({ forecast: 'naive' }, [10, 12, 8, 26, 24, 40])).toEqual([[0, 20], [3, 6], [5, 14]]);
  });

  test('sees what was asked for since the last review', () => {
    // 26 + 24 on day 4, 40 + 28 on day 6; what came until the first review is no observation
    const values = [10, 12, 8, 26, 24, 40, 28];
    const every = levels({ forecast: 'naive', review: { every: 2, first: 2 }, inventory: { 'order-up-to': { cover: 2 } } }, values);
    // nominal: 148 / 7 a day, 42.3 in two
    expect(every).toEqual([[2, 43], [4, 7], [6, 18]]);
  });

  test('by model: the same demand, six levels', () => {
    const values = [10, 20, 30, 30, 20, 10];
    const last = (forecast: unknown): number => levels({ forecast }, values).reduce((sum, [, quantity]) => sum + quantity, 0);
    // The highest level there was, for orders are never taken back: nominal 20; seen 20, 30, 30, 20, 10 at the reviews of days 1 to 5
    expect(last('naive')).toBe(30);
    expect(last({ 'moving-average': { window: 4 } })).toBe(27);
    // 20, 25, 27.5
    expect(last({ 'exponential-smoothing': { alpha: 0.5 } })).toBe(28);
    // level 20, trend 0; 25 + 2.5; 28.75 + 3.125
    expect(last({ holt: { alpha: 0.5, beta: 0.5 } })).toBe(32);
    // mean 18, half of the way back: 18 + 12 / 2
    expect(last({ autoregressive: { phi: 0.5, mean: 18 } })).toBe(24);
    // two days in one season: places -5 and 5 about 25; 30 where 20 was expected lifts the level by 5: 30 + 5
    expect(last({ seasonal: { alpha: 0.5, gamma: 0, length: 2 } })).toBe(35);
  });

  test('that is too high by a tenth orders a tenth more', () => {
    expect(levels({ forecast: 'naive', forecastError: { bias: 0.1 } }, [20, 20, 20])).toEqual([[0, 22]]);
    expect(levels({ forecast: 'naive', forecastError: { bias: -0.5 } }, [20, 20, 20])).toEqual([[0, 10]]);
  });
});

describe('an error of the forecast', () => {
  const noisy = (seed: number, forecastError: object, z = 0) =>
    runDocument(lampShop({
      days: 2000, stock: 0, makers: { maker: {} }, policy: { inventory: { 'order-up-to': { cover: 1, z } }, review: 1, forecast: { 'moving-average': { window: 1000 } }, forecastError }, market: { demand: 100, unmet: 'backorder' },
    }), seed);

  test('is drawn at each review, and moves no demand', () => {
    const [none, some, other] = [noisy(1, {}), noisy(1, { cv: 0.2 }), noisy(2, { cv: 0.2 })];
    expect(none.rows('ordered', 'maker->shop').every(([day, quantity]) => quantity === (day === 0 ? 200 : 100))).toBe(true);
    expect(some.rows('ordered', 'maker->shop')).not.toEqual(other.rows('ordered', 'maker->shop'));
    expect(some.rows('demand', 'street')).toEqual(none.rows('demand', 'street'));
    // the order-up-to level moves by 20; orders by the difference of two: sqrt(2) x 20
    const sizes = some.rows('ordered', 'maker->shop').map(([, quantity]) => quantity);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / 2000;
    const sd = Math.sqrt(sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / 2000);
    expect(sd).toBeGreaterThan(26);
    expect(sd).toBeLessThan(30);
  });

  test('is seen by the policy, which keeps a margin for it', () => {
    // root mean square 20, z = 2: 40 more in stock
    const [bare, careful] = [noisy(1, { cv: 0.2 }), noisy(1, { cv: 0.2 }, 2)];
    expect(Math.abs(careful.measures.stock - bare.measures.stock - 40)).toBeLessThan(4);
    expect(noisy(1, {}, 2).measures.stock).toBe(noisy(1, {}).measures.stock);
  });
});

test('sales seen: a depot that looks at the markets reacts at once where the lot of the shop hides them', () => {
  // The shop sells 1 a day and orders 10 at a time; the depot orders up to ten days of what it saw.
  const depot = (observes: string): [number, number][] =>
    runDocument(lampDepot({
      days: 30, stock: 40, lane: { leadTime: 1 }, policy: { inventory: { 'order-up-to': { cover: 10 } }, review: 1, forecast: { 'moving-average': { window: 5 } }, observes },
      shops: { shop: { stock: 10, lane: { leadTime: 1 }, policy: { inventory: { 'r-Q': { r: 0, Q: 10 } } }, market: { demand: 1, unmet: 'backorder' } } },
    })).rows('ordered', 'maker->depot');
  // The shop's orders of days 9, 19 and 29 bring 40 down to 10. Sales say 10 for ten days: 10 is enough.
  expect(depot('sales')).toEqual([]);
  // On day 9 the mean of five days jumps from 0 to 2 a day: up to 20, there are 30. On day 19: there are 20. On day 29: 10.
  expect(depot('orders')).toEqual([[29, 10]]);
});

test('sales count in the units of the stock point, times the share that comes from it', () => {
  const document = {
    horizon: 4,
    products: { lamp: { quantum: 1 }, bulb: { quantum: 1 } },
    sites: { works: { kind: 'supplier' }, plant: { kind: 'plant', stock: { bulb: 0, lamp: 100 } } },
    lanes: [{ from: 'works', to: 'plant', product: 'bulb', leadTime: 100 }],
    processes: [{ site: 'plant', makes: 'lamp', from: { bulb: 3 }, rate: 1000, batch: 1 }],
    policies: [
      { at: 'plant', product: 'bulb', inventory: { 'order-up-to': { cover: 1 } }, forecast: 'naive', observes: 'sales' },
      { at: 'plant', product: 'lamp', inventory: { 's-S': { s: 0, S: 100 } } },
    ],
    markets: [{ id: 'street', at: 'plant', product: 'lamp', ...asks(4, 4, 8, 0) }],
  };
  // nominal 4 a day, 12 bulbs; on day 2 8 lamps: 24 bulbs
  expect(runDocument(document).rows('ordered', 'works->plant')).toEqual([[0, 12], [2, 12]]);
});
