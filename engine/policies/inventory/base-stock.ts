/** Base-stock (S): order back up to S whenever the position is below it. Arrow, Harris, Marschak (1951). */
import { noCheck, type InventoryPolicy, type PolicyView } from './policy.ts';
import { param } from '../../registry.ts';

function decide(view: PolicyView, i: number): number {
  return Math.max(0, view.param(i, 0) - view.position(i));
}

export const baseStock: InventoryPolicy = {
  kind: 'base-stock',
  family: 'inventory',
  summary: 'Order back up to S whenever the inventory position is below it; for steady, cheap-to-place orders.',
  params: [{ name: 'S', unit: 'quantity', range: [0, 1e12], default: null, doc: 'order-up-to level' }],
  decide,
  initialLevel: (params) => param(baseStock, params, 'S'),
  check: noCheck,
};
