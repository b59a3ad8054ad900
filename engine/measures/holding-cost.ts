import { measure } from './measure.ts';
import { unitDays, millionths } from './totals.ts';

export const holdingCost = measure('holdingCost', 'money', 'Cost of holding goods on hand: value x time x rate.', (model, record) => {
  const { products, costs } = model.spec;
  return millionths(unitDays(model, record.stockPoints.areaOnHand, (product) => products[product].value * costs.holdingPerValueDay)) / 1_000_000;
});
