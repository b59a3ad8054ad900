import { measure } from './measure.ts';
import { quantumAt, millionths } from './totals.ts';

export const shortageCost = measure('shortageCost', 'money', 'Cost of lost demand, beside the sale itself.', (model, record) => {
  let sum = 0;
  for (let m = 0; m < model.markets.count; m++) {
    const i = model.markets.stockPoint[m];
    sum += record.markets.lost[m] * quantumAt(model, i) * model.spec.costs.shortage[model.stockPoints.product[i]];
  }
  return millionths(sum) / 1_000_000;
});
