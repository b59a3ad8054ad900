/** From here up the series below is exact to the last place. */
export const STIRLING_FROM = 10;

/**
 * Returns log Gamma(x + 1) - ((x + 1/2) log x - x + log(2 pi) / 2), for x >= 10: what Stirling's formula leaves out
 * (Abramowitz and Stegun 6.1.41).
 */
export function stirlingError(x: number): number {
  const r = 1 / x;
  const rr = r * r;
  return r * (1 / 12 - rr * (1 / 360 - rr * (1 / 1260 - rr * (1 / 1680 - rr * (1 / 1188 - rr * (691 / 360360 - rr * (1 / 156 - (rr * 3617) / 122400)))))));
}
