import { describe, expect, test } from 'vitest';
import { layOut, partsOf, source, sourcingPolicy, type PolicyNumbers, type Source } from '../specs/sources-view.ts';

const parts = (kind: string, sources: readonly Source[], quantity: number, params: PolicyNumbers = {}): number[] =>
  partsOf(layOut(kind, sources, quantity, params), sources.length);

const unlimited = source({});
const closed = source({ open: false });

describe('split', () => {
  test.each([
    { shares: [0.6, 0.4], quantity: 10, gives: [6, 4] },
    // 3.5 and 1.5: the earlier of two equal remainders
    { shares: [0.7, 0.3], quantity: 5, gives: [4, 1] },
    // 33.33 each
    { shares: [1 / 3, 1 / 3, 1 / 3], quantity: 100, gives: [34, 33, 33] },
    // 1.1, 1.1, 8.8: the largest remainder
    { shares: [0.1, 0.1, 0.8], quantity: 11, gives: [1, 1, 9] },
    { shares: [0, 1], quantity: 7, gives: [0, 7] },
    // too small to be split
    { shares: [0.4, 0.6], quantity: 1, gives: [0, 1] },
  ])('$quantity by $shares: $gives', ({ shares, quantity, gives }) => {
    expect(parts('split', shares.map(() => unlimited), quantity, { shares })).toEqual(gives);
  });

  test('leaves the shares as they are without reroute, whoever can deliver', () => {
    expect(parts('split', [closed, unlimited], 10, { shares: [0.6, 0.4] })).toEqual([6, 4]);
  });

  test.each([
    { what: 'all of it moves', sources: [closed, unlimited], shares: [0.6, 0.4], reroute: 1, gives: [0, 10] },
    { what: 'half of it moves', sources: [closed, unlimited], shares: [0.6, 0.4], reroute: 0.5, gives: [3, 7] },
    // 5 move to shares of 0.3 and 0.2: 3 and 2
    { what: 'it moves in proportion', sources: [closed, unlimited, unlimited], shares: [0.5, 0.3, 0.2], reroute: 1, gives: [0, 6, 4] },
    { what: 'only what it can not send moves', sources: [source({ free: 5 }), unlimited], shares: [0.6, 0.4], reroute: 1, gives: [5, 5] },
    // 6 of 10, 2 of them can be sent; half of the other 4 move
    { what: 'a share of what it can not send moves', sources: [source({ free: 2 }), unlimited], shares: [0.6, 0.4], reroute: 0.5, gives: [4, 6] },
    { what: 'a source with just enough free can', sources: [source({ free: 6 }), unlimited], shares: [0.6, 0.4], reroute: 1, gives: [6, 4] },
    { what: 'none can: it stays', sources: [closed, source({ free: 3 })], shares: [0.6, 0.4], reroute: 1, gives: [6, 4] },
    { what: 'those that can have no shares: evenly', sources: [closed, unlimited, unlimited], shares: [1, 0, 0], reroute: 1, gives: [0, 5, 5] },
    { what: 'one that is closed and has no share gets nothing', sources: [closed, closed, unlimited], shares: [1, 0, 0], reroute: 1, gives: [0, 0, 10] },
  ])('with reroute: $what', ({ sources, shares, reroute, gives }) => {
    expect(parts('split', sources, 10, { shares, reroute })).toEqual(gives);
  });

  test('moves the nearest whole number of quanta', () => {
    // 0.29 x 100 is 28.999... in doubles
    expect(parts('split', [closed, unlimited], 100, { shares: [1, 0], reroute: 0.29 })).toEqual([71, 29]);
  });

  test('takes as many shares as sources, from 0 to 1, together 1', () => {
    const { check } = sourcingPolicy('split');
    expect(check({ shares: [0.6, 0.4] }, 2)).toBeNull();
    expect(check({ shares: [0.1, 0.2, 0.7] }, 3)).toBeNull();
    expect(check({ shares: [0.6, 0.4] }, 3)).toBe('shares must be as many as sources: 3');
    expect(check({ shares: [0.6, 0.3] }, 2)).toBe('shares must add up to 1; they add up to 0.9');
    expect(check({ shares: [1.5, -0.5] }, 2)).toBe('shares must be from 0 to 1');
    expect(check({}, 2)).toBe('shares must be as many as sources: 2');
  });
});

