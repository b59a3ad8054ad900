import { measure } from './measure.ts';
import { valueHeld, valueSold } from './totals.ts';

export const daysOfStock = measure('daysOfStock', 'days', 'Mean value of goods on hand over the value that markets take in a day; undefined when they take nothing.', (model, record) => {
  const used = valueSold(model, record);
  return used === 0 ? NaN : valueHeld(model, record) / used;
});
