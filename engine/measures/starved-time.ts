import { measure } from './measure.ts';
import { total } from './totals.ts';

export const starvedTime = measure('starvedTime', 'share', 'Share of time that lines wait for an input, mean over lines; undefined without a line.', (model, record) => {
  return total(record.processes.timeStarved) / record.span / model.processes.count;
});
