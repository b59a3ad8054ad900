/** Hazards of every kind for a given network. */
import fc from 'fast-check';
import { DAY, type Choice, type HazardSpec, type Spec, type TargetSpec } from '../../engine/index.ts';

const duration = (most: number): fc.Arbitrary<Choice> =>
  fc.oneof(
    fc.integer({ min: 1, max: 2 * most }).map((halves): Choice => ({ kind: 'constant', params: { value: halves / 2 } })),
    fc.double({ min: 0.5, max: most, noNaN: true }).map((mean): Choice => ({ kind: 'exponential', params: { mean } })),
    fc.double({ min: 0.5, max: most, noNaN: true }).map((mean): Choice => ({ kind: 'lognormal', params: { mean, cv: 0.8 } })),
  );

const step: Choice = { kind: 'step', params: {} };

const recovery: fc.Arbitrary<Choice> = fc.oneof(
  fc.constant(step),
  fc.integer({ min: 0, max: 24 }).map((quarters): Choice => ({ kind: 'linear', params: { over: quarters / 4 } })),
);

/** Sites and lanes, at least one, each at most once. */
export function targetsArbitrary(spec: Spec): fc.Arbitrary<TargetSpec[]> {
  const all: TargetSpec[] = [
    ...spec.sites.map((_, site): TargetSpec => ({ kind: 'site', site })),
    ...spec.lanes.map((_, lane): TargetSpec => ({ kind: 'lane', lane })),
  ];
  return fc.shuffledSubarray(all, { minLength: 1, maxLength: Math.min(4, all.length) });
}

/** When a hazard of the network strikes: on a date or again and again. */
export function timingArbitrary(spec: Spec): fc.Arbitrary<HazardSpec['when']> {
  return fc.oneof(
    fc.integer({ min: 0, max: Math.floor((4 * spec.horizon) / DAY) }).map((quarters): HazardSpec['when'] => ({ kind: 'date', at: (quarters * DAY) / 4 })),
    duration(20).map((up): HazardSpec['when'] => ({ kind: 'renewal', up })),
  );
}

/** Returns none to three hazards; without `partial` output is 0 or 1 and comes back at once. */
export function hazardsArbitrary(spec: Spec, partial: boolean): fc.Arbitrary<HazardSpec[]> {
  const one = fc.record({
    targets: targetsArbitrary(spec),
    when: timingArbitrary(spec),
    lasts: duration(8),
    transit: fc.constantFrom('kept', 'kept', 'destroyed'),
    stopsOrders: fc.constantFrom(false, false, true),
    output: partial ? fc.constantFrom(0, 0, 0.3, 0.5, 1) : fc.constant(0),
    recovery: partial ? recovery : fc.constant(step),
  });
  return fc.array(one, { maxLength: 3 }).map((hazards) => hazards.map((hazard, h) => ({ id: `hazard ${h}`, ...hazard })));
}
