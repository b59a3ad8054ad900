/** (R,s,S): every R days, when the position is at or below s, order up to S. Hadley, Whitin (1963). */
import type { InventoryPolicy, PolicyView } from './policy.ts';
import { reviewDays, reviewParam } from './review-days.ts';
import { param } from '../../registry.ts';

function decide(view: PolicyView, i: number): number {
  const position = view.position(i);
  return position <= view.param(i, 1) ? view.param(i, 2) - position : 0;
}

/** The (s,S) policy with a review of its own: it orders as `s-S` does when reviewed every R days. */
export const periodicSS: InventoryPolicy = {
  kind: 'R-s-S',
  family: 'inventory',
  summary: 'Every R days, when the inventory position is at or below s, order up to S; for fixed order days where an order also costs something.',
  params: [
    reviewParam,
    { name: 's', unit: 'quantity', range: [-1e12, 1e12], default: null, doc: 'reorder point' },
    { name: 'S', unit: 'quantity', range: [0, 1e12], default: null, doc: 'order-up-to level, at least s' },
  ],
  decide,
  initialLevel: (params) => param(periodicSS, params, 'S'),
  check: (params) => (param(periodicSS, params, 's') <= param(periodicSS, params, 'S') ? null : 's must not be above S'),
  reviewDays: (params) => reviewDays(periodicSS, params),
};
