import { costs } from './costs.ts';
import { measure } from './measure.ts';
import { millionths } from './totals.ts';

export const totalCost = measure('totalCost', 'money', 'Purchase, ordering, production, changeover, transport, holding, backorder, shortage and scrap cost, and the lost margin; adds up exactly.', (model, record) => {
  return costs.reduce((sum, cost) => sum + millionths(cost.compute(model, record)), 0) / 1_000_000;
});
