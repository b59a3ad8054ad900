/** Echelon base-stock (S): order when the position of all that is at or below the stock point is under S. Clark, Scarf (1960). */
import { noCheck, type InventoryPolicy, type PolicyView } from './policy.ts';
import { roundUp } from './round-up.ts';
import { param } from '../../registry.ts';

function decide(view: PolicyView, i: number): number {
  return Math.max(0, roundUp(view.param(i, 0) - view.echelonPosition(i)));
}

/** Its level covers everything below, so that started at S it holds too much until what is below has been counted off. */
export const echelonBaseStock: InventoryPolicy = {
  kind: 'echelon-base-stock',
  family: 'inventory',
  summary: 'Order up to S counted over the stock point and all it supplies; for a chain under one roof, where the stock further down is known.',
  params: [{ name: 'S', unit: 'quantity', range: [0, 1e12], default: null, doc: 'order-up-to level of the echelon position' }],
  decide,
  initialLevel: (params) => param(echelonBaseStock, params, 'S'),
  check: noCheck,
  echelon: true,
};
