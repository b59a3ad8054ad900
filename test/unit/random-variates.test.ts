import { describe, expect, it } from 'vitest';
import { gammaQuantile } from '../../engine/random/elementary/gamma-quantile.ts';
import { mean, sd, Variates } from '../../engine/random/index.ts';
import type { Choice } from '../../engine/spec.ts';
import { relative } from './random-errors.ts';

const DAY = 86_400_000_000;

function draws(choice: Choice, scale: number, uniforms: readonly number[]): number[] {
  const variates = new Variates();
  const i = variates.add(choice, scale);
  return uniforms.map((u, n) => variates.draw(i, u, n));
}

describe('Variates', () => {
  // by hand or by mpmath: the quantile at 0.1, 0.5 and 0.9, times 10^6, rounded
  it.each<[string, Choice['params'], number[]]>([
    ['constant', { value: 2.5 }, [2_500_000, 2_500_000, 2_500_000]],
    ['exponential', { mean: 2 }, [210_721, 1_386_294, 4_605_170]],
    ['gamma', { mean: 2, cv: 1 }, [210_721, 1_386_294, 4_605_170]],
    ['gamma', { mean: 4, cv: 0.5 }, [1_744_770, 3_672_061, 6_680_783]],
    ['lognormal', { mean: 1, cv: 1 }, [243_282, 707_107, 2_055_231]],
    ['normal', { mean: 3, sd: 2 }, [436_897, 3_000_000, 5_563_103]],
    ['normal', { mean: 1, sd: 2 }, [0, 1_000_000, 3_563_103]],
    ['weibull', { mean: 1, shape: 2 }, [366_264, 939_437, 1_712_233]],
    ['weibull', { mean: 2, shape: 1 }, [210_721, 1_386_294, 4_605_170]],
    ['uniform', { low: 1, high: 3 }, [1_200_000, 2_000_000, 2_800_000]],
    ['uniform', { high: 3 }, [300_000, 1_500_000, 2_700_000]],
    ['triangular', { low: 0, mode: 1, high: 2 }, [447_214, 1_000_000, 1_552_786]],
    ['triangular', { low: 1, mode: 1, high: 1 }, [1_000_000, 1_000_000, 1_000_000]],
    ['poisson', { mean: 3.5 }, [1_000_000, 3_000_000, 6_000_000]],
    ['poisson', { mean: 0 }, [0, 0, 0]],
    ['negative-binomial', { mean: 5, sd: 4 }, [1_000_000, 4_000_000, 10_000_000]],
    ['lumpy', { chance: 0.5, mean: 2, cv: 1 }, [0, 0, 3_218_876]],
    ['lumpy', { chance: 0.5, mean: 2, cv: 0 }, [0, 0, 2_000_000]],
    ['empirical', { values: [5, 1, 3] }, [1_000_000, 3_000_000, 5_000_000]],
    ['empirical', { values: [5, 1, 3], weights: [1, 8, 0] }, [1_000_000, 1_000_000, 5_000_000]],
    ['series', { values: [7, 0, 2] }, [7_000_000, 0, 2_000_000]],
  ])('draws %s %j', (kind, params, expected) => {
    expect(draws({ kind, params }, 1e6, [0.1, 0.5, 0.9])).toEqual(expected);
  });

  it('gives a series once, then 0', () => {
    expect(draws({ kind: 'series', params: { values: [4, 5] } }, 1, [0.5, 0.5, 0.5, 0.5])).toEqual([4, 5, 0, 0]);
  });

  it('rounds to whole ticks, halves up', () => {
    expect(draws({ kind: 'constant', params: { value: 0.5 } }, 1, [0.5])).toEqual([1]);
    expect(draws({ kind: 'constant', params: { value: 0.49 } }, 1, [0.5])).toEqual([0]);
    expect(draws({ kind: 'constant', params: { value: 1.5 } }, DAY, [0.5])).toEqual([1.5 * DAY]);
  });

  it.each([0.01, 0.1, 0.3, 0.5, 0.7, 0.99, 1, 1.01, 1.5, 2, 2.01, 3, 5, 10])('reads gamma with cv %d to 1e-9 of the exact quantile', (cv) => {
    const variates = new Variates();
    const scale = 1e14;
    const i = variates.add({ kind: 'gamma', params: { mean: 1, cv } }, scale);
    const shape = 1 / (cv * cv);
    let worst = 0;
    for (let k = 0; k < 1000; k += 1) {
      const tail = 2 ** (-1 - 32 * ((k * 0.6180339887498949) % 1));
      for (const u of [tail, 1 - tail]) {
        const exact = (gammaQuantile(shape, u) / shape) * scale;
        if (exact > 1e10) worst = Math.max(worst, relative(variates.draw(i, u), exact));
      }
    }
    expect(worst).toBeLessThan(1e-9);
  });

  it('goes on past the ends of the gamma table', () => {
    const variates = new Variates();
    const i = variates.add({ kind: 'gamma', params: { mean: 1, cv: 0.5 } }, 1e15);
    const tails = [2 ** -32, 2 ** -33, 2 ** -34, 2 ** -45, 1e-15];
    for (const u of [...tails, ...tails.map((t) => 1 - t)]) {
      expect(relative(variates.draw(i, u), (gammaQuantile(4, u) / 4) * 1e15)).toBeLessThan(1e-9);
    }
  });

  // counts at these chances with 40 digits (mpmath 1.3)
  const chances = [2 ** -33, 1e-6, 0.01, 0.3, 0.5, 0.9, 0.99999, 1 - 2 ** -33];
  it.each<[number, number[]]>([
    [0.001, [0, 0, 0, 0, 0, 0, 1, 3]],
    [0.5, [0, 0, 0, 0, 0, 1, 6, 10]],
    [7.3, [0, 0, 2, 6, 7, 11, 21, 30]],
    [100, [44, 56, 77, 95, 100, 113, 145, 170]],
    [12345.6, [11648, 11821, 12088, 12287, 12345, 12488, 12822, 13056]],
    [250000.5, [246838, 247627, 248838, 249738, 250000, 250641, 252136, 253176]],
    [10000000, [9979964, 9984972, 9992644, 9998342, 10000000, 10004053, 10013490, 10020049]],
  ])('counts exactly for Poisson mean %d', (poissonMean, expected) => {
    expect(draws({ kind: 'poisson', params: { mean: poissonMean } }, 1, chances)).toEqual(expected);
  });

  it('keeps one table for all lanes with one coefficient of variation', () => {
    const variates = new Variates();
    variates.add({ kind: 'gamma', params: { mean: 1, cv: 0.4 } }, DAY);
    const { pool } = variates;
    for (let k = 0; k < 1000; k += 1) variates.add({ kind: 'gamma', params: { mean: k, cv: 0.4 } }, k);
    expect(variates.pool).toBe(pool);
    expect(variates.count).toBe(1001);
  });

  it('refuses a choice that cannot be drawn from', () => {
    expect(() => new Variates().add({ kind: 'gamma', params: { mean: 1 } }, 1)).toThrow('cv is missing');
  });
});

