/**
 * Returns the rank, 1 to n, of the value that stands for the quantile at p: the least value that a share p of the n values
 * does not pass, that is the order statistic number ceil(p n) (the inverse of the empirical distribution function).
 * p n within 1e-9 above a whole number counts as that number. 0 when there is no value.
 */
export function quantileRank(p: number, n: number): number {
  if (n === 0) return 0;
  return Math.min(n, Math.max(1, Math.ceil(p * n - 1e-9)));
}
