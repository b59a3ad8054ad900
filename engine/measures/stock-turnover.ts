import { measure } from './measure.ts';
import { valueHeld, valueSold } from './totals.ts';

export const stockTurnover = measure('stockTurnover', 'times a year', 'Value of the goods that markets take in 365 days over mean value of goods on hand; undefined when there is no stock.', (model, record) => {
  return valueHeld(model, record) === 0 ? NaN : (365 * valueSold(model, record)) / valueHeld(model, record);
});
