/** Choices of distributions and policies, with numbers so small and round that many things happen at the same moment. */
import fc from 'fast-check';
import type { Choice } from '../../engine/index.ts';

type Params = Choice['params'];

const choice = (kind: string, params: Record<string, fc.Arbitrary<number | readonly number[]>> = {}): fc.Arbitrary<Choice> =>
  (fc.record(params) as fc.Arbitrary<Params>).map((drawn) => ({ kind, params: drawn }));

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const quarters = (max: number): fc.Arbitrary<number> => whole(0, 4 * max).map((n) => n / 4);
const share = fc.constantFrom(0, 0.1, 0.25, 0.3, 0.5, 1);
const positive = (max: number): fc.Arbitrary<number> => whole(1, 10 * max).map((n) => n / 10);

/** Times of up to so many days. */
export const times = (max: number): fc.Arbitrary<Choice> =>
  fc.oneof(
    { weight: 4, arbitrary: choice('constant', { value: quarters(max) }) },
    { weight: 2, arbitrary: choice('series', { values: fc.array(whole(0, max), { minLength: 1, maxLength: 4 }) }) },
    { weight: 1, arbitrary: choice('exponential', { mean: positive(max) }) },
    { weight: 1, arbitrary: choice('gamma', { mean: positive(max), cv: fc.constant(0.5) }) },
    { weight: 1, arbitrary: choice('normal', { mean: positive(max), sd: positive(2) }) },
  );

/** Times from one outage to the next: never none for ever. */
export const timesUp: fc.Arbitrary<Choice> = fc.oneof(
  choice('constant', { value: whole(1, 16).map((n) => n / 2) }),
  choice('exponential', { mean: whole(1, 9) }),
  choice('lognormal', { mean: whole(1, 9), cv: fc.constant(0.8) }),
);

export const noTime: fc.Arbitrary<Choice> = choice('constant', { value: fc.constant(0) });

/** Gaps between arrivals: never of no time for ever. */
export const gaps: fc.Arbitrary<Choice> = fc.oneof(
  choice('constant', { value: fc.constantFrom(0.5, 0.75, 1) }),
  choice('empirical', { values: fc.array(whole(0, 2), { minLength: 1, maxLength: 3 }).map((list) => [...list, 1]) }),
  choice('exponential', { mean: fc.constantFrom(0.4, 1) }),
);

export const demands: fc.Arbitrary<Choice> = fc.oneof(
  { weight: 3, arbitrary: choice('constant', { value: whole(0, 8) }) },
  { weight: 3, arbitrary: choice('series', { values: fc.array(whole(0, 12), { minLength: 1, maxLength: 20 }) }) },
  { weight: 2, arbitrary: choice('poisson', { mean: whole(1, 8) }) },
  { weight: 1, arbitrary: choice('normal', { mean: whole(0, 8), sd: whole(0, 4) }) },
  { weight: 1, arbitrary: choice('negative-binomial', { mean: whole(1, 8), sd: whole(4, 6) }) },
  { weight: 1, arbitrary: choice('lumpy', { chance: fc.constantFrom(0.2, 0.5), mean: whole(1, 8), cv: fc.constantFrom(0, 0.5) }) },
  { weight: 1, arbitrary: choice('exponential', { mean: positive(8) }) },
);

const between = (low: string, high: string, min: number, max: number) =>
  fc.tuple(whole(min, max), whole(0, max)).map(([least, more]): Params => ({ [low]: least, [high]: Math.max(0, least + more) }));

const levels = (kind: string, low: string, high: string): fc.Arbitrary<Choice> => between(low, high, -5, 20).map((params) => ({ kind, params }));
const days = (kind: string): fc.Arbitrary<Choice> => between('least', 'most', 0, 5).map((params) => ({ kind, params }));

/** Policies that look at no forecast. */
export const plainPolicies: fc.Arbitrary<Choice> = fc.oneof(
  choice('base-stock', { S: whole(0, 40) }),
  levels('s-S', 's', 'S'),
  choice('r-Q', { r: whole(-5, 20), Q: whole(1, 12) }),
  choice('r-nQ', { r: whole(-5, 20), Q: whole(1, 12) }),
  levels('min-max', 'min', 'max'),
  choice('kanban', { cards: whole(1, 6), container: whole(1, 8) }),
  choice('make-to-order'),
);

export const echelonPolicies: fc.Arbitrary<Choice> = choice('echelon-base-stock', { S: whole(0, 80) });

/** Policies with a review of their own. */
export const periodicPolicies = (R: number): fc.Arbitrary<Choice> =>
  fc.oneof(
    choice('R-S', { R: fc.constant(R), S: whole(0, 40) }),
    choice('R-Q', { R: fc.constant(R), Q: whole(0, 12) }),
    between('s', 'S', -5, 20).map((params): Choice => ({ kind: 'R-s-S', params: { ...params, R } })),
  );

export const planningPolicies: fc.Arbitrary<Choice> = choice('mrp', { horizon: whole(1, 8), early: fc.constantFrom(0, 0, 1, 1.5), reschedule: fc.constantFrom(0, 1, 1000) });

/** Policies that look at a forecast. */
export const foreseeingPolicies: fc.Arbitrary<Choice> = fc.oneof(
  choice('order-up-to', { cover: fc.constantFrom(0, 2, 3.5), z: fc.constantFrom(0, 1.5, -1) }),
  days('forward-coverage'),
  days('backward-coverage'),
  choice('anchor-adjust', { target: whole(0, 40), alpha: share, beta: share }),
  planningPolicies,
);

export const forecastModels: fc.Arbitrary<Choice> = fc.oneof(
  choice('naive'),
  choice('moving-average', { window: whole(1, 5) }),
  choice('exponential-smoothing', { alpha: share }),
  choice('holt', { alpha: share, beta: share }),
  choice('seasonal', { alpha: share, gamma: share, length: whole(2, 5) }),
  choice('autoregressive', { phi: fc.constantFrom(-0.5, 0, 0.5, 0.9), mean: whole(0, 8) }),
);

export const allocations: fc.Arbitrary<Choice> = fc
  .constantFrom('first-come', 'proportional', 'equal', 'largest-first', 'highest-margin-first', 'relationship-first', 'fair-share', 'priority-first')
  .map((kind) => ({ kind, params: {} }));

/** Sourcing policies for so many sources; `split` gets as many shares. */
export function sourcingOf(draft: SourcingDraft, sources: number): Choice | null {
  if (draft.kind === 'none') return null;
  if (draft.kind !== 'split') return { kind: draft.kind, params: draft.kind === 'spot-market' ? { search: draft.search } : {} };
  const weights = draft.weights.slice(0, sources);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => (sum === 0 ? 1 / sources : weight / sum));
  return { kind: 'split', params: { shares, reroute: draft.reroute } };
}

export type SourcingDraft = typeof sourcings extends fc.Arbitrary<infer T> ? T : never;

export const sourcings = fc.record({
  kind: fc.constantFrom('none', 'split', 'split', 'preferred', 'cheapest', 'fastest', 'least-risk', 'spot-market', 'trust-weighted', 'adaptive'),
  search: fc.constantFrom(0, 0.5, 1),
  weights: fc.array(whole(0, 4), { minLength: 3, maxLength: 3 }),
  reroute: share,
});
