/** Orders as a filter of demand: how much of the demand of so many periods ago goes into an order. */
export type Filter = readonly number[];

/** Order-up-to L periods of a moving average of p: what was sold, and L times the change of the average (Chen et al. 2000). */
export const movingAverage = (L: number, p: number): Filter => Array.from({ length: p + 1 }, (_, k) => (k === 0 ? 1 + L / p : k === p ? -L / p : 0));

/** The same with exponential smoothing; what is left out is below 1e-16. */
export const smoothing = (L: number, alpha: number): Filter => {
  const weight = (k: number): number => (k < 0 ? 0 : alpha * (1 - alpha) ** k);
  return Array.from({ length: Math.ceil(37 / alpha) }, (_, k) => (k === 0 ? 1 : 0) + L * (weight(k) - weight(k - 1)));
};

/** The same with the best forecast of demand that keeps phi of its last value. */
export const best = (L: number, phi: number): Filter => {
  const ahead = Array.from({ length: L }, (_, k) => phi ** (k + 1)).reduce((sum, x) => sum + x, 0);
  return [1 + ahead, -ahead];
};

/** Demand that keeps phi of its last value, out of independent errors. */
export const remembering = (phi: number): Filter => Array.from({ length: Math.ceil(37 / (1 - Math.abs(phi))) }, (_, k) => phi ** k);

/** Returns one filter after the other. */
export function after(first: Filter, second: Filter): Filter {
  const whole = Array.from({ length: first.length + second.length - 1 }, () => 0);
  first.forEach((x, i) => second.forEach((y, j) => (whole[i + j] += x * y)));
  return whole;
}

/** Returns the variance of what comes out of a filter, for independent errors of variance 1. */
export const energy = (filter: Filter): number => filter.reduce((sum, x) => sum + x * x, 0);
