import { firstMeasuredDay } from './performance-curve.ts';
import { pairedMeasure } from './measure.ts';

export const resilienceIndex = pairedMeasure('resilienceIndex', 'share', 'Mean of Q over the measured days.', ({ model, curve }) => {
  const first = firstMeasuredDay(model);
  let sum = 0;
  for (let day = first; day < curve.length; day++) sum += curve[day];
  return sum / (curve.length - first);
});
