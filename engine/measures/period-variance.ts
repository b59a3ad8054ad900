/** Variances of what is counted by the period. */

/**
 * Where squares are this much smaller than the mean square, they are what rounding leaves of a series that does not vary:
 * coefficients of variation below one in a million count as 0.
 */
const ROUNDING = 1e-12;

/** Returns the sample variance of n periods from their sum and the sum of their squares; NaN below two periods. */
export function periodVariance(sum: number, squares: number, n: number): number {
  if (n < 2) return NaN;
  const spread = squares - (sum * sum) / n;
  return spread <= ROUNDING * squares ? 0 : spread / (n - 1);
}

/** Returns a variance over another; NaN where the other is 0: an amplification of nothing is not defined. */
export function varianceRatio(variance: number, base: number): number {
  return base === 0 ? NaN : variance / base;
}
