import { measure } from './measure.ts';
import { notAtOnce, unitsOverMarkets } from './totals.ts';

export const backorderedUnits = measure('backorderedUnits', 'units', 'Units that markets got, but not at once.', (model, { markets }) => {
  return unitsOverMarkets(model, notAtOnce(markets));
});
