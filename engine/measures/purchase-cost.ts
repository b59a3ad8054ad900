import { measure } from './measure.ts';
import { total } from './totals.ts';

export const purchaseCost = measure('purchaseCost', 'money', 'Paid for goods received over lanes, between firms of the network too; a lane inside one firm has price 0.', (_model, record) => {
  return total(record.lanes.purchase) / 1_000_000;
});
