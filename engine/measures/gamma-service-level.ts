import { backlog } from './backlog.ts';
import { measure } from './measure.ts';
import { unitsOverMarkets } from './totals.ts';

export const gammaServiceLevel = measure('gammaServiceLevel', 'share', '1 - mean backlog over mean demand in a period (gamma, Schneider 1981); below 0 when more is owed than is asked for in a period.', (model, record) => {
  const demandPerPeriod = unitsOverMarkets(model, record.markets.demanded) / (record.span / model.spec.period);
  return 1 - backlog.compute(model, record) / demandPerPeriod;
});
