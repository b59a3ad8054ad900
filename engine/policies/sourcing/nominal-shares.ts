/** Shares of the orders that sources get in quiet times. */

/** Returns shares in proportion to the weights, adding up to 1 but for rounding; equal shares where all weights are 0. */
export function sharesByWeight(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length));
}

/** Returns all to the source with the lowest key, the first among equals. */
export function allToLowest(keys: readonly number[]): readonly number[] {
  const lowest = keys.indexOf(Math.min(...keys));
  return keys.map((_, k) => (k === lowest ? 1 : 0));
}
