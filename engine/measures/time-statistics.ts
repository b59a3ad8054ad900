/** Means and quantiles of times that a run counted in buckets (`engine/state/time-buckets.ts`). */
import { DAY } from '../spec.ts';
import { total } from './totals.ts';

/** Returns the mean in days, exact; NaN of nothing. `counts` and `sums` stand by bucket, `sums` in microseconds. */
export function meanDays(counts: Float64Array, sums: Float64Array): number {
  return total(sums) / total(counts) / DAY;
}

/**
 * Returns a quantile in days: the mean of the bucket that holds the order statistic of rank ceil(share x n). It differs from
 * that order statistic by less than 1/64 of it, or by less than 18 minutes; not at all where the bucket holds one value only. NaN of nothing.
 */
export function quantileDays(counts: Float64Array, sums: Float64Array, share: number): number {
  const rank = Math.ceil(share * total(counts));
  let below = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    below += counts[bucket];
    if (counts[bucket] > 0 && below >= rank) return sums[bucket] / counts[bucket] / DAY;
  }
  return NaN;
}
