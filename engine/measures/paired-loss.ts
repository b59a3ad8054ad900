import { pairedMeasure } from './measure.ts';
import { profit } from './profit.ts';

export const pairedLoss = pairedMeasure('pairedLoss', 'money', 'Profit of the undisturbed run less that of the disturbed one.', ({ model, disturbed, undisturbed }) => {
  return profit.compute(model, undisturbed) - profit.compute(model, disturbed);
});
