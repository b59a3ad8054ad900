/** One warehouse, several like retailers, base-stock everywhere, first come first served. */
import { poissonLaw } from './laws/counts.ts';
import { under, type Law } from './laws/law.ts';
import { wholeLaw } from './laws/step-law.ts';
import { need, RATE, sizingError } from './need.ts';

export interface WarehouseAndRetailers {
  /** How many, at least 1. */
  readonly retailers: number;
  /** Customers a unit of time at each, one unit each, at random (Poisson); above 0. */
  readonly rate: number;
  /** Levels, whole numbers of at least 0, and time from sending to receiving, above 0; the warehouse's own supplier never runs out. */
  readonly warehouse: { readonly S: number; readonly leadTime: number };
  readonly retailer: { readonly S: number; readonly leadTime: number };
}

export interface PointFigures {
  /** Share of what is asked for that is there. */
  readonly fillRate: number;
  /** Units, mean over time. */
  readonly onHand: number;
  readonly owed: number;
}

export interface RetailerFigures extends PointFigures {
  /** Units ordered and not yet received, mean and variance over time. */
  readonly onOrder: number;
  readonly onOrderVariance: number;
}

const WHERE = 'one warehouse and retailers';
/** Most units that a warehouse's lead time may ask for: the debts of a warehouse are shared out one by one. */
const MOST_DEMAND = 2000;

/**
 * Returns what levels come to, watched all the time. Exact: of what the warehouse owes each unit is this retailer's with
 * chance 1 / retailers, and the demand of the retailer's own lead time comes on top (Simon 1971; Graves 1985). Throws a
 * RangeError.
 */
export function oneWarehouse({ retailers, rate, warehouse, retailer }: WarehouseAndRetailers): { readonly warehouse: PointFigures; readonly retailer: RetailerFigures } {
  need(WHERE, { retailers, rate, 'warehouse leadTime': warehouse.leadTime, 'retailer leadTime': retailer.leadTime, 'warehouse S': warehouse.S, 'retailer S': retailer.S },
    { retailers: [1, 1e6], rate: RATE, 'warehouse leadTime': RATE, 'retailer leadTime': RATE, 'warehouse S': [0, 1e6], 'retailer S': [0, 1e6] });
  if (![retailers, warehouse.S, retailer.S].every(Number.isInteger)) throw sizingError(WHERE, 'retailers and levels must be whole numbers', [retailers, warehouse.S, retailer.S]);
  const load = retailers * rate * warehouse.leadTime;
  need(WHERE, { 'demand of the warehouse in its lead time': load }, { 'demand of the warehouse in its lead time': [0, MOST_DEMAND] });
  const atWarehouse = poissonLaw(load);
  const onOrder = outstanding(atWarehouse.values, atWarehouse.chances, warehouse.S, 1 / retailers, poissonLaw(rate * retailer.leadTime));
  return {
    warehouse: pointFigures(atWarehouse, warehouse.S),
    retailer: { ...pointFigures(onOrder, retailer.S), onOrder: onOrder.mean, onOrderVariance: onOrder.sd * onOrder.sd },
  };
}

function pointFigures(onOrder: Law, S: number): PointFigures {
  return { fillRate: onOrder.cdf(S - 1), onHand: under(onOrder, S), owed: onOrder.over(S) };
}

/** What a retailer has on order: its part of what the warehouse owes, and what is on its way. */
function outstanding(values: ArrayLike<number>, chances: ArrayLike<number>, S: number, share: number, way: { readonly values: ArrayLike<number>; readonly chances: ArrayLike<number> }): Law {
  const most = Math.max(0, values[values.length - 1] - S);
  const own = new Float64Array(most + 1);
  const part = new Float64Array(most + 1);
  part[0] = 1;
  let next = 0;
  for (let owed = 0; owed <= most; owed += 1) {
    if (owed > 0) oneMore(part, owed, share);
    let chance = 0;
    for (; next < values.length && values[next] <= S + owed; next += 1) chance += chances[next];
    for (let k = 0; k <= owed; k += 1) own[k] += chance * part[k];
  }
  const least = way.values[0];
  const masses = new Float64Array(own.length + way.values.length - 1);
  for (let k = 0; k < own.length; k += 1) for (let j = 0; j < way.values.length; j += 1) masses[k + j] += own[k] * way.chances[j];
  return wholeLaw(least, masses);
}

/** Turns the chances of 0 to n - 1 hits out of n - 1 into those of n. */
function oneMore(part: Float64Array, n: number, hit: number): void {
  for (let k = n; k >= 0; k -= 1) part[k] = (1 - hit) * part[k] + (k === 0 ? 0 : hit * part[k - 1]);
}
