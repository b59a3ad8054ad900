/** (r,nQ): when the position is at or below r, order the least multiple of Q that brings it above r. Veinott (1965). */
import { noCheck, type InventoryPolicy, type PolicyView } from './policy.ts';
import { param } from '../../registry.ts';

function decide(view: PolicyView, i: number): number {
  const short = view.param(i, 0) - view.position(i);
  if (short < 0) return 0;
  const quantity = Math.max(1, view.param(i, 1));
  return (Math.floor(short / quantity) + 1) * quantity;
}

export const rnQ: InventoryPolicy = {
  kind: 'r-nQ',
  family: 'inventory',
  summary: 'When the inventory position is at or below r, order as many times Q as bring it above r; for fixed packs where one demand can be more than a pack.',
  params: [
    { name: 'r', unit: 'quantity', range: [-1e12, 1e12], default: null, doc: 'reorder point' },
    { name: 'Q', unit: 'quantity', range: [1e-6, 1e12], default: null, doc: 'pack: every order is a multiple of it' },
  ],
  decide,
  initialLevel: (params) => Math.max(0, param(rnQ, params, 'r') + param(rnQ, params, 'Q')),
  check: noCheck,
};
