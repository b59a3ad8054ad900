import { machineShare } from './machine-time.ts';
import { measure } from './measure.ts';

export const downTime = measure('downTime', 'share', 'Share of time that machines are broken down, mean over machines; undefined without a line.', (model, record) => {
  return machineShare(model, record, 'areaDown');
});
