import { DAY } from '../spec.ts';
import { measure } from './measure.ts';
import { valueHeld } from './totals.ts';

export const stock = measure('stock', 'money', 'Value of goods on hand, mean over time.', (model, record) => {
  return valueHeld(model, record) / (record.span / DAY);
});
