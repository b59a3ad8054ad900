import { measure } from './measure.ts';
import { millionths, quantumAt } from './totals.ts';

export const scrapCost = measure('scrapCost', 'money', 'Cost of throwing away goods past their shelf life, beside their value.', (model, record) => {
  let sum = 0;
  for (let i = 0; i < model.stockPoints.count; i++) sum += record.stockPoints.expired[i] * quantumAt(model, i) * model.spec.costs.scrap[model.stockPoints.product[i]];
  return millionths(sum) / 1_000_000;
});
