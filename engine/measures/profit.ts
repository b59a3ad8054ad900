import { revenue } from './revenue.ts';
import { totalCost } from './total-cost.ts';
import { measure } from './measure.ts';
import { millionths } from './totals.ts';

export const profit = measure('profit', 'money', 'Revenue less total cost.', (model, record) => {
  return (millionths(revenue.compute(model, record)) - millionths(totalCost.compute(model, record))) / 1_000_000;
});
