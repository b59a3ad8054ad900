import { measure } from './measure.ts';
import { total } from './totals.ts';

export const orders = measure('orders', 'orders', 'Orders placed with other sites.', (_model, record) => {
  return total(record.lanes.orders);
});
