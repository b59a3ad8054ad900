/** (r,Q): when the position is at or below r, order Q, once a review. Hadley, Whitin (1963). */
import { noCheck, type InventoryPolicy, type PolicyView } from './policy.ts';
import { param } from '../../registry.ts';

function decide(view: PolicyView, i: number): number {
  return view.position(i) <= view.param(i, 0) ? view.param(i, 1) : 0;
}

export const rQ: InventoryPolicy = {
  kind: 'r-Q',
  family: 'inventory',
  summary: 'When the inventory position is at or below r, order exactly Q; for goods that come by the pallet or the truck, where one demand is small against Q.',
  params: [
    { name: 'r', unit: 'quantity', range: [-1e12, 1e12], default: null, doc: 'reorder point' },
    { name: 'Q', unit: 'quantity', range: [1e-6, 1e12], default: null, doc: 'quantity of one order' },
  ],
  decide,
  initialLevel: (params) => Math.max(0, param(rQ, params, 'r') + param(rQ, params, 'Q')),
  check: noCheck,
};
