import { measure } from './measure.ts';

export const transportCost = measure('transportCost', 'money', 'Freight of goods that set out over lanes.', ({ lanes }, record) => {
  let sum = 0;
  for (let l = 0; l < lanes.count; l++) sum += Math.floor(record.lanes.shipped[l] * lanes.freight[l] + 0.5);
  return sum / 1_000_000;
});
