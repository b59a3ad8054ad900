import { measure } from './measure.ts';
import { unitsOverMarkets } from './totals.ts';

export const lostUnits = measure('lostUnits', 'units', 'Units that markets asked for and went without for good.', (model, record) => {
  return unitsOverMarkets(model, record.markets.lost);
});
