import { describe, expect, test } from 'vitest';
import { runDocument } from '../specs/document-run.ts';
import { asks, lampDepot, lampShop, type LampShop } from '../specs/lamp-documents.ts';

interface Shop {
  readonly wants: number;
  readonly stock?: number;
  readonly lane?: object;
}

/** A depot with 10 lamps. Three shops review at one moment; nothing more comes to the depot for long. */
function parts(allocation: string, [a, b, c]: readonly [Shop, Shop, Shop]): number[] {
  const shop = ({ wants, stock = 0, lane = {} }: Shop) => ({
    stock, lane: { leadTime: 1, ...lane }, policy: { inventory: { 'base-stock': stock + wants }, review: { every: 100, first: 1 } }, market: { demand: 2, every: 200, unmet: 'backorder' },
  });
  const run = runDocument(lampDepot({ days: 90, stock: 10, lane: { leadTime: 200 }, policy: { inventory: { 's-S': { s: -100, S: 10 } }, allocation }, shops: { a: shop(a), b: shop(b), c: shop(c) } }));
  return ['a', 'b', 'c'].map((id) => run.rows('shipped', `depot->${id}`).reduce((sum, [, quantity]) => sum + quantity, 0));
}

/** Each has sold 2 by the time of its order: they want 5, 8 and 7. */
const three: readonly [Shop, Shop, Shop] = [
  { wants: 3, lane: { priority: 1, price: 2, relationship: 0.4 } },
  { wants: 6, lane: { priority: 0, price: 5, relationship: 0.9 } },
  { wants: 5, lane: { priority: 2, price: 3, relationship: 0.6 } },
];

describe('10 lamps for orders of 5, 8 and 7 that come at one moment', () => {
  test.each([
    { allocation: 'first-come', gives: [5, 5, 0] },
    // 2.5, 4, 3.5: the earlier of two equal remainders
    { allocation: 'proportional', gives: [3, 4, 3] },
    { allocation: 'equal', gives: [4, 3, 3] },
    { allocation: 'largest-first', gives: [0, 8, 2] },
    { allocation: 'highest-margin-first', gives: [0, 8, 2] },
    { allocation: 'relationship-first', gives: [0, 8, 2] },
    { allocation: 'priority-first', gives: [3, 0, 7] },
  ])('$allocation: $gives', ({ allocation, gives }) => {
    expect(parts(allocation, three)).toEqual(gives);
  });

  test('that take half a day to get known: the same', () => {
    const later = three.map((shop) => ({ ...shop, lane: { ...shop.lane, orderDelay: 0.5 } })) as [Shop, Shop, Shop];
    expect(parts('equal', later)).toEqual([4, 3, 3]);
  });

  test('the first of which gets known before the others: it has what it wants', () => {
    const [a, b, c] = three.map((shop, k) => ({ ...shop, lane: { ...shop.lane, orderDelay: k === 2 ? 0.25 : 0.5 } }));
    expect(parts('equal', [a, b, c])).toEqual([2, 1, 7]);
  });

  test('what a lane says of its buyer moves its own rule, and no other', () => {
    const dear = [three[0], { ...three[1], lane: { ...three[1].lane, price: 1 } }, three[2]] as const;
    expect(parts('highest-margin-first', dear)).toEqual([3, 0, 7]);
    expect(parts('relationship-first', dear)).toEqual([0, 8, 2]);
    const unknown = [three[0], { ...three[1], lane: { ...three[1].lane, relationship: 0.1 } }, three[2]] as const;
    expect(parts('relationship-first', unknown)).toEqual([3, 0, 7]);
    expect(parts('highest-margin-first', unknown)).toEqual([0, 8, 2]);
    const important = [three[0], { ...three[1], lane: { ...three[1].lane, priority: 3 } }, three[2]] as const;
    expect(parts('priority-first', important)).toEqual([0, 8, 2]);
    expect(parts('first-come', important)).toEqual([5, 5, 0]);
  });
});

