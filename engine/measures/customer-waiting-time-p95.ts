import { measure } from './measure.ts';
import { quantileDays } from './time-statistics.ts';

export const customerWaitingTimeP95 = measure('customerWaitingTimeP95', 'days', 'Time from asking to getting the last of it that 95 % of the demands served in full do not exceed; as exact as `leadTimeP95`.', (_model, { times }) => {
  return quantileDays(times.waits, times.waitSums, 0.95);
});
