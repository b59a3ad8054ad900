import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkChoice, distributions, mean, sd, Variates, type Distribution } from '../../engine/random/index.ts';
import { demandOver, lawOf, negativeBinomialLaw, quantileLaw, type Law } from '../../engine/sizing/index.ts';
import { under } from '../../engine/sizing/laws/law.ts';
import type { Choice } from '../../engine/spec.ts';

/** Choices of the size that demand has, none so wide that sums run over millions of values. */
const byKind: Readonly<Record<string, fc.Arbitrary<Choice['params']>>> = {
  constant: fc.record({ value: real(0, 1000) }),
  exponential: fc.record({ mean: real(0.01, 1000) }),
  gamma: fc.record({ mean: real(0.01, 1000), cv: real(0.05, 3) }),
  normal: fc.record({ mean: real(-10, 1000), sd: real(0.01, 300) }).map(({ mean: m, sd: s }) => ({ mean: Math.max(0, m), sd: s })),
  lognormal: fc.record({ mean: real(0.01, 1000), cv: real(0.05, 3) }),
  weibull: fc.record({ mean: real(0.01, 1000), shape: real(0.5, 20) }),
  uniform: fc.tuple(real(0, 100), real(0.1, 100)).map(([low, width]) => ({ low, high: low + width })),
  triangular: fc.tuple(real(0, 100), real(0, 100), real(0.1, 100)).map(([low, a, b]) => ({ low, mode: low + a, high: low + a + b })),
  poisson: fc.record({ mean: real(0, 300) }),
  'negative-binomial': fc.tuple(real(0.1, 300), real(1.01, 4)).map(([m, ratio]) => ({ mean: m, sd: Math.sqrt(m) * ratio })),
  lumpy: fc.record({ chance: real(0.01, 1), mean: real(0.1, 100), cv: real(0.05, 3) }),
  empirical: fc.array(real(0, 100), { minLength: 1, maxLength: 12 }).map((values) => ({ values })),
  series: fc.array(real(0, 100), { minLength: 1, maxLength: 12 }).map((values) => ({ values })),
};

function real(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true });
}

const choiceOf = ({ kind }: Distribution): fc.Arbitrary<Choice> => byKind[kind].map((params) => ({ kind, params })).filter((choice) => checkChoice(choice) === null);

const kinds = [...distributions.values()].filter(({ kind }) => kind in byKind);

/** A place somewhere in a law, its far ends included. */
const place = real(-4, 6);
const at = (law: Law, z: number): number => law.mean + z * Math.max(law.sd, 1e-6 * Math.abs(law.mean), 1e-9);

describe.each(kinds)('the law of $kind', (entry) => {
  const small = 1e-9;

  test('has the mean and the spread of the registry', () => {
    fc.assert(fc.property(choiceOf(entry), (choice) => {
      const law = lawOf(choice);
      expect(Math.abs(law.mean - mean(choice))).toBeLessThanOrEqual(small * (1 + mean(choice)));
      expect(Math.abs(law.sd - sd(choice))).toBeLessThanOrEqual(1e-7 * (1 + mean(choice) + sd(choice)));
    }));
  });

  test('has the quantiles of what a run draws', () => {
    fc.assert(fc.property(choiceOf(entry), real(0.001, 0.999), (choice, share) => {
      const law = lawOf(choice);
      const x = law.quantile(share);
      const slack = small * (1 + Math.abs(x));
      expect(law.cdf(x + slack)).toBeGreaterThanOrEqual(share - 1e-7);
      expect(law.cdf(x - slack)).toBeLessThanOrEqual(share + 1e-7);
      if (kind(choice) === 'series') return;
      const variates = new Variates();
      expect(Math.abs(variates.drawSigned(variates.add(choice, 1), share) - x)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(x)));
    }));
  });

  test('loses with each step down what the chance of more says', () => {
    fc.assert(fc.property(choiceOf(entry), place, real(0.001, 1), (choice, z, step) => {
      const law = lawOf(choice);
      const [low, high] = [at(law, z), at(law, z + step)];
      const lost = (law.over(low) - law.over(high)) / (high - low);
      const slack = 1e-6;
      expect(lost).toBeLessThanOrEqual(1 - law.cdf(low) + slack);
      expect(lost).toBeGreaterThanOrEqual(1 - law.cdf(high) - slack);
    }));
  });

  test('has nothing over far up, and its mean over 0 far down', () => {
    fc.assert(fc.property(choiceOf(entry), (choice) => {
      const law = lawOf(choice);
      const size = 1 + law.mean + law.sd;
      expect(law.over(law.mean + 1e6 * size)).toBeLessThan(1e-3 * size);
      expect(under(law, -1e3 * size)).toBeLessThan(1e-6 * size);
    }));
  });
});

