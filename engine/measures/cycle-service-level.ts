import { measure } from './measure.ts';
import { total, wholePeriods } from './totals.ts';

export const cycleServiceLevel = measure('cycleServiceLevel', 'share', 'Share of periods (`period` of the scenario) in which a market got all that it asked for at once, mean over markets (alpha, per period). A period in which nothing is asked for counts as served.', (model, record) => {
  const periods = wholePeriods(model, record) * model.markets.count;
  return (periods - total(record.markets.shortPeriods)) / periods;
});
