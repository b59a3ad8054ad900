/** Small networks of every shape for property tests: layers, several products, processes, perishables, sailings, losses, lateness, all kinds of market and hazard, begun or not. */
import fc from 'fast-check';
import { DAY, type Choice, type Spec } from '../../engine/index.ts';
import { hazardsArbitrary } from './hazard-arbitrary.ts';
import { buildNetwork, type NetworkDraft, type StageDraft } from './network-draft.ts';
import { snapshotArbitrary } from './snapshot-arbitrary.ts';

export interface NetworkOptions {
  /** Hazards too; true by default. */
  readonly hazards?: boolean;
  /** Hazards that leave part of the output; true by default. */
  readonly partial?: boolean;
  /** Demand in whole units only, and what is lost is lost as a whole; false by default. */
  readonly counted?: boolean;
}

const days = (max: number): fc.Arbitrary<Choice> =>
  fc.oneof(
    fc.integer({ min: 0, max: 4 * max }).map((quarters): Choice => ({ kind: 'constant', params: { value: quarters / 4 } })),
    fc.double({ min: 0.1, max, noNaN: true }).map((mean): Choice => ({ kind: 'exponential', params: { mean } })),
    fc.double({ min: 0.1, max, noNaN: true }).map((mean): Choice => ({ kind: 'gamma', params: { mean, cv: 0.5 } })),
    fc.array(fc.integer({ min: 0, max }), { minLength: 1, maxLength: 4 }).map((values): Choice => ({ kind: 'series', params: { values } })),
  );

const countedDemand: fc.Arbitrary<Choice> = fc.oneof(
  fc.integer({ min: 0, max: 8 }).map((value): Choice => ({ kind: 'constant', params: { value } })),
  fc.integer({ min: 1, max: 8 }).map((mean): Choice => ({ kind: 'poisson', params: { mean } })),
  fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 20 }).map((values): Choice => ({ kind: 'series', params: { values } })),
);

const anyDemand: fc.Arbitrary<Choice> = fc.oneof(
  countedDemand,
  fc.double({ min: 0.1, max: 8, noNaN: true }).map((mean): Choice => ({ kind: 'exponential', params: { mean } })),
);

/** s between -5 and S; S of 0 to 40 units. */
const policy: fc.Arbitrary<Choice> = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((S): Choice => ({ kind: 'base-stock', params: { S } })),
  fc.record({ s: fc.integer({ min: -5, max: 20 }), more: fc.integer({ min: 0, max: 20 }) }).map(({ s, more }): Choice => ({ kind: 's-S', params: { s, S: Math.max(0, s + more) } })),
);

/** What happens on the way; `counted`: what is lost is lost as a whole. */
const troubles = (counted: boolean) => ({
  trip: fc.constantFrom(0, 0, 4.5),
  sailings: fc.oneof(fc.constant(null), fc.constant(null), fc.record({ every: fc.constantFrom(1, 2.5, 7), first: fc.constantFrom(0, -1, 0.75), capacity: fc.constantFrom(null, 3, 20) })),
  loss: fc.oneof(fc.constant(null), fc.constant(null), fc.record({ chance: fc.constantFrom(0.2, 0.5), share: fc.constantFrom(...(counted ? [1] : [0.1, 0.35, 1])) })),
  late: fc.oneof(fc.constant(null), fc.constant(null), fc.record({ chance: fc.constantFrom(0.2, 0.6), by: days(3) })),
});

const stage = (counted: boolean): fc.Arbitrary<StageDraft> => fc.record({
  ...troubles(counted),
  kind: fc.constantFrom('lane', 'lane', 'process'),
  pick: fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }),
  policy,
  initial: fc.integer({ min: 0, max: 30 }),
  rate: fc.constantFrom(0, 4, 20),
  leadTime: days(4),
  orderDelay: fc.oneof(fc.constant<Choice>({ kind: 'constant', params: { value: 0 } }), days(1)),
  lot: fc.constantFrom(0, 0, 1, 5),
  minimum: fc.constantFrom(0, 0, 3),
  promise: fc.constantFrom(null, 1, 3),
  price: fc.constantFrom(0, 0.5, 1.37),
  freight: fc.constantFrom(0, 0.21),
  batch: fc.constantFrom(2, 5),
  perBatch: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 2 }),
  batchTime: fc.constantFrom(0, DAY / 8, DAY / 3, DAY),
  finishing: days(1),
  yield: counted ? fc.constant<Choice>({ kind: 'constant', params: { value: 1 } }) : fc.constantFrom<Choice>({ kind: 'constant', params: { value: 1 } }, { kind: 'uniform', params: { low: 0.5, high: 1 } }),
  batchCost: fc.constantFrom(0, 2.2),
  standsIn: fc.boolean(),
});

const marketOf = (demand: fc.Arbitrary<Choice>) =>
  fc.record({
    pick: fc.nat(1000),
    demand,
    every: fc.constantFrom(DAY, DAY, DAY / 2, Math.round((7 * DAY) / 3)),
    first: fc.constantFrom(0, 0, DAY / 3),
    patience: fc.constantFrom(0, 2.5 * DAY, null),
    due: fc.constantFrom(0, DAY),
    price: fc.constantFrom(0, 2.6),
  });

/** Returns networks that run for 20 to 60 days with at most a few thousand events. */
export function networks(options: NetworkOptions = {}): fc.Arbitrary<Spec> {
  const draft: fc.Arbitrary<NetworkDraft> = fc.record({
    products: fc.array(fc.record({ quantum: fc.constantFrom(1, 0.25, 1e-6), shelfLife: fc.constantFrom(null, null, 2, 6.5), value: fc.constantFrom(0.9, 3) }), { minLength: 1, maxLength: 3 }),
    stages: fc.array(stage(options.counted ?? false), { minLength: 1, maxLength: 5 }),
    markets: fc.array(marketOf(options.counted === true ? countedDemand : anyDemand), { minLength: 1, maxLength: 3 }),
    warmup: fc.integer({ min: 0, max: 10 }),
    days: fc.integer({ min: 20, max: 50 }),
    costs: fc.record({ holding: fc.constantFrom(0, 0.0137), ordering: fc.constantFrom(0, 3.3), shortage: fc.constantFrom(0, 1.5), backorder: fc.constantFrom(0, 0.77), scrap: fc.constantFrom(0, 0.4) }),
  });
  return draft.map(buildNetwork).chain((spec) =>
    fc.record({
      hazards: options.hazards === false ? fc.constant([]) : hazardsArbitrary(spec, options.partial ?? true),
      snapshot: snapshotArbitrary(spec),
    }).map((more) => ({ ...spec, ...more })),
  );
}
