import type { Spec } from '../../engine/index.ts';

/**
 * Returns the stock (quanta) that a stock point aims at: its order-up-to level, reorder point plus order quantity where the
 * policy has those, else what it started with. Infinity for one that never runs out.
 */
export function targetStock(spec: Spec, point: number): number {
  const { policy, initial, product, source } = spec.stockPoints[point];
  if (source.kind === 'unlimited') return Infinity;
  const params = policy?.params ?? {};
  const units = (name: string): number => (typeof params[name] === 'number' ? params[name] : NaN);
  const level = Number.isNaN(units('S')) ? units('r') + units('Q') : units('S');
  return Number.isNaN(level) ? initial : level / spec.products[product].quantum;
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
