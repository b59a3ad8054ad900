import { measure } from './measure.ts';
import { unitDays, quantumAt } from './totals.ts';

export const daysOfStock = measure('daysOfStock', 'days', 'Mean value of goods on hand over the value that markets take in a day; undefined when they take nothing.', (model, record) => {
  const { products } = model.spec;
  const held = unitDays(model, record.stockPoints.areaOnHand, (product) => products[product].value);
  let used = 0;
  for (let m = 0; m < model.markets.count; m++) {
    const i = model.markets.stockPoint[m];
    used += record.markets.filled[m] * quantumAt(model, i) * products[model.stockPoints.product[i]].value;
  }
  return used === 0 ? NaN : held / used;
});