describe('fair share', () => {
  test('brings shops that sell alike to the same stock', () => {
    // a has 6 and b 2 and c 0 after their sales of 2: 8 + 10 = 18, 6 each
    expect(parts('fair-share', [{ wants: 9, stock: 8 }, { wants: 9, stock: 4 }, { wants: 9, stock: 2 }])).toEqual([0, 4, 6]);
    expect(parts('proportional', [{ wants: 9, stock: 8 }, { wants: 9, stock: 4 }, { wants: 9, stock: 2 }])).toEqual([4, 3, 3]);
  });
});

describe('markets at one shop', () => {
  const street = { demand: 6, unmet: 'lost' };
  const sold = (allocation: string, markets: NonNullable<LampShop['markets']>): number[] => {
    const run = runDocument(lampShop({ days: 1, stock: 8, policy: { inventory: 'make-to-order', allocation }, markets }));
    return Object.keys(markets).map((id) => run.rows('filled', id).reduce((sum, [, quantity]) => sum + quantity, 0));
  };

  test.each([
    { allocation: 'first-come', gives: [6, 2] },
    { allocation: 'proportional', gives: [4, 4] },
    { allocation: 'priority-first', gives: [2, 6] },
    { allocation: 'highest-margin-first', gives: [2, 6] },
  ])('$allocation: $gives', ({ allocation, gives }) => {
    expect(sold(allocation, { walkIn: { ...street, price: 3 }, club: { ...street, price: 4, priority: 1 } })).toEqual(gives);
  });

  test.each([
    { priority: 0, lost: [[1, 5]], club: [[1, 5]] },
    { priority: 1, lost: [], club: [[2, 5]] },
  ])('one of priority $priority that comes when another has waited', ({ priority, lost, club }) => {
    const markets = { club: asks(5), street: { demand: { series: { values: [0, 5] } }, unmet: 'lost', priority } };
    const run = runDocument(lampShop({ days: 4, stock: 0, policy: { inventory: 'make-to-order', allocation: 'priority-first' }, markets }));
    // 5 come on day 1. What the street takes of them is ordered again
    expect(run.rows('lost', 'street')).toEqual(lost);
    expect(run.rows('filled', 'club')).toEqual(club);
  });

  test('one that takes all or nothing is left out where its part is not all, and the other gets what there is', () => {
    const markets = { walkIn: street, crew: { ...street, partial: false } };
    expect(sold('proportional', markets)).toEqual([6, 0]);
    expect(sold('first-come', { crew: markets.crew, walkIn: street })).toEqual([6, 2]);
  });
});

test('a lane that carries little wants little: the others get the rest', () => {
  const narrow = [three[0], { ...three[1], lane: { ...three[1].lane, capacity: 2 } }, three[2]] as const;
  // on day 1: 2 for b, 7 for c, 1 for a; all that is left
  expect(parts('largest-first', narrow)).toEqual([3, 0, 7]);
  expect(parts('highest-margin-first', narrow)).toEqual([1, 2, 7]);
});

describe('two orders of one shop and one of another, as much in all, and 6 lamps', () => {
  const shipped = (allocation: string, capacity: object): number[] => {
    const shop = (market: object, lane: object = {}) => ({ stock: 0, lane: { leadTime: 1, ...lane }, policy: { inventory: 'make-to-order' }, market });
    const run = runDocument(lampDepot({
      days: 3, stock: 0, lane: { leadTime: 2 }, policy: { inventory: { 'R-Q': { R: 100, Q: 6 } }, allocation }, shops: { a: shop(asks(3, 3), capacity), b: shop(asks(0, 6)) },
    }));
    return ['a', 'b'].map((id) => run.rows('shipped', `depot->${id}`).reduce((sum, [, quantity]) => sum + quantity, 0));
  };

  test('what a lane carries today is wanted once: 3 and nothing', () => {
    expect(shipped('proportional', {})).toEqual([3, 3]);
    expect(shipped('proportional', { capacity: 3 })).toEqual([2, 4]);
  });

  test('fair share sees that the second order comes on top of the first', () => {
    // both are owed 6 at 3 a day: 3 each, and not 2 for each order
    expect(shipped('fair-share', {})).toEqual([3, 3]);
    expect(shipped('equal', {})).toEqual([4, 2]);
  });
});
