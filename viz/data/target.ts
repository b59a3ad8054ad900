import { inventoryPolicies, type Spec } from '../../engine/index.ts';

/** Days. */
const WEEK = 7;

/**
 * Returns the stock (quanta) that a stock point aims at: the level of its policy, for one without a level what it started
 * with, else what is asked of it in a week. Infinity for one that never runs out.
 */
export function targetStock(spec: Spec, point: number): number {
  const { policy, initial, product, source, nominalRate } = spec.stockPoints[point];
  if (source.kind === 'unlimited') return Infinity;
  const level = policy === null ? 0 : (inventoryPolicies.get(policy.kind)?.initialLevel(policy.params) ?? 0);
  if (level > 0) return level / spec.products[product].quantum;
  return initial > 0 ? initial : Math.round(nominalRate * WEEK);
}

/** Returns the stock of some stock points as a share of their targets, by value; what is above a target counts as at it. */
export function stockShare(spec: Spec, stock: Float64Array, points: readonly number[]): number {
  let aimed = 0;
  let held = 0;
  for (const point of points) {
    const { value, quantum } = spec.products[spec.stockPoints[point].product];
    const weight = points.length === 1 ? 1 : Math.max(value, 1e-9) * quantum;
    const target = targetStock(spec, point);
    aimed += weight * target;
    held += weight * Math.min(target, stock[point]);
  }
  return held / aimed;
}
