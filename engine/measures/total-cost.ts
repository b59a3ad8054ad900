import { purchaseCost } from './purchase-cost.ts';
import { orderingCost } from './ordering-cost.ts';
import { holdingCost } from './holding-cost.ts';
import { backorderCost } from './backorder-cost.ts';
import { shortageCost } from './shortage-cost.ts';
import { measure } from './measure.ts';
import { millionths } from './totals.ts';

export const totalCost = measure('totalCost', 'money', 'Purchase, ordering, holding, backorder and shortage cost together; adds up exactly.', (model, record) => {
  const parts = [purchaseCost, orderingCost, holdingCost, backorderCost, shortageCost];
  return parts.reduce((sum, part) => sum + millionths(part.compute(model, record)), 0) / 1_000_000;
});
