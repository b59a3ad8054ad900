import { describe, expect, test } from 'vitest';
import { kaplanMeier } from '../../engine/statistics/index.ts';

/** Returns counts by day from days. */
function counts(days: readonly number[]): number[] {
  const held: number[] = Array.from({ length: Math.max(0, ...days) + 1 }, () => 0);
  for (const day of days) held[day] += 1;
  return held;
}

describe('kaplanMeier', () => {
  test('without censoring gives the median and the mean of the sample', () => {
    const survival = kaplanMeier(counts([2, 4, 6, 8]), []);
    expect(survival).toEqual({ episodes: 4, censored: 0, median: 4, restrictedMean: 5, horizonDays: 8 });
  });

  test('the remission times of Freireich et al. (1963), 21 patients on 6-MP: median 23 weeks', () => {
    const ended = counts([6, 6, 6, 7, 10, 13, 16, 22, 23]);
    const censored = counts([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
    const survival = kaplanMeier(ended, censored);
    expect(survival.median).toBe(23);
    expect(survival.censored).toBe(12);
    expect(survival.horizonDays).toBe(35);
    // area under the published steps 1, .857, .807, .753, .690, .627, .538, .448 from 0, 6, 7, 10, 13, 16, 22, 23 to 35
    const steps = [1, 0.857143, 0.806723, 0.752941, 0.690196, 0.627451, 0.537815, 0.448179];
    const from = [0, 6, 7, 10, 13, 16, 22, 23, 35];
    const area = steps.reduce((sum, step, i) => sum + step * (from[i + 1] - from[i]), 0);
    expect(survival.restrictedMean).toBeCloseTo(area, 4);
  });

  test('no median when half are not known to end', () => {
    expect(kaplanMeier(counts([3]), counts([5, 5]))).toEqual({
      episodes: 3,
      censored: 2,
      median: null,
      restrictedMean: 3 + 2 * (2 / 3),
      horizonDays: 5,
    });
  });

  test('all still going on: the mean is the horizon', () => {
    expect(kaplanMeier([], counts([7, 7]))).toMatchObject({ median: null, restrictedMean: 7, horizonDays: 7 });
  });

  test('an episode that ends at once counts', () => {
    expect(kaplanMeier([2], [])).toMatchObject({ episodes: 2, median: 0, restrictedMean: 0, horizonDays: 0 });
  });

  test('without episodes there is no mean', () => {
    expect(kaplanMeier([], [])).toEqual({ episodes: 0, censored: 0, median: null, restrictedMean: Number.NaN, horizonDays: 0 });
  });
});
