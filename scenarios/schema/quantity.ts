/** Units of a product as whole quanta. */
import { DEFAULT_QUANTUM, type ProductDocument } from './members/product.ts';

/** Returns the units in one quantum of the product. */
export function quantumOf(product: ProductDocument | undefined): number {
  return product?.quantum ?? DEFAULT_QUANTUM;
}

/** Returns units as the nearest whole number of quanta. */
export function quantaIn(units: number, quantum: number): number {
  return Math.round(units / quantum);
}

/** Returns whether rounding to whole quanta keeps the amount to one part in a million. */
function isWholeQuanta(units: number, quantum: number): boolean {
  return Math.abs(quantaIn(units, quantum) * quantum - units) <= 1e-6 * Math.abs(units);
}

/** Returns whether so many units are counted exactly in quanta. */
export function isCountable(units: number, quantum: number): boolean {
  return units / quantum <= Number.MAX_SAFE_INTEGER;
}

/** Returns what is wrong with an amount that must be counted in quanta of a product, and what to try; null where it can be. `what` is said in front. */
export function amountProblem(units: number, quantum: number, product: string, what: string): { readonly problem: string; readonly suggestion: string } | null {
  if (!isCountable(units, quantum)) return { problem: `is too much to count in steps of ${quantum} ${product}`, suggestion: 'try a larger quantum' };
  if (isWholeQuanta(units, quantum)) return null;
  return { problem: `${what} must be a whole number of quanta of ${quantum} ${product}`, suggestion: 'try a multiple of the quantum, or a smaller quantum' };
}
