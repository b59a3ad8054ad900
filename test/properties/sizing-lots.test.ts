import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  eoq, eoqAt, eoqWithDisruptions, eoqWithDisruptionsApproximate, eoqWithDisruptionsAt, eoqWithYield, eoqWithYieldAt, newsvendorWithDisruptions, newsvendorWithDisruptionsAt, newsvendorWithYield, newsvendorWithYieldAt, uniformLaw,
} from '../../engine/sizing/index.ts';

const real = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const rates = { h: real(0.1, 5), p: real(0.5, 50) };

/** Costs that differ by less than rounding count as alike. */
const notBelow = (cost: number, least: number): void => expect(cost).toBeGreaterThanOrEqual(least - 1e-9 * Math.abs(least));

describe('lots', () => {
  const steady = { K: real(0.5, 500), h: real(0.01, 10), rate: real(1, 1000) };
  const other = real(0.3, 3);

  test('cost no less at any other size', () => {
    fc.assert(fc.property(fc.record({ ...steady, p: real(0.1, 100) }), fc.boolean(), other, ({ p, ...free }, mayOwe, factor) => {
      const model = mayOwe ? { ...free, p } : free;
      const best = eoq(model);
      notBelow(eoqAt(model, best.Q * factor).cost, best.cost);
    }));
  });

  test('keep to their limits', () => {
    fc.assert(fc.property(fc.record(steady), real(0, 500), real(0, 500), (model, least, more) => {
      const { Q } = eoq({ ...model, least, most: least + more + 1 });
      const free = eoq(model).Q;
      expect(Q).toBe(Math.min(least + more + 1, Math.max(least, free)));
    }));
  });

  const disrupted = fc.record({ ...steady, p: real(0, 50), fails: real(0.01, 5), recovers: real(0.1, 30) });

  test('with disruptions cost no less at any other size, and are near to what the approximation says where those are rare', () => {
    fc.assert(fc.property(disrupted, other, (model, factor) => {
      const best = eoqWithDisruptions(model);
      notBelow(eoqWithDisruptionsAt(model, best.Q * factor).cost, best.cost);
      notBelow(eoqWithDisruptionsAt(model, eoqWithDisruptionsApproximate(model).Q).cost, best.cost);
    }));
  });

  test('with yield cost no less at any other size', () => {
    fc.assert(fc.property(fc.record({ ...steady, mean: real(-5, 5), sd: real(0, 5) }), other, (model, factor) => {
      const root = Math.sqrt((2 * model.K * model.rate) / model.h + model.sd ** 2);
      fc.pre(root * Math.min(1, factor) > model.mean + 0.01);
      const best = eoqWithYield(model);
      notBelow(eoqWithYieldAt(model, (best.Q + model.mean) * factor - model.mean).cost, best.cost);
    }));
  });
});

describe('a newsvendor with', () => {
  const failing = fc.record({ ...rates, demand: real(1, 100), fails: real(0.001, 1), recovers: real(0.01, 1) });

  test('a failing supplier costs no less at any other level, and what a long sum says', () => {
    fc.assert(fc.property(failing, real(0, 12), (model, level) => {
      const best = newsvendorWithDisruptions(model);
      const S = level * model.demand;
      const { cost, costSd } = newsvendorWithDisruptionsAt(model, S);
      notBelow(cost, best.cost);
      let [mean, square, chance] = [0, 0, model.recovers / (model.fails + model.recovers)];
      for (let n = 0; n < 6000; n += 1) {
        const net = S - (n + 1) * model.demand;
        const money = model.h * Math.max(0, net) + model.p * Math.max(0, -net);
        mean += chance * money;
        square += chance * money * money;
        chance *= n === 0 ? model.fails : 1 - model.recovers;
      }
      expect(Math.abs(cost - mean)).toBeLessThan(1e-8 * (1 + mean));
      expect(Math.abs(costSd ** 2 - (square - mean * mean))).toBeLessThan(1e-7 * (1 + square));
    }));
  });

  test('yield costs no less at any other order', () => {
    fc.assert(fc.property(fc.record({ ...rates, demand: real(0, 100), low: real(-20, 10), width: real(0.1, 30) }), real(-30, 30), ({ low, width, ...given }, step) => {
      const model = { ...given, surplus: uniformLaw(low, low + width) };
      const best = newsvendorWithYield(model);
      notBelow(newsvendorWithYieldAt(model, best.S + step).cost, best.cost);
    }));
  });
});
