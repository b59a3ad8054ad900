/** (s,S): when the position is at or below s, order up to S. Scarf (1960). */
import type { InventoryPolicy, PolicyView } from './policy.ts';
import { param } from '../../registry.ts';

function decide(view: PolicyView, i: number): number {
  const position = view.position(i);
  return position <= view.param(i, 0) ? view.param(i, 1) - position : 0;
}

export const sS: InventoryPolicy = {
  kind: 's-S',
  family: 'inventory',
  summary: 'When the inventory position is at or below s, order up to S; for orders that cost something to place.',
  params: [
    { name: 's', unit: 'quantity', range: [-1e12, 1e12], default: null, doc: 'reorder point' },
    { name: 'S', unit: 'quantity', range: [0, 1e12], default: null, doc: 'order-up-to level, at least s' },
  ],
  decide,
  initialLevel: (params) => param(sS, params, 'S'),
  check: (params) => (param(sS, params, 's') <= param(sS, params, 'S') ? null : 's must not be above S'),
};
