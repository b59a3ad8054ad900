import { measure } from './measure.ts';
import { unitsOverMarkets } from './totals.ts';

export const lateUnits = measure('lateUnits', 'units', 'Units that markets got after they were due.', (model, { markets }) => {
  return unitsOverMarkets(model, markets.late);
});
