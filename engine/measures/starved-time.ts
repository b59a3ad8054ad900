import { measure } from './measure.ts';
import { total } from './totals.ts';

export const starvedTime = measure('starvedTime', 'share', 'Share of time that a process lacks an input while a batch and a machine wait for it, mean over processes; undefined without a process.', (model, record) => {
  return total(record.processes.timeStarved) / record.span / model.processes.count;
});
