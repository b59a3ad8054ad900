import { describe, expect, test } from 'vitest';
import { runDocument, type DocumentRun } from '../specs/document-run.ts';
import { asks, lampDepot, lampShop } from '../specs/lamp-documents.ts';

/** Knows from the second season on that 20 are asked for every fourth day. */
const knows = { seasonal: { alpha: 0, gamma: 0, length: 4 } };
const everyFourthDay = { demand: 20, season: { step: 1, factors: [0, 0, 0, 1] }, unmet: 'backorder' };

/** A plant that makes lamps of 3 bulbs each; bulbs come in 3 days. Sold are 20 lamps on days 3, 7, 11 and so on. */
function plant(bulbs: object, lamps: object = { inventory: 'mrp', forecast: knows }): DocumentRun {
  return runDocument({
    horizon: 40,
    products: { bulb: { quantum: 1 }, lamp: { quantum: 1 } },
    sites: { works: { kind: 'supplier' }, plant: { kind: 'plant', stock: { bulb: 0, lamp: 0 } } },
    lanes: [{ from: 'works', to: 'plant', product: 'bulb', leadTime: 3 }],
    processes: [{ site: 'plant', makes: 'lamp', from: { bulb: 3 }, rate: 1000, batch: 20 }],
    policies: [{ at: 'plant', product: 'bulb', ...bulbs }, { at: 'plant', product: 'lamp', ...lamps }],
    markets: [{ id: 'street', at: 'plant', product: 'lamp', ...everyFourthDay }],
  });
}

/** What happens in the fifth to seventh season, when all is learned. */
const settled = (rows: readonly [number, number][]): [number, number][] => rows.filter(([day]) => day >= 17 && day < 28);

describe('mrp with a bill of materials', () => {
  const planned = plant({ inventory: 'mrp' });

  test('makes lamps a period before they are asked for, and has the bulbs there', () => {
    expect(settled(planned.rows('batchStarted', 'lamp'))).toEqual([[17, 20], [21, 20], [25, 20]]);
    expect(settled(planned.rows('filled', 'street'))).toEqual([[19, 20], [23, 20], [27, 20]]);
  });

  test('orders three bulbs a lamp, 3 days before the line asks for them', () => {
    expect(settled(planned.rows('ordered', 'works->plant'))).toEqual([[18, 60], [22, 60], [26, 60]]);
    expect(settled(planned.rows('received', 'works->plant'))).toEqual([[17, 60], [21, 60], [25, 60]]);
  });

  test('who only answers what the line asks comes too late', () => {
    const answering = plant({ inventory: 'make-to-order' });
    expect(settled(answering.rows('ordered', 'works->plant'))).toEqual([[17, 60], [21, 60], [25, 60]]);
    expect(settled(answering.rows('filled', 'street')).map(([day]) => day)).toEqual([20.02, 24.02]);
    expect(answering.measures.fillRate).toBeLessThan(planned.measures.fillRate);
  });

  test('early: bulbs are ordered so much before', () => {
    expect(settled(plant({ inventory: { mrp: { early: 1 } } }).rows('ordered', 'works->plant'))).toEqual([[17, 60], [21, 60], [25, 60]]);
  });

  test('sees no further than its horizon', () => {
    // the line plans 2 periods ahead, and the bulbs hear of it too late to be there in time
    expect(settled(plant({ inventory: 'mrp' }, { inventory: { mrp: { horizon: 2 } }, forecast: knows }).rows('filled', 'street'))[0][0]).toBeGreaterThan(19);
  });
});

