/** Sums over members in units and money, shared by the measures. */
import type { Model } from '../network/model.ts';
import { DAY } from '../spec.ts';

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
