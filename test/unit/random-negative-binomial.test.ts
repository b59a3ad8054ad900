import { describe, expect, it } from 'vitest';
import { negativeBinomialMass } from '../../engine/random/elementary/negative-binomial-mass.ts';
import { checkChoice, distributions, Variates } from '../../engine/random/index.ts';
import type { Choice } from '../../engine/spec.ts';
import { relative } from './random-errors.ts';
import references from './random-references.json' with { type: 'json' };

function law(mean: number, sd: number): Choice {
  return { kind: 'negative-binomial', params: { mean, sd } };
}

function drawer(mean: number, sd: number): (u: number) => number {
  const variates = new Variates();
  const i = variates.add(law(mean, sd), 1);
  return (u) => variates.draw(i, u);
}

describe('negativeBinomialMass', () => {
  it.each(references.negativeBinomialMass)('at %d with mean %d and sd %d', (k, mean, sd, expected) => {
    const variance = sd * sd;
    const mass = negativeBinomialMass(k, (mean * mean) / (variance - mean), mean / variance, mean);
    expect(relative(mass, expected)).toBeLessThan(3e-15 * (3 - Math.log(expected)));
  });

  it('adds up to 1 where r is tiny and where it is huge', () => {
    for (const [mean, variance] of [[2, 402], [2, 2 + 1e-12], [1e-9, 1.001e-9], [50, 51]]) {
      let sum = 0;
      for (let k = 0; k < 20_000; k += 1) sum += negativeBinomialMass(k, (mean * mean) / (variance - mean), mean / variance, mean);
      expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
    }
  });
});

describe('negative-binomial', () => {
  // counts at these chances with 60 digits (mpmath 1.3), by the continued fraction of the incomplete beta function
  const chances = [2 ** -33, 1e-6, 0.01, 0.3, 0.5, 0.9, 0.99999, 1 - 2 ** -33];
  it.each<[number, number, number[]]>([
    [0.5, 1, [0, 0, 0, 0, 0, 2, 14, 30]],
    [0.2, 1.9, [0, 0, 0, 0, 0, 0, 93, 275]],
    [5, 4, [0, 0, 0, 2, 4, 10, 39, 71]],
    [20, 5, [0, 2, 10, 17, 20, 27, 46, 61]],
    [100, 10.0001, [44, 56, 77, 95, 100, 113, 145, 170]],
    [3, 25, [0, 0, 0, 0, 0, 0, 1136, 3297]],
    [1000, 200, [192, 314, 593, 886, 987, 1263, 2088, 2820]],
    [12345.6, 2000, [3530, 5041, 8173, 11224, 12238, 14968, 22788, 29503]],
    [1e6, 1e5, [490257, 594360, 782159, 945243, 996669, 1130105, 1484981, 1769604]],
    [1e7, 3162.5, [9979963, 9984971, 9992644, 9998341, 10000000, 10004053, 10013491, 10020050]],
    [1e7, 1e8, [0, 0, 0, 0, 0, 15036, 5138126656]],
    [1e9, 5e8, [1820234, 17748096, 205812171, 690927761, 918015187, 1670195767, 4666449202]],
  ])('counts exactly for mean %d and sd %d', (mean, sd, expected) => {
    expect(chances.slice(0, expected.length).map(drawer(mean, sd))).toEqual(expected);
  });

  it.each([
    [1e7, 1e8, 15502186854],
    [1e9, 5e8, 7882906022],
  ])('counts as far as a chance near 1 can be told, for mean %d and sd %d', (mean, sd, expected) => {
    expect(relative(drawer(mean, sd)(1 - 2 ** -33), expected)).toBeLessThan(1e-6);
  });

  it.each(references.negativeBinomialChance)('has with mean %d and sd %d the chance of %d or fewer to 1e-13', (mean, sd, count, chance) => {
    const draw = drawer(mean, sd);
    expect(draw(chance - 1e-13)).toBeLessThanOrEqual(count);
    expect(draw(chance + 1e-13)).toBeGreaterThan(count);
  });

  it('is geometric where sd x sd = mean + mean x mean', () => {
    const draw = drawer(3, Math.sqrt(12));
    for (let k = 0; k < 40; k += 1) {
      const chance = 1 - 0.75 ** (k + 1);
      expect([draw(chance - 1e-13), draw(chance + 1e-13)]).toEqual([k, k + 1]);
    }
  });

  it('weighs each count by its size in the length-biased law', () => {
    const [mean, sd] = [4, 3];
    const { params } = law(mean, sd);
    const biased = distributions.get('negative-binomial')!.lengthBiased!;
    let sum = 0;
    for (let k = 1; k < 30; k += 1) {
      sum += (k * negativeBinomialMass(k, (mean * mean) / (sd * sd - mean), mean / (sd * sd), mean)) / mean;
      expect([biased(params, sum - 1e-12), biased(params, sum + 1e-12)]).toEqual([k, k + 1]);
    }
  });

  it('keeps its table small, whatever the mean', () => {
    for (const [mean, sd] of [[1e9, 1e10], [1e9, 1e5], [1e9, 31623], [1, 10], [1e4, 500]]) {
      const variates = new Variates();
      variates.add(law(mean, sd), 1);
      expect(variates.pool.length).toBeLessThan(300_000);
    }
  });

  it('keeps laws apart that are all but Poisson', () => {
    const variates = new Variates();
    const near = Math.sqrt(40 + 1e-13);
    const indices = [30, 40].map((mean) => variates.add(law(mean, mean === 40 ? near : Math.sqrt(30 + 1e-13)), 1));
    expect(indices.map((i) => variates.draw(i, 0.5))).toEqual([30, 40]);
  });

  it('says which sd it takes', () => {
    expect(checkChoice(law(4, 2))).toBe('sd is too small: sd x sd must be above the mean, so sd above 2; at that it is poisson');
    expect(checkChoice(law(3, 1))).toContain('sd is too small');
    expect(checkChoice(law(1, 11))).toContain('sd is too great: at most 10.04');
    expect(checkChoice(law(0, 1))).toBe('sd must be 0 where the mean is 0');
    expect(checkChoice(law(4, 2.001))).toBeNull();
  });

  it('is always 0 with mean 0', () => {
    expect(chances.map(drawer(0, 0))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
