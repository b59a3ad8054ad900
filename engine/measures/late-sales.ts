import { measure } from './measure.ts';
import { atPrices } from './totals.ts';

export const lateSales = measure('lateSales', 'money', 'What markets paid for the late units.', (model, { markets }) => {
  return atPrices(model, markets.late);
});
