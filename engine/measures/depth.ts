import { firstMeasuredDay } from './performance-curve.ts';
import { pairedMeasure } from './measure.ts';

export const depth = pairedMeasure('depth', 'share', '1 - the lowest Q. Q(t) is what was filled at once on the last 7 days, as a share of the undisturbed run, a value a day; so a short outage shows as a shallow, seven-day dip.', ({ model, curve }) => {
  let lowest = Infinity;
  for (let day = firstMeasuredDay(model); day < curve.length; day++) lowest = Math.min(lowest, curve[day]);
  return 1 - lowest;
});
