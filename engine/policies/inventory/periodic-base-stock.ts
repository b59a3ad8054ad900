/** (R,S): every R days, order up to S. Hadley, Whitin (1963). */
import { noCheck, type InventoryPolicy, type PolicyView } from './policy.ts';
import { reviewDays, reviewParam } from './review-days.ts';
import { param } from '../../registry.ts';

function decide(view: PolicyView, i: number): number {
  return Math.max(0, view.param(i, 1) - view.position(i));
}

/** The base-stock policy with a review of its own: it orders as `base-stock` does when reviewed every R days. */
export const periodicBaseStock: InventoryPolicy = {
  kind: 'R-S',
  family: 'inventory',
  summary: 'Every R days, order up to S; for goods ordered together on fixed days.',
  params: [reviewParam, { name: 'S', unit: 'quantity', range: [0, 1e12], default: null, doc: 'order-up-to level' }],
  decide,
  initialLevel: (params) => param(periodicBaseStock, params, 'S'),
  check: noCheck,
  reviewDays: (params) => reviewDays(periodicBaseStock, params),
};
