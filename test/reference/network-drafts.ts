/** What networks are built from: picks for every stage, market and hazard. */
import fc from 'fast-check';
import { DAY, type Choice } from '../../engine/index.ts';
import {
  allocations, demands, echelonPolicies, foreseeingPolicies, forecastModels, gaps, noTime, periodicPolicies, plainPolicies, planningPolicies, sourcings, times, timesUp,
} from './choice-arbitraries.ts';
import { snapshots, substitutes, travel, works } from './works-drafts.ts';

const picks = fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 });
const perhaps = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T): fc.Arbitrary<T> => fc.oneof({ weight: 2, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });

/** Everything that makes an order late, dear or large. */
const lane = fc.record({
  leadTime: fc.oneof({ weight: 4, arbitrary: times(4) }, { weight: 1, arbitrary: noTime }),
  orderDelay: fc.oneof({ weight: 2, arbitrary: noTime }, { weight: 1, arbitrary: times(2) }),
  price: fc.constantFrom(0, 0.5, 1.25),
  freight: fc.constantFrom(0, 0.5),
  lot: fc.constantFrom(0, 0, 1, 5),
  minimum: fc.constantFrom(0, 0, 3),
  promise: fc.constantFrom(null, 1, 3),
  capacity: fc.constantFrom(null, null, 2, 3.5, 6),
  priority: fc.constantFrom(0, 1, 2),
  relationship: fc.constantFrom(0, 0.5, 1),
  travel,
});

const policy = fc.oneof(
  { weight: 5, arbitrary: fc.record({ policy: plainPolicies, every: fc.constantFrom(null, null, null, 0.5, 1, 2) }) },
  { weight: 2, arbitrary: fc.constantFrom(0.5, 1, 2.5).chain((every) => fc.record({ policy: periodicPolicies(every), every: fc.constant(every) })) },
  { weight: 4, arbitrary: fc.record({ policy: foreseeingPolicies, every: fc.constantFrom(1, 1, 0.5, 2, 7 / 3) }) },
);

const stage = fc.record({
  kind: fc.constantFrom('lane', 'lanes', 'lanes', 'works', 'works', 'works', 'works'),
  pick: picks,
  lanes: fc.array(lane, { minLength: 3, maxLength: 3 }),
  policies: fc.array(policy, { minLength: 3, maxLength: 3 }),
  echelon: fc.record({ policy: echelonPolicies, every: fc.constantFrom(null, null, 1) }),
  planning: fc.record({ policy: planningPolicies, every: fc.constantFrom(1, 1, 0.5, 2) }),
  first: fc.constantFrom(0, 0, 0.5, 1),
  forecast: fc.record({ model: forecastModels, observes: fc.constantFrom('orders', 'orders', 'sales'), bias: fc.constantFrom(0, 0, 0.1, -0.2), cv: fc.constantFrom(0, 0, 0.3) }),
  sourcing: sourcings,
  allocation: allocations,
  initial: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 })),
  safety: fc.constantFrom(0, 0, 3, 10),
  minimum: fc.constantFrom(0, 0, 4),
  lot: fc.constantFrom(0, 0, 3),
  rate: fc.constantFrom(0, 4, 4, 20, 2.5),
  /** Stock points at the site of a stage of lanes. */
  shelf: fc.constantFrom(1, 1, 2),
  works,
  substitutes: fc.array(substitutes, { minLength: 4, maxLength: 4 }),
});

const market = fc.record({
  pick: fc.nat(1000),
  demand: demands,
  carry: perhaps(fc.constantFrom(0.5, 0.9), 0),
  every: fc.constantFrom(DAY, DAY, DAY / 2, Math.round((7 * DAY) / 3)),
  first: fc.constantFrom(0, 0, 0, DAY / 2, 2 * DAY),
  gap: perhaps<Choice | null>(gaps, null),
  season: perhaps(fc.array(fc.constantFrom(0, 0.5, 1, 2), { minLength: 1, maxLength: 4 }), []),
  step: fc.constantFrom(DAY, DAY / 2, 2 * DAY),
  trend: perhaps(fc.constantFrom(5, -5, -30), 0),
  patience: fc.constantFrom(0, null, null, DAY, DAY / 2, 3.5 * DAY),
  partial: fc.constantFrom(true, true, false),
  priority: fc.constantFrom(0, 1, 2),
  price: fc.constantFrom(0, 1.25, 2.5),
});

const hazard = fc.record({
  targets: fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }),
  at: perhaps<number | null>(fc.integer({ min: 0, max: 80 }).map((quarters) => (quarters * DAY) / 4), null),
  up: timesUp,
  lasts: times(5),
  output: fc.constantFrom(0, 0, 0.3, 0.5, 1),
  stopsOrders: fc.constantFrom(false, false, true),
  transit: fc.constantFrom('kept', 'kept', 'destroyed'),
  recovery: fc.oneof(
    fc.constant<Choice>({ kind: 'step', params: {} }),
    fc.integer({ min: 0, max: 16 }).map((quarters): Choice => ({ kind: 'linear', params: { over: quarters / 4 } })),
  ),
});

/** Drafts of networks that run for 6 to 24 days. */
export const networkDrafts = fc.record({
  products: fc.array(fc.record({ quantum: fc.constantFrom(1, 1, 0.25, 1 / 4096), shelfLife: fc.constantFrom(null, null, 2, 6.5), value: fc.constantFrom(0.5, 1.25) }), { minLength: 1, maxLength: 4 }),
  stages: fc.array(stage, { minLength: 1, maxLength: 5 }),
  markets: fc.array(market, { minLength: 1, maxLength: 3 }),
  hazards: fc.array(hazard, { maxLength: 3 }),
  /** With echelons every other stage looks at all that is below it, and all have one source; with plans all stages plan ahead. */
  flavour: fc.constantFrom('any', 'any', 'any', 'echelons', 'plans'),
  snapshot: snapshots,
  order: fc.constantFrom('demand-first', 'demand-first', 'order-first', 'upstream-first', 'receive-last'),
  warmup: fc.integer({ min: 0, max: 4 }),
  days: fc.integer({ min: 6, max: 20 }),
});

export type NetworkDraft = typeof networkDrafts extends fc.Arbitrary<infer T> ? T : never;
export type StageDraft = NetworkDraft['stages'][number];
