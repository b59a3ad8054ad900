import { describe, expect, test } from 'vitest';
import { runDocument, type DocumentRun } from '../specs/document-run.ts';
import { asks, lampShop, type LampShop } from '../specs/lamp-documents.ts';

/** A shop that sells 4 a day and reorders them. */
function shop(sourcing: unknown, makers: NonNullable<LampShop['makers']>, hazards: readonly object[] = [], days = 8): DocumentRun {
  return runDocument(lampShop({
    days, stock: 20, makers, policy: { inventory: { 'base-stock': 20 }, sourcing }, market: asks(...Array<number>(days).fill(4)), more: { hazards },
  }));
}

const sizes = (run: DocumentRun, lane: string, days = 8): number[] => {
  const rows = run.rows('ordered', `${lane}->shop`);
  return Array.from({ length: days }, (_, day) => rows.find(([time]) => time === day)?.[1] ?? 0);
};

/** From day 2.5 to day 5.5. */
const outage = (strikes: object, effect: object = { output: 0 }) => [{ id: 'fire', strikes, when: { date: 2.5 }, lasts: 3, effect }];

describe('preferred', () => {
  const makers = { a: { leadTime: 1 }, b: { leadTime: 2 } };

  test.each([{ what: 'the site', strikes: { site: 'a' } }, { what: 'the lane', strikes: { lane: 'a->shop' } }])('orders go to the next while $what is down, and back', ({ strikes }) => {
    const run = shop('preferred', makers, outage(strikes));
    expect(sizes(run, 'a')).toEqual([4, 4, 4, 0, 0, 0, 4, 4]);
    expect(sizes(run, 'b')).toEqual([0, 0, 0, 4, 4, 4, 0, 0]);
  });

  test('one source waits for the end of its outage', () => {
    const run = shop({ single: { supplier: 'a' } }, makers, outage({ site: 'a' }));
    expect(sizes(run, 'a')).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
    expect(run.rows('shipped', 'a->shop').map(([day]) => day)).toEqual([0, 1, 2, 5.5, 5.5, 5.5, 6, 7]);
  });

  test('with all down, orders wait at the first', () => {
    const run = shop('preferred', makers, [...outage({ site: 'a' }), { id: 'flood', strikes: { site: 'b' }, when: { date: 0 }, lasts: 9, effect: { output: 0 } }]);
    expect(sizes(run, 'a')).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
  });

  test('what a lane can not carry today goes to the next', () => {
    const run = shop('preferred', { a: { leadTime: 1, capacity: 3 }, b: { leadTime: 2 } });
    expect(sizes(run, 'a')).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
    expect(sizes(run, 'b')).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });
});

describe('what was ordered and is not known yet', () => {
  const twice = { demand: { series: { values: [3, 3] } }, every: 0.25, unmet: 'backorder' };
  const policy = { inventory: { 'base-stock': 20 }, sourcing: 'preferred' };

  // 3 a day, and 1.5 in the half day until an order is known: 4 whole lamps
  test('is taken off what the lane carries until then', () => {
    const run = runDocument(lampShop({ days: 1, stock: 20, makers: { a: { orderDelay: 0.5, capacity: 3 }, b: {} }, policy, market: twice }));
    expect(run.rows('ordered', 'a->shop')).toEqual([[0, 3], [0.25, 1]]);
    expect(run.rows('ordered', 'b->shop')).toEqual([[0.25, 2]]);
  });

  test('does not keep a main supplier from what it could carry each day', () => {
    const run = runDocument(lampShop({ days: 100, stock: 40, makers: { a: { orderDelay: 2, capacity: 6 }, b: { orderDelay: 2 } }, policy: { inventory: { 'base-stock': 40 }, sourcing: 'preferred' }, market: { demand: 10, unmet: 'backorder' } }));
    expect(run.rows('ordered', 'a->shop').reduce((sum, [, quantity]) => sum + quantity, 0)).toBeGreaterThanOrEqual(600);
  });

  test('a week of capacity is a week of orders for who reviews by the week', () => {
    const run = runDocument(lampShop({ days: 70, stock: 200, makers: { a: { capacity: 20 }, b: {} }, policy: { inventory: { 'R-S': { R: 7, S: 200 } }, sourcing: 'preferred' }, market: { demand: 10, unmet: 'backorder' } }));
    expect(run.rows('ordered', 'b->shop')).toEqual([]);
  });

  test('is taken off what the supplier has', () => {
    const document = lampShop({ days: 1, stock: 20, makers: { b: {} }, policy, market: twice });
    const { sites, lanes, policies } = document as { sites: object; lanes: object[]; policies: object[] };
    const run = runDocument({
      ...document,
      sites: { ...sites, depot: { kind: 'warehouse', stock: { lamp: 5 } } },
      lanes: [{ from: 'depot', to: 'shop', product: 'lamp', leadTime: 1, orderDelay: 0.5 }, { from: 'b', to: 'depot', product: 'lamp', leadTime: 9 }, ...lanes],
      policies: [...policies, { at: 'depot', product: 'lamp', inventory: 'make-to-order' }],
    });
    expect(run.rows('ordered', 'depot->shop')).toEqual([[0, 3], [0.25, 2]]);
    expect(run.rows('ordered', 'b->shop')).toEqual([[0.25, 1]]);
  });
});

