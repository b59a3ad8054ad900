import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, measurePair, measureRun, performanceCurve, simulate, type HazardSpec, type Spec } from '../../engine/index.ts';
import { targetsArbitrary, timingArbitrary } from '../specs/hazard-arbitrary.ts';
import { networks } from '../specs/network-arbitrary.ts';

const seeds = fc.integer({ min: 0, max: 1e9 });

/** A network and another hazard for it. */
const withOneMore = (base: fc.Arbitrary<Spec>, over: Partial<HazardSpec>): fc.Arbitrary<{ spec: Spec; more: Spec }> =>
  base.chain((spec) =>
    fc.record({ targets: targetsArbitrary(spec), when: timingArbitrary(spec) }).map((drawn) => {
      const hazard: HazardSpec = { id: 'one more', lasts: { kind: 'constant', params: { value: 3 } }, output: 0, stopsOrders: false, transit: 'kept', recovery: { kind: 'step', params: {} }, ...drawn, ...over };
      return { spec, more: { ...spec, hazards: [...spec.hazards, hazard] } };
    }),
  );

/** All measures but availability, which looks at the sites that a hazard can strike, whatever it does. */
function measured(spec: Spec, seed: number): Record<string, number> {
  const model = compile(spec);
  const { availability: _, ...rest } = measureRun(model, simulate(model, seed));
  return rest;
}

describe('a hazard that takes nothing', () => {
  test('output 1, however long and however it comes back, changes no measure', () => {
    const over = { output: 1, recovery: { kind: 'linear', params: { over: 5 } } };
    fc.assert(
      fc.property(withOneMore(networks(), over), seeds, ({ spec, more }, seed) => {
        expect(measured(more, seed)).toEqual(measured(spec, seed));
      }),
    );
  });

  test('an outage of no length changes no measure', () => {
    const over = { lasts: { kind: 'constant', params: { value: 0 } } };
    fc.assert(
      fc.property(withOneMore(networks({ partial: false }), over), seeds, ({ spec, more }, seed) => {
        expect(measured(more, seed)).toEqual(measured(spec, seed));
      }),
    );
  });
});

describe('the undisturbed run', () => {
  test('is the run of the network without its hazards', () => {
    fc.assert(
      fc.property(networks(), seeds, (spec, seed) => {
        const off = simulate(compile(spec), seed, { hazards: false, trace: true });
        const none = simulate(compile({ ...spec, hazards: [] }), seed, { trace: true });
        expect(off.traceHash).toBe(none.traceHash);
        expect(off.record).toEqual(none.record);
      }),
    );
  });

  test('has the demand of the disturbed one', () => {
    fc.assert(
      fc.property(networks(), seeds, (spec, seed) => {
        const model = compile(spec);
        expect(simulate(model, seed).record.demanded).toEqual(simulate(model, seed, { hazards: false }).record.demanded);
      }),
    );
  });
});

test('where nothing strikes Q is 1 on every day, and nothing is lost by it', () => {
  fc.assert(
    fc.property(networks(), seeds, (drawn, seed) => {
      const spec = { ...drawn, hazards: drawn.hazards.map((hazard): HazardSpec => ({ ...hazard, when: { kind: 'date', at: drawn.horizon } })) };
      const model = compile(spec);
      const disturbed = simulate(model, seed);
      const undisturbed = simulate(model, seed, { hazards: false });
      expect(performanceCurve(model, disturbed.record, undisturbed.record).every((q) => q === 1)).toBe(true);
      const pair = measurePair(model, disturbed, undisturbed);
      expect([pair.depth, pair.lossArea, pair.reboundArea, pair.pairedLostUnits, pair.pairedLoss, pair.resilienceIndex]).toEqual([0, 0, 0, 0, 0, 1]);
    }),
  );
});
