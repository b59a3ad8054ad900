/** Order statistics of a sample. */

/** Returns the sample quantile at `share` (0 to 1), between neighbours in proportion (Hyndman and Fan 1996, type 7). The sample must not be empty. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}

/** Returns the middle of a sample, which must not be empty. */
export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5);
}
