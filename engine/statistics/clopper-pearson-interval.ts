import { betaQuantile } from './beta-quantile.ts';
import type { Interval } from './interval.ts';

/**
 * Returns the exact interval (Clopper and Pearson 1934) for a share of which `hits` of `n` trials were counted.
 * It covers at least its level for every true share, and so is wider than need be. NaN for no trial.
 */
export function clopperPearsonInterval(hits: number, n: number, level = 0.95): Interval {
  if (!(n > 0)) return [Number.NaN, Number.NaN];
  const tail = (1 - level) / 2;
  const low = hits === 0 ? 0 : betaQuantile(tail, hits, n - hits + 1);
  const high = hits === n ? 1 : betaQuantile(1 - tail, hits + 1, n - hits);
  return [low, high];
}
