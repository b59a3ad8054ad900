/** Min-max: when the position is below min, order up to max. The (s,S) of planning software, where at min nothing is ordered yet; Silver, Pyke, Peterson (1998). */
import type { InventoryPolicy, PolicyView } from './policy.ts';
import { param } from '../../registry.ts';

function decide(view: PolicyView, i: number): number {
  const position = view.position(i);
  return position < view.param(i, 0) ? view.param(i, 1) - position : 0;
}

export const minMax: InventoryPolicy = {
  kind: 'min-max',
  family: 'inventory',
  summary: 'When the inventory position is below min, order up to max; for copying the settings of planning software, which waits while the position is still at min.',
  params: [
    { name: 'min', unit: 'quantity', range: [-1e12, 1e12], default: null, doc: 'least position at which nothing is ordered' },
    { name: 'max', unit: 'quantity', range: [0, 1e12], default: null, doc: 'order-up-to level, at least min' },
  ],
  decide,
  initialLevel: (params) => param(minMax, params, 'max'),
  check: (params) => (param(minMax, params, 'min') <= param(minMax, params, 'max') ? null : 'min must not be above max'),
};