describe('split', () => {
  const makers = { a: { leadTime: 1 }, b: { leadTime: 1 }, c: { leadTime: 1 } };
  const shares = [0.5, 0.25, 0.25];

  test('keeps its shares, whatever is down', () => {
    const run = shop({ split: { shares } }, makers, outage({ site: 'a' }));
    expect(['a', 'b', 'c'].map((lane) => sizes(run, lane)[4])).toEqual([2, 1, 1]);
  });

  test('with reroute: they move to those that are open, and come back', () => {
    const run = shop({ split: { shares, reroute: 1 } }, makers, outage({ site: 'a' }));
    expect(sizes(run, 'a')).toEqual([2, 2, 2, 0, 0, 0, 2, 2]);
    expect(sizes(run, 'b')).toEqual([1, 1, 1, 2, 2, 2, 1, 1]);
    expect(run.measures.backorderedUnits).toBeLessThanOrEqual(shop({ split: { shares } }, makers, outage({ site: 'a' })).measures.backorderedUnits);
  });

  test('with half of it: half moves', () => {
    const run = shop({ split: { shares, reroute: 0.5 } }, makers, outage({ site: 'a' }));
    expect(sizes(run, 'a').slice(2, 6)).toEqual([2, 1, 1, 1]);
  });
});

describe('spot-market', () => {
  const makers = { a: { leadTime: 1 }, dear: { leadTime: 1, price: 3 }, cheap: { leadTime: 1, price: 2 } };

  test('buys from the cheapest that is open, which hears of it after a search', () => {
    const run = shop({ 'spot-market': { search: 0.75 } }, makers, outage({ site: 'a' }));
    expect(sizes(run, 'cheap')).toEqual([0, 0, 0, 4, 4, 4, 0, 0]);
    expect(run.rows('shipped', 'cheap->shop')).toEqual([[3.75, 4], [4.75, 4], [5.75, 4]]);
    expect(run.rows('ordered', 'dear->shop')).toEqual([]);
  });

  test('the search costs time: without it goods are there before', () => {
    const stock = (search: number): number[] => shop({ 'spot-market': { search } }, makers, outage({ site: 'a' })).endsOfDays('stock', 'shop', 8);
    // two orders are under way where one was
    expect(stock(0)).toEqual([16, 16, 16, 16, 16, 16, 16, 16]);
    expect(stock(1)).toEqual([16, 16, 16, 16, 12, 12, 12, 16]);
  });

  test('needs none that is closed', () => {
    const run = shop({ 'spot-market': { search: 0 } }, makers, [...outage({ site: 'a' }), { id: 'flood', strikes: { site: 'cheap' }, when: { date: 0 }, lasts: 9, effect: { output: 0 } }]);
    expect(sizes(run, 'dear')).toEqual([0, 0, 0, 4, 4, 4, 0, 0]);
  });
});

describe('who is first', () => {
  /** Returns the maker that most is ordered from. */
  const main = (sourcing: unknown, makers: NonNullable<LampShop['makers']>, hazards: readonly object[] = []): string => {
    const run = shop(sourcing, makers, hazards);
    const total = (lane: string): number => sizes(run, lane).reduce((sum, quantity) => sum + quantity, 0);
    return Object.keys(makers).reduce((best, lane) => (total(lane) > total(best) ? lane : best));
  };

  test('cheapest: price and freight together', () => {
    expect(main('cheapest', { a: { price: 2, freight: 1 }, b: { price: 2.5 } })).toBe('b');
    expect(main('cheapest', { a: { price: 2, freight: 0.25 }, b: { price: 2.5 } })).toBe('a');
  });

  test('fastest: lead time and order delay together', () => {
    expect(main('fastest', { a: { leadTime: 1, orderDelay: 2 }, b: { leadTime: 2 } })).toBe('b');
    expect(main('fastest', { a: { leadTime: 1, orderDelay: 0.5 }, b: { leadTime: 2 } })).toBe('a');
  });

  test('least-risk: time up / (time up + outage), of the site and the lane together', () => {
    const fails = (id: string, strikes: object, up: number) => ({ id, strikes, when: { renewal: { up } }, lasts: 0.01, effect: { output: 0 } });
    const makers = { b: {}, a: {} };
    const sites = [fails('fire', { site: 'a' }, 100), fails('flood', { site: 'b' }, 60)];
    expect(main('preferred', makers, sites)).toBe('b');
    expect(main('least-risk', makers, sites)).toBe('a');
    // 1 / 100 + 1 / 80 is more than 1 / 60, about
    expect(main('least-risk', makers, [...sites, fails('strike', { lane: 'a->shop' }, 80)])).toBe('b');
  });
});
