import { firstMeasuredDay } from './performance-curve.ts';
import { pairedMeasure } from './measure.ts';

export const lossArea = pairedMeasure('lossArea', 'days', 'Integral of (1 - Q) where Q is below 1: days of full service lost.', ({ model, curve }) => {
  let area = 0;
  for (let day = firstMeasuredDay(model); day < curve.length; day++) area += Math.max(0, 1 - curve[day]);
  return area;
});
