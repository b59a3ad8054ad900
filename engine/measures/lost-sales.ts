import { measure } from './measure.ts';
import { atPrices } from './totals.ts';

export const lostSales = measure('lostSales', 'money', 'What markets would have paid for the lost units.', (model, { markets }) => {
  return atPrices(model, markets.lost);
});
