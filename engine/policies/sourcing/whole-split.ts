/** One quantity in whole parts that go by weights. */
import { addRemainders, remainderOf, wholePart } from '../largest-remainder.ts';
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
    parts[k] = wholePart(exact);
    remainders[k] = remainderOf(exact, parts[k]);
  }
  addRemainders(parts, remainders, null, n, quantity);
}

/**
 * The same for one order of stock point i, with a memory: what rounding keeps from a source it gets of later orders, so
 * that shares hold in the long run also where orders are of a few quanta.
 */
export function splitOrder(view: SourcingView, i: number, parts: Float64Array, weights: Float64Array, quantity: number): void {
  const n = view.sources(i);
  const remainders = remainderScratch.room(n);
  let sum = 0;
  for (let k = 0; k < n; k += 1) sum += weights[k];
  for (let k = 0; k < n; k += 1) {
    const exact = (sum > 0 ? (quantity * weights[k]) / sum : quantity / n) + view.kept(i, k);
    parts[k] = Math.max(0, wholePart(exact));
    remainders[k] = remainderOf(exact, parts[k]);
    view.keep(i, k, exact);
  }
  addRemainders(parts, remainders, null, n, quantity);
  for (let k = 0; k < n; k += 1) view.keep(i, k, view.kept(i, k) - parts[k]);
}

/** Asks each source for its part, in the order of the document; sources with no part are not asked. */
export function askParts(view: SourcingView, parts: Float64Array, n: number): void {
  for (let k = 0; k < n; k += 1) if (parts[k] > 0) view.ask(k, parts[k]);
}

/** Asks each source of stock point i for its part by weight. */
export function askByWeight(view: SourcingView, i: number, weights: Float64Array, quantity: number): void {
  const n = view.sources(i);
  const parts = partScratch.room(n);
  splitOrder(view, i, parts, weights, quantity);
  askParts(view, parts, n);
}
