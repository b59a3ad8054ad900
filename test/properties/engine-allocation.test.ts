import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocationPolicies } from '../../engine/policies/allocation/index.ts';
import { scarcity, wanted } from '../specs/claims-arbitrary.ts';
import { allocate, claim, type Claim } from '../specs/claims-view.ts';

const kinds = [...allocationPolicies.keys()];

/** What a rule goes by when it serves one after the other; the other rules share. */
const rankOf: Readonly<Record<string, (claim: Claim) => number>> = {
  'first-come': () => 0,
  'largest-first': ({ wants }) => wants,
  'highest-margin-first': ({ margin }) => margin,
  'relationship-first': ({ relationship }) => relationship,
  'priority-first': ({ priority }) => priority,
};

const ranked = Object.keys(rankOf);
const shared = kinds.filter((kind) => !ranked.includes(kind));

describe.each(kinds)('%s', (kind) => {
  test('gives out, in whole quanta, all that there is or all that is wanted, and nobody more than it wants', () => {
    fc.assert(
      fc.property(fc.constantFrom(20, 1e6, 1e14).chain(scarcity), ({ claims, available }) => {
        // `allocate` throws at a part that is not whole, below 0 or above what is wanted.
        const gifts = allocate(kind, claims, available);
        expect(gifts.reduce((sum, gift) => sum + gift, 0)).toBe(Math.min(available, wanted(claims)));
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same again', () => {
    fc.assert(
      fc.property(scarcity(1e6), scarcity(1e6), (one, other) => {
        const first = allocate(kind, one.claims, one.available);
        allocate(kind, other.claims, other.available);
        expect(allocate(kind, one.claims, one.available)).toEqual(first);
      }),
    );
  });

  test('counts in any unit alike, but for odd quanta', () => {
    fc.assert(
      fc.property(scarcity(1e5), fc.integer({ min: 2, max: 1000 }), ({ claims, available }, factor) => {
        const fine = claims.map((one) => ({ ...one, wants: one.wants * factor, stock: one.stock * factor, rate: one.rate * factor }));
        const gifts = allocate(kind, claims, available);
        const odd = ranked.includes(kind) ? 0 : factor + 1;
        allocate(kind, fine, available * factor).forEach((gift, k) => {
          expect(Math.abs(gift - factor * gifts[k])).toBeLessThanOrEqual(odd);
        });
      }),
    );
  });

  test('a claim for nothing changes nothing', () => {
    fc.assert(
      fc.property(scarcity(1e6), fc.nat(), ({ claims, available }, place) => {
        const at = place % (claims.length + 1);
        const empty = claim({ wants: 0, priority: 9, margin: 9, relationship: 1, stock: -9 });
        const gifts = allocate(kind, claims.toSpliced(at, 0, empty), available);
        expect(gifts.toSpliced(at, 1)).toEqual(allocate(kind, claims, available));
      }),
    );
  });
});

describe.each(ranked)('%s', (kind) => {
  const rank = rankOf[kind];

  test('gives nothing to anyone before all of higher rank, and the earlier of equal rank, have what they want', () => {
    fc.assert(
      fc.property(scarcity(1e6), ({ claims, available }) => {
        const gifts = allocate(kind, claims, available);
        claims.forEach((served, k) => {
          const before = claims.filter((other, j) => rank(other) > rank(served) || (rank(other) === rank(served) && j < k));
          expect(gifts[k]).toBe(Math.min(served.wants, Math.max(0, available - wanted(before))));
        });
      }),
    );
  });
});

describe.each(shared)('%s', (kind) => {
  test('moves an odd quantum at most when claims come in another order', () => {
    fc.assert(
      fc.property(
        scarcity(1e6).chain((scarce) => fc.record({ scarce: fc.constant(scarce), order: fc.shuffledSubarray([...scarce.claims.keys()], { minLength: scarce.claims.length }) })),
        ({ scarce: { claims, available }, order }) => {
          // Those who need nothing on average are served first come first served, so the order counts for them.
          const needy = claims.map((one) => ({ ...one, rate: Math.max(one.rate, 0.5) }));
          const gifts = allocate(kind, needy, available);
          allocate(kind, order.map((k) => needy[k]), available).forEach((gift, place) => {
            expect(Math.abs(gift - gifts[order[place]])).toBeLessThanOrEqual(1);
          });
        },
      ),
    );
  });
});

test('proportional: nobody is a whole quantum away from its share', () => {
  fc.assert(
    fc.property(scarcity(1e6), ({ claims, available }) => {
      const sum = wanted(claims);
      const share = Math.min(1, available / sum);
      allocate('proportional', claims, available).forEach((gift, k) => {
        expect(Math.abs(gift - (sum > 0 ? share * claims[k].wants : 0))).toBeLessThan(1 + 1e-6);
      });
    }),
  );
});

test('equal: who wants more than it gets has no more than a quantum less than anyone else', () => {
  fc.assert(
    fc.property(scarcity(1e6), ({ claims, available }) => {
      const gifts = allocate('equal', claims, available);
      const most = Math.max(...gifts);
      claims.forEach(({ wants }, k) => {
        if (gifts[k] < wants) expect(gifts[k]).toBeGreaterThanOrEqual(most - 1);
      });
    }),
  );
});

test('fair-share: who wants more than it gets has no fewer days of stock than anyone who was given, but for a quantum', () => {
  fc.assert(
    fc.property(scarcity(1e6), ({ claims, available }) => {
      const gifts = allocate('fair-share', claims, available);
      const short = claims.flatMap((one, k) => (one.rate > 0 && gifts[k] < one.wants ? [(one.stock + gifts[k] + 1) / one.rate] : []));
      const given = claims.flatMap((one, k) => (gifts[k] > 0 ? [one.rate > 0 ? (one.stock + gifts[k] - 1) / one.rate : Infinity] : []));
      const [fewest, most] = [Math.min(...short), Math.max(...given)];
      if (short.length > 0 && given.length > 0) expect(most).toBeLessThanOrEqual(fewest + 1e-9 * Math.abs(fewest) + 1e-9);
    }),
    { numRuns: 1000 },
  );
});

describe('no two rules are the same', () => {
  const cases = fc.sample(scarcity(100), { numRuns: 500, seed: 3 });

  test.each(kinds.flatMap((one, at) => kinds.slice(at + 1).map((other) => [one, other])))('%s and %s', (one, other) => {
    const tells = cases.find(({ claims, available }) => allocate(one, claims, available).join() !== allocate(other, claims, available).join());
    expect(tells).toBeDefined();
  });
});
