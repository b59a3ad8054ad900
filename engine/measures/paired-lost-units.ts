import { lostUnits } from './lost-units.ts';
import { pairedMeasure } from './measure.ts';

export const pairedLostUnits = pairedMeasure('pairedLostUnits', 'units', 'Lost units of the disturbed run less those of the undisturbed one.', ({ model, disturbed, undisturbed }) => {
  return lostUnits.compute(model, disturbed) - lostUnits.compute(model, undisturbed);
});
