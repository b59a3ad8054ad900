import { measure } from './measure.ts';
import { meanDays } from './time-statistics.ts';

export const leadTime = measure('leadTime', 'days', 'From placing an order with another site to receiving it in full, mean of the orders received in full; undefined without one.', (_model, { times }) => {
  return meanDays(times.leadTimes, times.leadTimeSums);
});
