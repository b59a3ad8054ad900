import { measure } from './measure.ts';

export const revenue = measure('revenue', 'money', 'Paid by markets for goods.', (model, record) => {
  let sum = 0;
  for (let m = 0; m < model.markets.count; m++) sum += Math.floor(record.markets.filled[m] * model.markets.price[m] + 0.5);
  return sum / 1_000_000;
});
