import { describe, expect, test } from 'vitest';
import { runDocument } from '../specs/document-run.ts';
import { asks, lampDepot, lampShop } from '../specs/lamp-documents.ts';

/** A depot with 10 and a shop with 10 that sells 2 a day and orders when it has 2 or less, 8 at a time. */
const chain = (inventory: object, shop: object = {}) =>
  runDocument(lampDepot({
    days: 10, stock: 10, lane: { leadTime: 3 }, policy: { inventory },
    shops: { shop: { stock: 10, lane: { leadTime: 1, ...shop }, policy: { inventory: { 'r-Q': { r: 2, Q: 8 } } }, market: asks(...Array<number>(10).fill(2)) } },
  }));

describe('echelon base-stock', () => {
  test('reacts to what the market asks at once, though the lot of the shop hides it', () => {
    // installation: 8 when the shop orders, on days 3 and 7
    expect(chain({ 'base-stock': 10 }).rows('ordered', 'maker->depot')).toEqual([[3, 8], [7, 8]]);
    // echelon: 20 in all, 2 less each day
    expect(chain({ 'echelon-base-stock': 20 }).rows('ordered', 'maker->depot')).toEqual(Array.from({ length: 10 }, (_, day) => [day, 2]));
  });

  test('counts an order that is on its way to the depot no more than the shop counts it', () => {
    // the 8 that the shop orders on day 3 are known on day 4.5: what the echelon has does not change in between
    expect(chain({ 'echelon-base-stock': 20 }, { orderDelay: 1.5 }).rows('ordered', 'maker->depot')).toEqual(Array.from({ length: 10 }, (_, day) => [day, 2]));
  });

  test('holds less at the depot and as much in all', () => {
    const [own, echelon] = [chain({ 'base-stock': 10 }), chain({ 'echelon-base-stock': 20 })];
    expect(echelon.endsOfDays('stock', 'depot', 10)).not.toEqual(own.endsOfDays('stock', 'depot', 10));
    expect(echelon.rows('filled', 'shop street')).toEqual(own.rows('filled', 'shop street'));
  });

  test('counts what is below in its own units', () => {
    const document = {
      horizon: 5,
      products: { lamp: { quantum: 1 }, bulb: { quantum: 1 } },
      sites: { works: { kind: 'supplier' }, plant: { kind: 'plant', stock: { bulb: 20, lamp: 10 } } },
      lanes: [{ from: 'works', to: 'plant', product: 'bulb', leadTime: 1 }],
      processes: [{ site: 'plant', makes: 'lamp', from: { bulb: 3 }, rate: 1000, batch: 1 }],
      policies: [{ at: 'plant', product: 'bulb', inventory: { 'echelon-base-stock': 50 } }, { at: 'plant', product: 'lamp', inventory: { 's-S': { s: 0, S: 10 } } }],
      markets: [{ id: 'street', at: 'plant', product: 'lamp', ...asks(2, 0, 1) }],
    };
    // 20 bulbs and 10 lamps of 3: 50; each lamp sold is 3 bulbs
    expect(runDocument(document).rows('ordered', 'works->plant')).toEqual([[0, 6], [2, 3]]);
  });
});

describe('kanban', () => {
  const cards = { kanban: { cards: 3, container: 4 } };

  test('orders a container when one is opened', () => {
    // 12 = 3 full; 11 = 2 full; 8: still 2; 7: 1
    const run = runDocument(lampShop({ days: 8, stock: 12, makers: { maker: { leadTime: 2 } }, policy: { inventory: cards }, market: asks(1, 3, 1) }));
    expect(run.rows('ordered', 'maker->shop')).toEqual([[0, 4], [2, 4]]);
  });

  test('orders no more for what it owes: three containers at most', () => {
    const run = (inventory: object): [number, number][] =>
      runDocument(lampShop({ days: 8, stock: 12, makers: { maker: { leadTime: 2 } }, policy: { inventory, review: 1 }, market: asks(30) })).rows('ordered', 'maker->shop');
    // 18 owed: 12 on day 2, 6 on day 4, and 6 are left: one is full
    expect(run(cards)).toEqual([[0, 12], [2, 12], [4, 8]]);
    expect(run({ 'base-stock': 12 })).toEqual([[0, 30]]);
  });

  test('without periods a card is free the moment its container goes to who waits', () => {
    const run = runDocument(lampShop({ days: 8, stock: 12, makers: { maker: { leadTime: 1.5 } }, policy: { inventory: cards }, market: asks(30) }));
    expect(run.rows('ordered', 'maker->shop')).toEqual([[0, 12], [1.5, 12], [3, 8]]);
    expect(run.rows('filled', 'street')).toEqual([[0, 12], [1.5, 12], [3, 6]]);
  });
});
