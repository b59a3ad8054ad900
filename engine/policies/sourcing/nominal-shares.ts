/** Shares of the orders that sources get in quiet times. */

/** Returns shares in proportion to the weights (not all 0), adding up to 1 but for rounding. */
export function sharesByWeight(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Returns all to the source with the lowest key, the first among equals. */
export function allToLowest(keys: readonly number[]): readonly number[] {
  const lowest = keys.indexOf(Math.min(...keys));
  return keys.map((_, k) => (k === lowest ? 1 : 0));
}
