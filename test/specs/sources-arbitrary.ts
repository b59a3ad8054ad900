import * as fc from 'fast-check';
import { sourcingPolicies } from '../../engine/policies/sourcing/index.ts';
import { DAY } from '../../engine/spec.ts';
import { source, type PolicyNumbers, type Source } from './sources-view.ts';

/** One order to be laid out, and parameters of all policies for so many sources. */
export interface Layout {
  readonly sources: readonly Source[];
  readonly quantity: number;
  readonly params: PolicyNumbers;
}

/** Whole microseconds, in days. */
const days = fc.oneof(fc.constantFrom(0, 1, 2), fc.integer({ min: 0, max: 100 * DAY }).map((time) => time / DAY));
const share = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));

function sourcesFor(most: number): fc.Arbitrary<Source[]> {
  const free = fc.oneof(fc.constantFrom(0, Infinity), fc.integer({ min: 0, max: most }), fc.double({ min: 0, max: most, noNaN: true }));
  const one = fc.record({ price: fc.integer({ min: 0, max: 4 }), leadTime: days, seenLeadTime: days, trust: share, risk: share, open: fc.boolean(), free }).map(source);
  return fc.array(one, { minLength: 1, maxLength: 6 });
}

/** Returns shares of n sources that add up to 1 but for rounding. */
function sharesFor(n: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => weights.map((weight) => weight / weights.reduce((sum, other) => sum + other, 0)));
}

/** Returns orders of at most so many quanta, with any sources and parameters that policies allow. */
export function layouts(most: number): fc.Arbitrary<Layout> {
  return sourcesFor(most).chain((sources) =>
    fc.record({
      sources: fc.constant(sources),
      quantity: fc.oneof(fc.integer({ min: 1, max: Math.min(12, most) }), fc.integer({ min: 1, max: most })),
      params: paramsFor(sources.length),
    }),
  );
}

function paramsFor(sources: number): fc.Arbitrary<PolicyNumbers> {
  const specs = [...sourcingPolicies.values()].flatMap(({ params }) => params);
  return fc.record(Object.fromEntries(specs.map(({ name, list, unit }) => [name, list === true ? sharesFor(sources) : unit === 'time' ? days : share])));
}
