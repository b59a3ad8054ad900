import { lostMargin } from './lost-margin.ts';
import { measure } from './measure.ts';
import { revenue } from './revenue.ts';
import { totalCost } from './total-cost.ts';
import { millionths } from './totals.ts';

export const profit = measure('profit', 'money', 'Revenue less what is paid: the total cost without the lost margin, which is missing from the revenue already.', (model, record) => {
  const paid = millionths(totalCost.compute(model, record)) - millionths(lostMargin.compute(model, record));
  return (millionths(revenue.compute(model, record)) - paid) / 1_000_000;
});
