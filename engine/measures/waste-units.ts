import { defectUnits } from './defect-units.ts';
import { expiredUnits } from './expired-units.ts';
import { measure } from './measure.ts';

export const wasteUnits = measure('wasteUnits', 'units', 'Units thrown away: expired goods and defects.', (model, record) => {
  return expiredUnits.compute(model, record) + defectUnits.compute(model, record);
});
