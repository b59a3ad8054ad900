import type { ProductSpec } from '../spec.ts';

/** Millionths of money in one unit of it. */
export const MILLION = 1_000_000;

/** Returns millionths of money for one quantum, from money for one unit. */
export function perQuantum(money: number, product: ProductSpec): number {
  return money * MILLION * product.quantum;
}
