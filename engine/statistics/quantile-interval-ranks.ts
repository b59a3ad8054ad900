import { incompleteBeta } from './incomplete-beta.ts';

/** Returns the chance of at most k hits in n trials of chance p each. */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return incompleteBeta(1 - p, n - k, k + 1, p);
}

/**
 * Returns the ranks [low, high], 1 to n, of the two order statistics that hold the quantile at p between them with at least
 * the chance `level`, whatever the distribution; null when n values are too few for one.
 *
 * The number of values below the quantile is binomial(n, p), so low is the greatest rank with P(fewer than low) <= tail and
 * high the least with P(high or more) <= tail, tail = (1 - level) / 2 (David and Nagaraja 2003, section 7.1).
 */
export function quantileIntervalRanks(p: number, n: number, level = 0.95): [low: number, high: number] | null {
  const tail = (1 - level) / 2;
  const low = firstCount(n, (k) => binomialAtMost(k, n, p) > tail);
  const high = firstCount(n, (k) => binomialAtMost(k, n, p) >= 1 - tail) + 1;
  return low < 1 || high > n ? null : [low, high];
}

/** Returns the least k in 0..n that passes; `passes` must stay true once it is, and is true at n. */
function firstCount(n: number, passes: (k: number) => boolean): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
