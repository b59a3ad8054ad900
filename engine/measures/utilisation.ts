import { machineShare } from './machine-time.ts';
import { measure } from './measure.ts';

export const utilisation = measure('utilisation', 'share', 'Share of time that machines work or change over, mean over all machines of all lines (busy time over all time, down included: the utilisation law, Denning and Buzen 1978); undefined without a line. A machine with a batch works, too, while its site puts nothing out.', (model, record) => {
  return machineShare(model, record, 'areaWorking', 'areaChangeover');
});
