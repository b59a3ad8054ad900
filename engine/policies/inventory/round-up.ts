/** What misses a whole number by the error of doubles alone counts as that number. */
const NOISE = 1e-12;

/** Returns the least whole number that is not below x: orders are in whole quanta, forecasts are not. */
export function roundUp(x: number): number {
  const nearest = Math.floor(x + 0.5);
  return Math.abs(x - nearest) <= NOISE * Math.abs(x) ? nearest : Math.ceil(x);
}