const kind = (choice: Choice): string => choice.kind;

test('a law made of a quantile function alone is the law', () => {
  const law = lawOf({ kind: 'weibull', params: { mean: 30, shape: 1.5 } });
  const made = quantileLaw(law.mean, law.sd, law.quantile);
  for (let x = -5; x < 150; x += 7) {
    expect(Math.abs(made.over(x) - law.over(x))).toBeLessThan(1e-7 * law.mean);
    expect(Math.abs(made.cdf(x) - law.cdf(x))).toBeLessThan(1e-9);
  }
});

describe('demand over periods', () => {
  /** Kinds whose sums are known. */
  const summed = fc.oneof(
    real(0.1, 20).map((m): Choice => ({ kind: 'poisson', params: { mean: m } })),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }).map((values): Choice => ({ kind: 'empirical', params: { values } })),
    fc.tuple(real(1, 50), real(0.1, 2)).map(([m, cv]): Choice => ({ kind: 'gamma', params: { mean: m, cv } })),
    fc.tuple(real(1, 50), real(0.1, 20)).map(([m, s]): Choice => ({ kind: 'normal', params: { mean: m, sd: s } })),
  );

  test('has n means and n variances, and what a random number of periods adds', () => {
    fc.assert(fc.property(summed, fc.integer({ min: 2, max: 12 }), real(0, 3), (choice, n, spread) => {
      const law = demandOver(choice, n, spread);
      const variance = n * sd(choice) ** 2 + (mean(choice) * spread) ** 2;
      expect(Math.abs(law.mean - n * mean(choice))).toBeLessThan(1e-7 * (1 + law.mean));
      expect(Math.abs(law.sd ** 2 - variance)).toBeLessThan(1e-6 * (1 + variance));
    }));
  });

  test('of whole numbers is what adding up gives', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }), fc.integer({ min: 2, max: 5 }), (values, n) => {
      const sums = Array.from({ length: n }).reduce<number[]>((before) => before.flatMap((sum) => values.map((value) => sum + value)), [0]);
      const law = demandOver({ kind: 'empirical', params: { values } }, n);
      for (let x = 0; x <= 6 * n; x += 1) {
        expect(Math.abs(law.cdf(x) - sums.filter((sum) => sum <= x).length / sums.length)).toBeLessThan(1e-12);
        expect(Math.abs(law.over(x) - sums.reduce((total, sum) => total + Math.max(0, sum - x), 0) / sums.length)).toBeLessThan(1e-11);
      }
    }), { numRuns: 40 });
  });

  test('of a lead time that varies as gamma is negative binomial: a mixture of Poisson laws', () => {
    const [rate, leadTime, spread] = [3, 4, 2];
    const law = demandOver({ kind: 'poisson', params: { mean: rate } }, leadTime, spread);
    const times = lawOf({ kind: 'gamma', params: { mean: leadTime, cv: spread / leadTime } });
    const cells = 20_000;
    let mixed = 0;
    for (let k = 0; k < cells; k += 1) mixed += demandOver({ kind: 'poisson', params: { mean: rate } }, times.quantile((k + 0.5) / cells)).cdf(15) / cells;
    expect(Math.abs(law.cdf(15) - mixed)).toBeLessThan(1e-5);
    expect(negativeBinomialLaw(12, 48).cdf(15)).toBe(law.cdf(15));
  });
});
