/** One quantity in whole parts that go by weights. */
import { addRemainders } from '../largest-remainder.ts';
import { Scratch } from '../scratch.ts';
import type { SourcingView } from './sourcing.ts';

const partScratch = new Scratch();
const remainderScratch = new Scratch();

/**
 * Fills the first n `parts` with whole numbers that add up to `quantity`, in proportion to `weights` (at least 0; all 0
 * counts as all equal). What is left after rounding down goes to the largest remainders, among equals to the earlier.
 */
export function splitByWeight(parts: Float64Array, weights: Float64Array, n: number, quantity: number): void {
  const remainders = remainderScratch.room(n);
  let sum = 0;
  for (let k = 0; k < n; k += 1) sum += weights[k];
  for (let k = 0; k < n; k += 1) {
    const exact = sum > 0 ? (quantity * weights[k]) / sum : quantity / n;
    parts[k] = Math.floor(exact);
    remainders[k] = exact - parts[k];
  }
  addRemainders(parts, remainders, null, n, quantity);
}

/** Asks each source for its part, in the order of the document; sources with no part are not asked. */
export function askParts(view: SourcingView, parts: Float64Array, n: number): void {
  for (let k = 0; k < n; k += 1) if (parts[k] > 0) view.ask(k, parts[k]);
}

/** Asks each source for its part by weight. */
export function askByWeight(view: SourcingView, weights: Float64Array, n: number, quantity: number): void {
  const parts = partScratch.room(n);
  splitByWeight(parts, weights, n, quantity);
  askParts(view, parts, n);
}
