import { measure } from './measure.ts';
import { atPrices } from './totals.ts';

export const revenue = measure('revenue', 'money', 'Paid by markets for goods.', (model, { markets }) => {
  return atPrices(model, markets.filled);
});
