import { measure } from './measure.ts';
import { quantileDays } from './time-statistics.ts';

export const leadTimeP95 = measure('leadTimeP95', 'days', 'Lead time that 95 % of the orders received in full do not exceed, to within 1/64 of itself (18 minutes where it is shorter than 18 minutes); exact where lead times are few fixed ones.', (_model, { times }) => {
  return quantileDays(times.leadTimes, times.leadTimeSums, 0.95);
});
