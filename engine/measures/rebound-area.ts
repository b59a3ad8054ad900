import { firstMeasuredDay } from './performance-curve.ts';
import { pairedMeasure } from './measure.ts';

export const reboundArea = pairedMeasure('reboundArea', 'days', 'Integral of (Q - 1) where Q is above 1.', ({ model, curve }) => {
  let area = 0;
  for (let day = firstMeasuredDay(model); day < curve.length; day++) area += Math.max(0, curve[day] - 1);
  return area;
});
