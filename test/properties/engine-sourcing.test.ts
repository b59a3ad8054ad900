import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcingPolicies } from '../../engine/policies/sourcing/index.ts';
import { layouts, type Layout } from '../specs/sources-arbitrary.ts';
import { layOut, partsOf, sourcingPolicy, type Source } from '../specs/sources-view.ts';

const kinds = [...sourcingPolicies.keys()];

/** What a policy takes sources by, the lowest first. */
const keyOf: Readonly<Record<string, (source: Source, k: number) => number>> = {
  preferred: (_, k) => k,
  cheapest: ({ price }) => price,
  fastest: ({ leadTime }) => leadTime,
  'least-risk': ({ risk }) => risk,
};

/** What a policy shares by, where it looks at nothing else. */
const weightOf: Readonly<Record<string, (source: Source) => number>> = {
  'trust-weighted': ({ trust }) => trust,
  adaptive: ({ seenLeadTime }) => 1 / seenLeadTime,
};

const sendable = ({ open, free }: Source): number => (open ? Math.floor(free) : 0);

describe.each(kinds)('%s', (kind) => {
  test('asks for the whole order, in whole quanta', () => {
    fc.assert(
      fc.property(fc.constantFrom(20, 1e6, 1e15).chain(layouts), ({ sources, quantity, params }) => {
        // `layOut` throws at a part that is not whole or not above 0.
        const asked = layOut(kind, sources, quantity, params);
        expect(asked.reduce((sum, part) => sum + part.quantity, 0)).toBe(quantity);
        expect(new Set(asked.map((part) => part.source)).size).toBe(asked.length);
        expect(asked.every(({ search }) => search >= 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('lays the same order out alike', () => {
    fc.assert(
      fc.property(layouts(1e6), layouts(1e6), (one, other) => {
        const first = layOut(kind, one.sources, one.quantity, one.params);
        layOut(kind, other.sources, other.quantity, other.params);
        expect(layOut(kind, one.sources, one.quantity, one.params)).toEqual(first);
      }),
    );
  });

  test('asks its only source for all', () => {
    fc.assert(
      fc.property(layouts(1e6).filter(({ sources }) => sources.length === 1), ({ sources, quantity, params }) => {
        expect(layOut(kind, sources, quantity, params)).toEqual([{ source: 0, quantity, search: 0 }]);
      }),
    );
  });

  test('counts in any unit alike, but for odd quanta', () => {
    fc.assert(
      fc.property(layouts(1e5), fc.integer({ min: 2, max: 1000 }), ({ sources, quantity, params }, factor) => {
        // Whether a source can send its part is yes or no: only sources that can send nothing or anything keep the answer.
        const whole = sources.map((one) => ({ ...one, free: kind !== 'split' ? Math.floor(one.free) : one.free > 9 ? Infinity : 0 }));
        const fine = whole.map((one) => ({ ...one, free: one.free * factor }));
        const parts = partsOf(layOut(kind, whole, quantity, params), sources.length);
        // Split rounds three times: its parts, what is taken from them, and where that goes.
        const odd = keyOf[kind] || kind === 'spot-market' ? 0 : kind === 'split' ? (sources.length + 3) * (factor + 1) : factor + 1;
        partsOf(layOut(kind, fine, quantity * factor, params), sources.length).forEach((part, k) => {
          expect(Math.abs(part - factor * parts[k])).toBeLessThanOrEqual(odd);
        });
      }),
    );
  });

  test('says what goes to each source in quiet times: shares that add up to 1', () => {
    fc.assert(
      fc.property(layouts(10), ({ sources, params }) => {
        const { check, nominalShares } = sourcingPolicy(kind);
        expect(check(params, sources.length)).toBeNull();
        const shares = nominalShares(params, sources);
        expect(shares).toHaveLength(sources.length);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('in quiet times orders go by these shares', () => {
    fc.assert(
      fc.property(layouts(1e6), ({ sources, quantity, params }) => {
        const quiet = sources.map((one) => ({ ...one, open: true, free: Infinity, trust: 0.5, seenLeadTime: one.leadTime }));
        const parts = partsOf(layOut(kind, quiet, quantity, params), sources.length);
        const shares = sourcingPolicy(kind).nominalShares(params, quiet);
        // What is known of sources before a run says nothing of their risk.
        if (kind !== 'least-risk') parts.forEach((part, k) => expect(Math.abs(part - quantity * shares[k])).toBeLessThan(1 + 1e-6));
      }),
    );
  });
});

describe.each(Object.keys(keyOf))('%s', (kind) => {
  const key = keyOf[kind];

  test('asks for what a source can send now, the best first, and leaves the rest with the best', () => {
    fc.assert(
      fc.property(layouts(1e4), ({ sources, quantity }) => {
        const order = [...sources.keys()].sort((a, b) => key(sources[a], a) - key(sources[b], b) || a - b);
        const expected = sources.map(() => 0);
        let left = quantity;
        for (const k of order) {
          expected[k] = Math.min(left, sendable(sources[k]));
          left -= expected[k];
        }
        expected[order[0]] += left;
        expect(partsOf(layOut(kind, sources, quantity), sources.length)).toEqual(expected);
      }),
    );
  });
});

describe.each(Object.keys(weightOf))('%s', (kind) => {
  test('no source is a whole quantum away from its share', () => {
    fc.assert(
      fc.property(layouts(1e6), ({ sources, quantity, params }) => {
        const weights = sources.map(weightOf[kind]);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        fc.pre(sum > 0 && sum < Infinity);
        partsOf(layOut(kind, sources, quantity, params), sources.length).forEach((part, k) => {
          expect(Math.abs(part - (quantity * weights[k]) / sum)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });
});

test('split: with reroute 1 nobody is asked for more than it can send, as long as another can send its part', () => {
  fc.assert(
    fc.property(layouts(1e4), ({ sources, quantity, params }) => {
      const plain = partsOf(layOut('split', sources, quantity, { ...params, reroute: 0 }), sources.length);
      const moved = partsOf(layOut('split', sources, quantity, { ...params, reroute: 1 }), sources.length);
      const able = sources.map((one, k) => sendable(one) > 0 && sendable(one) >= plain[k]);
      if (!able.includes(true)) expect(moved).toEqual(plain);
      else moved.forEach((part, k) => (able[k] ? expect(part).toBeGreaterThanOrEqual(plain[k]) : expect(part).toBe(sendable(sources[k]))));
    }),
  );
});

test('spot-market: the search stands before what is not asked of the regular source, and nowhere else', () => {
  fc.assert(
    fc.property(layouts(1e4), ({ sources, quantity, params }) => {
      const open = sources.flatMap((one, k) => (k > 0 && one.open ? [one.price] : []));
      const asked = layOut('spot-market', sources, quantity, params);
      for (const { source: k, search } of asked) {
        expect(search).toBe(k === 0 ? 0 : params.search);
        if (k > 0) expect(sources[k].price).toBe(Math.min(...open));
      }
      const regular = partsOf(asked, sources.length)[0];
      expect(regular).toBe(open.length === 0 ? quantity : Math.min(quantity, sendable(sources[0])));
    }),
  );
});

describe('no two policies are the same', () => {
  const cases = fc.sample(layouts(100), { numRuns: 300, seed: 5 });
  const parts = (kind: string, { sources, quantity, params }: Layout): string => partsOf(layOut(kind, sources, quantity, params), sources.length).join();

  test.each(kinds.flatMap((one, at) => kinds.slice(at + 1).map((other) => [one, other])))('%s and %s', (one, other) => {
    expect(cases.find((layout) => parts(one, layout) !== parts(other, layout))).toBeDefined();
  });
});
