import { measure } from './measure.ts';
import { quantumAt } from './totals.ts';

export const expiredUnits = measure('expiredUnits', 'units', 'Units scrapped past their shelf life.', (model, record) => {
  let sum = 0;
  for (let i = 0; i < model.stockPoints.count; i++) sum += record.stockPoints.expired[i] * quantumAt(model, i);
  return sum;
});
