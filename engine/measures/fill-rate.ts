import { measure } from './measure.ts';
import { unitsOverMarkets } from './totals.ts';

export const fillRate = measure('fillRate', 'share', 'Demand filled from stock at the moment it is asked for, over demand (beta).', (model, record) => {
  const demanded = unitsOverMarkets(model, record.markets.demanded);
  return unitsOverMarkets(model, record.markets.filledAtOnce) / demanded;
});
