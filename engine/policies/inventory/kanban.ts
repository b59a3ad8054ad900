/** Kanban: every full container on hand and every container on order carries one of a fixed number of cards; free cards are orders. Sugimori, Kusunoki, Cho, Uchikawa (1977). */
import type { InventoryPolicy, PolicyView } from './policy.ts';
import { param } from '../../registry.ts';

/** A card comes free when its container is opened. Debts free no card. */
function decide(view: PolicyView, i: number): number {
  const container = Math.max(1, view.param(i, 1));
  const full = Math.floor(Math.max(0, view.onHand(i) - view.safety(i)) / container);
  const ordered = Math.ceil(view.onOrder(i) / container);
  return Math.max(0, view.param(i, 0) - full - ordered) * container;
}

export const kanban: InventoryPolicy = {
  kind: 'kanban',
  family: 'inventory',
  summary: 'Order one container for each card that is on neither a full container nor an order; debts are not counted, so that there is never more on order than the cards allow. For steady demand close to the supplier.',
  params: [
    { name: 'cards', unit: 'number', range: [1, 1e6], default: null, doc: 'how many cards there are' },
    { name: 'container', unit: 'quantity', range: [1e-6, 1e12], default: null, doc: 'what one container holds' },
  ],
  countsStock: true,
  decide,
  initialLevel,
  check: (params) => {
    if (!Number.isInteger(param(kanban, params, 'cards'))) return 'cards must be a whole number';
    return initialLevel(params) <= 1e12 ? null : 'cards times container must not be above 1e12';
  },
};

function initialLevel(params: Parameters<InventoryPolicy['initialLevel']>[0]): number {
  return param(kanban, params, 'cards') * param(kanban, params, 'container');
}
