/** Sums of forecasts exceed a whole number by less than this share of it, or by less than a billionth where they cancel out, by rounding alone. */
const NOISE = 1e-12;

/** Returns the least whole number that is not below x, where what exceeds a whole number by rounding alone counts as that number. Orders are in whole quanta, forecasts are not. */
export function roundUp(x: number): number {
  const below = Math.floor(x);
  return x - below <= NOISE * Math.max(1000, Math.abs(x)) ? below : Math.ceil(x);
}