describe('plans told upstream', () => {
  const chain = (depot: object, shop: object, more: object = {}, lane: object = {}): DocumentRun =>
    runDocument(lampDepot({ days: 40, stock: 0, lane: { leadTime: 2 }, policy: depot, shops: { shop: { stock: 0, lane: { leadTime: 1, ...lane }, policy: shop, market: everyFourthDay } }, more }));
  const shop = { inventory: 'mrp', forecast: knows };

  test('let the depot order before the shop does', () => {
    const run = chain({ inventory: 'mrp' }, shop);
    expect(settled(run.rows('ordered', 'depot->shop'))).toEqual([[17, 20], [21, 20], [25, 20]]);
    expect(settled(run.rows('ordered', 'maker->depot'))).toEqual([[19, 20], [23, 20], [27, 20]]);
    expect(settled(run.rows('shipped', 'depot->shop'))).toEqual([[17, 20], [21, 20], [25, 20]]);
  });

  test('are dated from the review that made them, though the depot reviews before the shop', () => {
    const run = chain({ inventory: 'mrp' }, shop, { order: 'upstream-first' });
    expect(settled(run.rows('ordered', 'depot->shop'))).toEqual([[17, 20], [21, 20], [25, 20]]);
    expect(settled(run.rows('ordered', 'maker->depot'))).toEqual([[19, 20], [23, 20], [27, 20]]);
    const delayed = chain({ inventory: 'mrp' }, shop, {}, { orderDelay: 0.5 });
    expect(settled(delayed.rows('ordered', 'depot->shop'))).toEqual([[20, 20], [24, 20]]);
    expect(settled(delayed.rows('ordered', 'maker->depot'))).toEqual([[18, 20], [22, 20], [26, 20]]);
  });

  test('at periods of its own: what falls into them', () => {
    const run = chain({ inventory: 'mrp', review: { every: 2, first: 0.5 } }, shop);
    // needed on days 17, 21 and 25 within the periods from 16.5, 20.5, 24.5: ordered a period of two days before
    expect(settled(run.rows('ordered', 'maker->depot'))).toEqual([[18.5, 20], [22.5, 20], [26.5, 20]]);
  });

  test('count once: what a planning shop orders is not foreseen as well', () => {
    const [plain, foreseeing] = [{}, { forecast: 'naive' }].map((more) => chain({ inventory: 'mrp', ...more }, shop));
    expect(foreseeing.traceHash).toBe(plain.traceHash);
  });

  test('are not told by a policy that makes none: the depot hears of an order when it comes', () => {
    const run = chain({ inventory: 'mrp' }, { inventory: { 'order-up-to': { cover: 2 } }, review: 1, forecast: knows });
    const orders = settled(run.rows('ordered', 'depot->shop'));
    expect(orders.length).toBeGreaterThan(2);
    expect(settled(run.rows('ordered', 'maker->depot'))).toEqual(orders);
  });
});

test('order-up-to with the same forecast orders for the lead time and a period; mrp for the day it is needed', () => {
  const shop = (inventory: unknown): DocumentRun => runDocument(lampShop({ days: 40, stock: 0, makers: { maker: { leadTime: 2 } }, policy: { inventory, review: 1, forecast: knows }, market: everyFourthDay }));
  expect(settled(shop('mrp').rows('ordered', 'maker->shop'))).toEqual(settled(shop({ 'order-up-to': { cover: 3 } }).rows('ordered', 'maker->shop')));
});

describe('anchor-adjust', () => {
  test('orders what is expected and a part of the gap, thinking of a part of what is on order', () => {
    const inventory = { 'anchor-adjust': { target: 20, alpha: 0.5, beta: 0.5 } };
    const run = runDocument(lampShop({ days: 5, stock: 20, makers: { maker: { leadTime: 3 } }, policy: { inventory, review: 1, forecast: 'naive' }, market: asks(4, 4, 4, 4, 4) }));
    // day 0: 4 + 0.5 (20 - 16) = 6. Day 1: 4 + 0.5 (20 - 12 - 3) = 6.5. Day 2: 4 + 0.5 (20 - 8 - 6.5) = 6.75. Day 3: 6 came: 4 + 0.5 (20 - 10 - 7) = 5.5. Day 4: 7 came: 4 + 0.5 (20 - 13 - 6.5) = 4.25
    expect(run.rows('ordered', 'maker->shop').map(([, quantity]) => quantity)).toEqual([6, 7, 7, 6, 5]);
  });

  test('who forgets what is on order orders more', () => {
    const most = (beta: number): number => {
      // what is held at 4 a day is 20 for any beta; then it is 8
      const inventory = { 'anchor-adjust': { target: 20 + 12 * beta, alpha: 0.5, beta } };
      const market = asks(...Array.from({ length: 80 }, (_, day) => (day < 40 ? 4 : 8)));
      const run = runDocument(lampShop({ days: 80, stock: 20, makers: { maker: { leadTime: 3 } }, policy: { inventory, review: 1, forecast: 'naive' }, market }));
      return Math.max(...run.rows('ordered', 'maker->shop').filter(([day]) => day > 40).map(([, quantity]) => quantity));
    };
    expect(most(0)).toBeGreaterThan(most(0.5));
    expect(most(0.5)).toBeGreaterThan(most(1));
  });
});
