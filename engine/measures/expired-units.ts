import { measure } from './measure.ts';
import { quantumAt, sumOver } from './totals.ts';

export const expiredUnits = measure('expiredUnits', 'units', 'Units scrapped past their shelf life.', (model, { stockPoints }) => {
  return sumOver(model.spec.stockPoints, (_, i) => stockPoints.expired[i] * quantumAt(model, i));
});
