import { measure } from './measure.ts';
import { quantumAt, sumOver } from './totals.ts';

export const defectUnits = measure('defectUnits', 'units', 'Units made and scrapped: the bad part of batches that are done, and whole batches thrown away on the way.', (model, { processes }) => {
  return sumOver(model.spec.processes, ({ output }, p) => processes.defects[p] * quantumAt(model, output));
});
