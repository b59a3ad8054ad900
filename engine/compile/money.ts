import type { ProductSpec } from '../spec.ts';

/** Millionths of money in one unit of it. */
export const MILLION = 1_000_000;

/** Returns millionths of money for one quantum, from money for one unit. */
export function perQuantum(money: number, product: ProductSpec): number {
  return money * MILLION * product.quantum;
}

/** Returns millionths of money that one quantum sold at a price earns: the price less the product's value. */
export function marginOf(price: number, product: ProductSpec): number {
  return perQuantum(price, product) - perQuantum(product.value, product);
}
