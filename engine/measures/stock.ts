import { DAY } from '../spec.ts';
import { measure } from './measure.ts';
import { unitDays } from './totals.ts';

export const stock = measure('stock', 'money', 'Value of goods on hand, mean over time.', (model, record) => {
  return unitDays(model, record.stockPoints.areaOnHand, (product) => model.spec.products[product].value) / (record.span / DAY);
});
