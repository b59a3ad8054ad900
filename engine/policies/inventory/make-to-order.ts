/** Make-to-order: only what is owed and neither on hand nor on order is ordered. Popp (1965). */
import { noCheck, type InventoryPolicy, type PolicyView } from './policy.ts';

function decide(view: PolicyView, i: number): number {
  return Math.max(0, -view.position(i));
}

/** Orders as `base-stock` with S = 0 does; it has a name of its own because people look for it by name. */
export const makeToOrder: InventoryPolicy = {
  kind: 'make-to-order',
  family: 'inventory',
  summary: 'Order only what customers are owed already; for custom goods, and for customers who wait.',
  params: [],
  decide,
  initialLevel: () => 0,
  check: noCheck,
};
