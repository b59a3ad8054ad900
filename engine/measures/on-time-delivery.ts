import { measure } from './measure.ts';

export const onTimeDelivery = measure('onTimeDelivery', 'share', 'Orders received in full within the lead time promised for their lane, over those received or fallen overdue in the measured time; undefined without a promise.', (model, record) => {
  let onTime = 0;
  let all = 0;
  for (let l = 0; l < model.lanes.count; l++) {
    if (model.lanes.promise[l] === Infinity) continue;
    onTime += record.lanes.onTime[l];
    all += record.lanes.completed[l] + record.lanes.overdue[l];
  }
  return onTime / all;
});
