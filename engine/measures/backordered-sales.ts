import { measure } from './measure.ts';
import { atPrices, notAtOnce } from './totals.ts';

export const backorderedSales = measure('backorderedSales', 'money', 'What markets paid for the backordered units.', (model, { markets }) => {
  return atPrices(model, notAtOnce(markets));
});
