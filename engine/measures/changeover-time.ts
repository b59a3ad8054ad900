import { machineShare } from './machine-time.ts';
import { measure } from './measure.ts';

export const changeoverTime = measure('changeoverTime', 'share', 'Share of time that machines are set up for another process, mean over machines; undefined without a line.', (model, record) => {
  return machineShare(model, record, 'areaChangeover');
});
