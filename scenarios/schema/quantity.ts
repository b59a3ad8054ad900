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
export function isWholeQuanta(units: number, quantum: number): boolean {
  return Math.abs(quantaIn(units, quantum) * quantum - units) <= 1e-6 * Math.abs(units);
}

/** Returns whether so many units are counted exactly in quanta. */
export function isCountable(units: number, quantum: number): boolean {
  return units / quantum <= Number.MAX_SAFE_INTEGER;
}
