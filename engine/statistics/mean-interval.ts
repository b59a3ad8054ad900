import type { Interval } from './interval.ts';
import { tQuantile } from './t-quantile.ts';

/**
 * Returns half the width of the t interval for a mean: t(1 - (1 - level) / 2, n - 1) * sqrt(m2 / (n - 1) / n).
 *
 * `m2` is the sum of squared deviations from the mean of n independent values. NaN below two values.
 * On skewed data the interval covers less than its level when n is small.
 */
export function meanHalfWidth(n: number, m2: number, level = 0.95): number {
  if (n < 2) return Number.NaN;
  return tQuantile((1 + level) / 2, n - 1) * Math.sqrt(m2 / (n - 1) / n);
}

/** Returns the t interval for the mean of n independent values; see meanHalfWidth. */
export function meanInterval(n: number, mean: number, m2: number, level = 0.95): Interval {
  const half = meanHalfWidth(n, m2, level);
  return [mean - half, mean + half];
}
