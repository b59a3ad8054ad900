/** Anchoring and adjustment, as people play the beer game. Sterman (1989), equations 3 to 9. */
import { noCheck, type InventoryPolicy, type PolicyView } from './policy.ts';
import { roundUp } from './round-up.ts';
import { param } from '../../registry.ts';

/** Order = max(0, expected + alpha x (target - net stock - beta x on order)); safety stock is a part of the target. */
function decide(view: PolicyView, i: number): number {
  const net = view.onHand(i) - view.backlog(i) - view.safety(i);
  const gap = view.param(i, 0) - net - view.param(i, 2) * view.onOrder(i);
  return Math.max(0, roundUp(view.expected(i, view.reviewPeriod(i)) + view.param(i, 1) * gap));
}

/** The defaults of alpha and beta are the means that Sterman found over 44 players (his table 1). */
export const anchorAdjust: InventoryPolicy = {
  kind: 'anchor-adjust',
  family: 'inventory',
  summary: 'Order what is expected for one review period, and a part of what is missing from the target, forgetting a part of what is on order: a person in the beer game. For teaching, and for people who order by feel.',
  params: [
    { name: 'target', unit: 'quantity', range: [0, 1e12], default: null, doc: 'stock wanted, with beta times what is wanted on order' },
    { name: 'alpha', unit: 'share', range: [0, 1], default: 0.26, doc: 'share of the gap that is made up for in one order' },
    { name: 'beta', unit: 'share', range: [0, 1], default: 0.34, doc: 'share of what is on order that is thought of' },
  ],
  decide,
  initialLevel: (params) => param(anchorAdjust, params, 'target'),
  check: noCheck,
  needsForecast: true,
};
