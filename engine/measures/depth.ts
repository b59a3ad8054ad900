import { firstMeasuredDay } from './performance-curve.ts';
import { pairedMeasure } from './measure.ts';

export const depth = pairedMeasure('depth', 'share', '1 - the lowest Q.', ({ model, curve }) => {
  let lowest = Infinity;
  for (let day = firstMeasuredDay(model); day < curve.length; day++) lowest = Math.min(lowest, curve[day]);
  return 1 - lowest;
});
