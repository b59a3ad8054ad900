import { measure } from './measure.ts';
import { quantumAt } from './totals.ts';

export const lostMargin = measure('lostMargin', 'money', 'Price less value of the product, not below 0, of the lost units: what was not earned on them. Nobody pays it: it is part of the total cost and not of the profit.', (model, record) => {
  const { markets, stockPoints, spec } = model;
  let sum = 0;
  for (let m = 0; m < markets.count; m++) {
    const i = markets.stockPoint[m];
    const margin = Math.max(0, markets.price[m] - spec.products[stockPoints.product[i]].value * quantumAt(model, i) * 1_000_000);
    sum += Math.floor(record.markets.lost[m] * margin + 0.5);
  }
  return sum / 1_000_000;
});
