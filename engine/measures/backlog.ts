import { DAY } from '../spec.ts';
import { measure } from './measure.ts';
import { unitDays } from './totals.ts';

export const backlog = measure('backlog', 'units', 'Units owed to markets, mean over time.', (model, record) => {
  return unitDays(model, record.stockPoints.areaMarketOwed, () => 1) / (record.span / DAY);
});
