import { measure } from './measure.ts';

export const orderingCost = measure('orderingCost', 'money', 'Paid for placing orders with other sites.', (model, record) => {
  let sum = 0;
  for (let l = 0; l < model.lanes.count; l++) sum += Math.floor(record.lanes.orders[l] * model.lanes.orderCost[l] + 0.5);
  return sum / 1_000_000;
});
