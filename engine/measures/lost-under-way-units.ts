import { measure } from './measure.ts';
import { quantumAt, sumOver } from './totals.ts';

export const lostUnderWayUnits = measure('lostUnderWayUnits', 'units', 'Units lost or destroyed on lanes. Their freight is paid, their price is not.', (model, { lanes }) => {
  return sumOver(model.spec.lanes, ({ to }, l) => lanes.lost[l] * quantumAt(model, to));
});
