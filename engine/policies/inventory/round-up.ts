/** Sums of forecasts miss a whole number by less than this share, or by less than a billionth where they cancel out. */
const NOISE = 1e-12;

/** Returns the least whole number that is not below x, where what misses a whole number by rounding alone counts as that number. Orders are in whole quanta, forecasts are not. */
export function roundUp(x: number): number {
  const nearest = Math.floor(x + 0.5);
  return Math.abs(x - nearest) <= NOISE * Math.max(1000, Math.abs(x)) ? nearest : Math.ceil(x);
}
