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
