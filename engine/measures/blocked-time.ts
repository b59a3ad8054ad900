import { machineShare } from './machine-time.ts';
import { measure } from './measure.ts';

export const blockedTime = measure('blockedTime', 'share', 'Share of time that machines hold a batch for which the next line has no room (blocking after service), mean over machines; undefined without a line.', (model, record) => {
  return machineShare(model, record, 'areaHeldUp');
});
