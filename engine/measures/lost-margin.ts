import { measure } from './measure.ts';

export const lostMargin = measure('lostMargin', 'money', 'Price less value of the product, not below 0, of the lost units: what was not earned on them. Nobody pays it: it is part of the total cost and not of the profit.', (model, record) => {
  const { count, margin } = model.markets;
  let sum = 0;
  for (let m = 0; m < count; m++) sum += Math.floor(record.markets.lost[m] * Math.max(0, margin[m]) + 0.5);
  return sum / 1_000_000;
});