describe('mean and sd', () => {
  it.each<[string, Choice['params'], number, number]>([
    ['constant', { value: 2.5 }, 2.5, 0],
    ['exponential', { mean: 3 }, 3, 3],
    ['gamma', { mean: 3, cv: 0.5 }, 3, 1.5],
    ['lognormal', { mean: 3, cv: 2 }, 3, 6],
    ['weibull', { mean: 1, shape: 2 }, 1, Math.sqrt(4 / Math.PI - 1)],
    ['uniform', { low: 1, high: 4 }, 2.5, Math.sqrt(0.75)],
    ['triangular', { low: 0, mode: 1, high: 2 }, 1, Math.sqrt(1 / 6)],
    ['normal', { mean: 3, sd: 2 }, 3, 2],
    ['poisson', { mean: 9 }, 9, 3],
    ['negative-binomial', { mean: 9, sd: 5 }, 9, 5],
    ['lumpy', { chance: 0.25, mean: 8, cv: 1 }, 2, Math.sqrt(28)],
    ['lumpy', { chance: 0.5, mean: 6, cv: 0 }, 3, 3],
    ['empirical', { values: [2, 6], weights: [3, 1] }, 3, Math.sqrt(3)],
    ['series', { values: [1, 3] }, 2, 1],
  ])('of %s %j', (kind, params, expectedMean, expectedSd) => {
    expect(mean({ kind, params })).toBeCloseTo(expectedMean, 12);
    expect(sd({ kind, params })).toBeCloseTo(expectedSd, 12);
  });
});
