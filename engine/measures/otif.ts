import { measure } from './measure.ts';
import { total } from './totals.ts';

export const otif = measure('otif', 'share', 'Orders of markets (each demand is one order) served in full within their due window, over those that came to their end or fell overdue in the measured time (on time, in full).', (_model, { markets }) => {
  return total(markets.inTime) / (total(markets.ended) + total(markets.overdue));
});
