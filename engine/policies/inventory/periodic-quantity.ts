/** (R,Q): every R days, order Q, whatever the stock: a standing order. Rosenshine, Obee (1976). */
import { noCheck, type InventoryPolicy, type PolicyView } from './policy.ts';
import { reviewDays, reviewParam } from './review-days.ts';
import { param } from '../../registry.ts';

function decide(view: PolicyView, i: number): number {
  return view.param(i, 1);
}

export const periodicQuantity: InventoryPolicy = {
  kind: 'R-Q',
  family: 'inventory',
  summary: 'Every R days, order Q whatever the stock: a standing order; for contracts on a fixed volume, and to see what happens when nobody looks.',
  params: [reviewParam, { name: 'Q', unit: 'quantity', range: [0, 1e12], default: null, doc: 'quantity of every order' }],
  decide,
  initialLevel: (params) => param(periodicQuantity, params, 'Q'),
  check: noCheck,
  reviewDays: (params) => reviewDays(periodicQuantity, params),
};
