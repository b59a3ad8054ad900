/** The registry of inventory policies. A new one is a file beside this and a line here. */
import { registry } from '../../registry.ts';
import { anchorAdjust } from './anchor-adjust.ts';
import { backwardCoverage } from './backward-coverage.ts';
import { baseStock } from './base-stock.ts';
import { echelonBaseStock } from './echelon-base-stock.ts';
import { forwardCoverage } from './forward-coverage.ts';
import { kanban } from './kanban.ts';
import { makeToOrder } from './make-to-order.ts';
import { minMax } from './min-max.ts';
import { mrp } from './mrp.ts';
import { orderUpTo } from './order-up-to.ts';
import { periodicBaseStock } from './periodic-base-stock.ts';
import { periodicQuantity } from './periodic-quantity.ts';
import { periodicSS } from './periodic-s-s.ts';
import { rnQ } from './r-nq.ts';
import { rQ } from './r-q.ts';
import { sS } from './s-s.ts';

export const inventoryPolicies = registry([
  baseStock,
  sS,
  rQ,
  rnQ,
  periodicBaseStock,
  periodicSS,
  periodicQuantity,
  minMax,
  echelonBaseStock,
  kanban,
  mrp,
  orderUpTo,
  forwardCoverage,
  backwardCoverage,
  makeToOrder,
  anchorAdjust,
]);
export type { InventoryPolicy, PolicyParams, PolicyView } from './policy.ts';
