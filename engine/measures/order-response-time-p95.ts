import { measure } from './measure.ts';
import { quantileDays } from './time-statistics.ts';

export const orderResponseTimeP95 = measure('orderResponseTimeP95', 'days', 'Order response time that 95 % of the orders received in full do not exceed; as exact as `leadTimeP95`.', (_model, { times }) => {
  return quantileDays(times.responses, times.responseSums, 0.95);
});
