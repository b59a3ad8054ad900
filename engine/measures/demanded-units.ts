import { measure } from './measure.ts';
import { unitsOverMarkets } from './totals.ts';

export const demandedUnits = measure('demandedUnits', 'units', 'Units that markets asked for.', (model, record) => {
  return unitsOverMarkets(model, record.markets.demanded);
});
