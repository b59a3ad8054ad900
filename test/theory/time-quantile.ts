/** Quantiles of times that a run counted in buckets. */

/** Least time of the second bucket, and buckets an octave: engine/state/time-buckets.ts. */
const SECOND = 2 ** 30;
const OCTAVE = 64;

/** Returns the least time of a bucket, in microseconds. */
function leastOf(bucket: number): number {
  const steps = bucket - 1;
  return bucket === 0 ? 0 : SECOND * 2 ** Math.floor(steps / OCTAVE) * (1 + (steps % OCTAVE) / OCTAVE);
}

/** Returns the time that a share of those counted do not exceed, in microseconds, as if those of one bucket lay evenly in it. */
export function timeQuantile(counts: readonly number[], share: number): number {
  const total = counts.reduce((sum, n) => sum + n, 0);
  let below = 0;
  const bucket = counts.findIndex((n) => (below += n) >= share * total);
  const inside = (share * total - (below - counts[bucket])) / counts[bucket];
  return leastOf(bucket) + inside * (leastOf(bucket + 1) - leastOf(bucket));
}
