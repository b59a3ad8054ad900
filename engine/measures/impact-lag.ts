import { FAILURE_LEVEL } from './episodes.ts';
import { firstMeasuredDay } from './performance-curve.ts';
import { pairedMeasure } from './measure.ts';

export const impactLag = pairedMeasure('impactLag', 'days', 'Whole days from the last strike before Q first falls below 0.95 to that fall; undefined when Q never falls.', ({ model, curve, disturbed }) => {
  for (let day = firstMeasuredDay(model); day < curve.length; day++) {
    if (curve[day] >= FAILURE_LEVEL) continue;
    for (let strike = day; strike >= 0; strike--) if (disturbed.strikes[strike] > 0) return day - strike;
    return NaN;
  }
  return NaN;
});