describe('preferred, cheapest, fastest and least-risk', () => {
  const sources = [
    source({ price: 3, leadTime: 4, risk: 0.1, free: 5 }),
    source({ price: 2, leadTime: 6, risk: 0.3, free: 2 }),
    source({ price: 4, leadTime: 5, risk: 0.2, free: 4 }),
    source({ price: 1, leadTime: 1, risk: 0, open: false }),
  ];

  test.each([
    // 5, 2, then 1 of 4
    ['preferred', [5, 2, 1, 0]],
    // the last is cheapest and closed; 2, 5, then 1
    ['cheapest', [5, 2, 1, 0]],
    // the last is fastest and closed; 5, then 3 of 4
    ['fastest', [5, 0, 3, 0]],
    ['least-risk', [5, 0, 3, 0]],
  ])('%s lays 8 out as %j', (kind, gives) => {
    expect(parts(kind, sources, 8)).toEqual(gives);
  });

  test.each([
    // 11 can be sent; 4 wait at the first of each order
    ['preferred', [9, 2, 4, 0]],
    ['cheapest', [5, 2, 4, 4]],
    ['fastest', [5, 2, 4, 4]],
    ['least-risk', [5, 2, 4, 4]],
  ])('%s lays 15 out as %j', (kind, gives) => {
    expect(parts(kind, sources, 15)).toEqual(gives);
  });

  test.each(['cheapest', 'fastest', 'least-risk'])('%s takes equal ones in the order of the document', (kind) => {
    expect(parts(kind, [source({ free: 3 }), source({ free: 3 }), source({ free: 3 })], 5)).toEqual([3, 2, 0]);
  });

  test('a source that never runs out gets all', () => {
    expect(parts('cheapest', [source({ price: 2 }), source({ price: 1 })], 1e15)).toEqual([0, 1e15]);
  });

  test('asks for each part once', () => {
    expect(layOut('preferred', sources, 15).map(({ source: k }) => k)).toEqual([0, 1, 2]);
  });

  test('does not split a quantum', () => {
    expect(parts('preferred', [source({ free: 2.9 }), unlimited], 4)).toEqual([2, 2]);
  });
});

describe('spot-market', () => {
  const market = [source({ price: 5, free: 6 }), source({ price: 9 }), source({ price: 7 }), source({ price: 6, open: false })];

  test('buys what the regular source can not send from the cheapest that is open, after a search', () => {
    expect(layOut('spot-market', market, 10, { search: 2 })).toEqual([
      { source: 0, quantity: 6, search: 0 },
      { source: 2, quantity: 4, search: 2 },
    ]);
  });

  test('asks the regular source alone as long as it can', () => {
    expect(layOut('spot-market', market, 6, { search: 2 })).toEqual([{ source: 0, quantity: 6, search: 0 }]);
  });

  test('asks the market alone when the regular source is closed', () => {
    expect(layOut('spot-market', [closed, source({ price: 9 })], 6, { search: 2 })).toEqual([{ source: 1, quantity: 6, search: 2 }]);
  });

  test('waits at the regular source when nobody is open', () => {
    expect(layOut('spot-market', [source({ free: 4 }), closed], 6, { search: 2 })).toEqual([{ source: 0, quantity: 6, search: 0 }]);
  });
});

describe('trust-weighted', () => {
  test.each([
    { trust: [0.9, 0.3], gives: [9, 3] },
    { trust: [0.5, 0.5], gives: [6, 6] },
    { trust: [0, 0.2], gives: [0, 12] },
    // nobody is trusted: alike
    { trust: [0, 0], gives: [6, 6] },
  ])('12 at a trust of $trust: $gives', ({ trust, gives }) => {
    expect(parts('trust-weighted', trust.map((value) => source({ trust: value })), 12)).toEqual(gives);
  });

  test('says how trust moves', () => {
    expect(sourcingPolicy('trust-weighted').trust?.({ rise: 0.2, fall: 0.4, start: 0.7 })).toEqual([0.2, 0.4, 0.7]);
    expect(sourcingPolicy('trust-weighted').trust?.({})).toEqual([0.1, 0.3, 0.5]);
  });
});

describe('adaptive', () => {
  test.each([
    // 1/2 to 1/4 is 2 to 1
    { seen: [2, 4], gives: [8, 4] },
    // 1, 1/2, 1/3: 6 to 3 to 2 of 11, 12 quanta: 6.55, 3.27, 2.18
    { seen: [1, 2, 3], gives: [7, 3, 2] },
    { seen: [0, 4, 0], gives: [6, 0, 6] },
  ])('12 at lead times seen of $seen: $gives', ({ seen, gives }) => {
    expect(parts('adaptive', seen.map((days) => source({ seenLeadTime: days, leadTime: 9 })), 12)).toEqual(gives);
  });

  test('says how fast it learns', () => {
    expect(sourcingPolicy('adaptive').seenWeight?.({ weight: 0.4 })).toBe(0.4);
  });
});

describe('shares in quiet times', () => {
  const facts = [
    { price: 3, leadTime: 2 },
    { price: 1, leadTime: 4 },
  ];

  test.each([
    ['split', { shares: [0.25, 0.75] }, [0.25, 0.75]],
    ['preferred', {}, [1, 0]],
    ['cheapest', {}, [0, 1]],
    ['fastest', {}, [1, 0]],
    ['least-risk', {}, [0.5, 0.5]],
    ['spot-market', { search: 1 }, [1, 0]],
    ['trust-weighted', {}, [0.5, 0.5]],
    // 1/2 to 1/4
    ['adaptive', {}, [2 / 3, 1 / 3]],
  ])('%s', (kind, params: PolicyNumbers, shares) => {
    expect(sourcingPolicy(kind).nominalShares(params, facts)).toEqual(shares);
  });
});
