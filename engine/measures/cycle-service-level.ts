import { measure } from './measure.ts';
import { total } from './totals.ts';

export const cycleServiceLevel = measure('cycleServiceLevel', 'share', 'Share of demand periods in which all that was asked for was filled at once (alpha, per period).', (_model, record) => {
  return total(record.markets.servedInFull) / total(record.markets.arrivals);
});
