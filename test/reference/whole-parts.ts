/** One quantity in whole parts. */

/** Returns places 0 to n - 1, highest key first, of equal keys the earlier. */
export function highestFirst(keys: readonly number[]): number[] {
  return keys.map((_, k) => k).sort((a, b) => keys[b] - keys[a] || a - b);
}

/** Returns remainders of rounding, so that those which only the error of doubles tells apart are equal. */
export function comparable(remainders: readonly number[]): number[] {
  return remainders.map((remainder) => Math.round(remainder * 1e9));
}

/**
 * Splits a quantity in proportion to weights (all 0: evenly); what rounding down leaves goes to the largest remainders.
 * `kept`: what rounding kept from each so far, which it gets now; brought up to date.
 */
export function wholeParts(quantity: number, weights: readonly number[], kept: number[] = weights.map(() => 0)): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight, k) => (sum > 0 ? (quantity * weight) / sum : quantity / weights.length) + kept[k]);
  const parts = exact.map((part) => Math.max(0, Math.floor(part + 1e-9)));
  let left = quantity - parts.reduce((total, part) => total + part, 0);
  for (const k of highestFirst(comparable(exact.map((part, i) => part - parts[i])))) {
    if (left <= 0) break;
    parts[k] += 1;
    left -= 1;
  }
  for (let k = parts.length - 1; left < 0; k = k === 0 ? parts.length - 1 : k - 1) {
    if (parts[k] === 0) continue;
    parts[k] -= 1;
    left += 1;
  }
  exact.forEach((part, k) => {
    kept[k] = part - parts[k];
  });
  return parts;
}
