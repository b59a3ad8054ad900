import { measure } from './measure.ts';
import { unitDays, millionths } from './totals.ts';

export const backorderCost = measure('backorderCost', 'money', 'Cost of market demand owed: units x time x rate.', (model, record) => {
  return millionths(unitDays(model, record.stockPoints.areaMarketOwed, (product) => model.spec.costs.backorder[product])) / 1_000_000;
});
