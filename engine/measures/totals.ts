/** Sums over members in units and money, shared by the measures. */
import type { Model } from '../network/model.ts';
import { DAY } from '../spec.ts';
import type { RunRecord } from '../state/recorder.ts';

/** Returns the sum of what `of` gives for each member. */
export function sumOver<T>(members: readonly T[], of: (member: T, place: number) => number): number {
  return members.reduce((sum, member, place) => sum + of(member, place), 0);
}

/** Returns the sum over markets of a column in quanta, in units. */
export function unitsOverMarkets(model: Model, column: Float64Array): number {
  let sum = 0;
  for (let m = 0; m < model.markets.count; m++) sum += column[m] * quantumAt(model, model.markets.stockPoint[m]);
  return sum;
}

/** Returns the sum over stock points of an area in quanta x microseconds, in units x days, each times `weight(product)`. */
export function unitDays(model: Model, area: Float64Array, weight: (product: number) => number): number {
  let sum = 0;
  for (let i = 0; i < model.stockPoints.count; i++) sum += (area[i] / DAY) * quantumAt(model, i) * weight(model.stockPoints.product[i]);
  return sum;
}

/** Returns the units of the product of stock point i in one quantum. */
export function quantumAt(model: Model, i: number): number {
  return model.spec.products[model.stockPoints.product[i]].quantum;
}

/** Returns money rounded to whole millionths, as a whole number of them: parts then add up exactly. */
export function millionths(money: number): number {
  return Math.floor(money * 1_000_000 + 0.5);
}

/** Returns the sum of a column. */
export function total(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}

/** Returns the value of goods on hand times the days that they lay there. */
export function valueHeld(model: Model, record: RunRecord): number {
  return unitDays(model, record.stockPoints.areaOnHand, (product) => model.spec.products[product].value);
}

/** Returns the value of what markets took: units times the value of the product. */
export function valueSold(model: Model, record: RunRecord): number {
  let sum = 0;
  for (let m = 0; m < model.markets.count; m++) {
    const i = model.markets.stockPoint[m];
    sum += record.markets.filled[m] * quantumAt(model, i) * model.spec.products[model.stockPoints.product[i]].value;
  }
  return sum;
}

/** Returns what quanta by market come to at the prices of the markets, in money of whole millionths. */
export function atPrices(model: Model, column: Float64Array): number {
  let sum = 0;
  for (let m = 0; m < model.markets.count; m++) sum += Math.floor(column[m] * model.markets.price[m] + 0.5);
  return sum / 1_000_000;
}

/** Returns the quanta by market that were filled, but not at once. */
export function notAtOnce({ filled, filledAtOnce }: RunRecord['markets']): Float64Array {
  return filled.map((quanta, m) => quanta - filledAtOnce[m]);
}

/** Returns the whole periods of the measured time: the ones that sums by period are of. */
export function wholePeriods(model: Model, record: RunRecord): number {
  return Math.floor(record.span / model.spec.period);
}

/** Returns the mean of the numbers that are not NaN; NaN where there is none. */
export function meanDefined(numbers: readonly number[]): number {
  const defined = numbers.filter((number) => !Number.isNaN(number));
  return defined.reduce((sum, number) => sum + number, 0) / defined.length;
}
