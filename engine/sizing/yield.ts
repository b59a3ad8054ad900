/** Orders that bring more or less than was ordered, by an amount that does not depend on the order. */
import { under, type Law } from './laws/law.ts';
import { ANY, FROM_ZERO, need, RATE } from './need.ts';
import type { CostRates } from './newsvendor.ts';

export interface YieldNewsvendor extends CostRates {
  /** Units that are needed for sure, at least 0. */
  readonly demand: number;
  /** What comes beyond what was ordered; below 0: what is missing. */
  readonly surplus: Law;
}

export interface YieldFigures {
  /** Units to order where nothing is in stock. */
  readonly S: number;
  readonly cost: number;
  readonly leftOver: number;
  readonly short: number;
}

/**
 * Returns the order that costs least, and what it comes to: demand less the value that the surplus is below with a chance
 * of h / (h + p). Snyder and Shen (2019), section 9.4. Throws a RangeError.
 */
export function newsvendorWithYield(given: YieldNewsvendor): YieldFigures {
  const { h, p, demand, surplus } = given;
  need('newsvendor with yield', { h, p, demand }, { h: RATE, p: RATE, demand: FROM_ZERO });
  return newsvendorWithYieldAt(given, demand - surplus.quantile(h / (h + p)));
}

/** Returns what an order of S comes to. Throws a RangeError. */
export function newsvendorWithYieldAt({ h, p, demand, surplus }: YieldNewsvendor, S: number): YieldFigures {
  need('newsvendor with yield', { h, p, demand, S }, { h: RATE, p: RATE, demand: FROM_ZERO, S: ANY });
  const leftOver = surplus.over(demand - S);
  const short = under(surplus, demand - S);
  return { S, cost: h * leftOver + p * short, leftOver, short };
}

export interface YieldLot {
  /** Money for an order, above 0. */
  readonly K: number;
  /** Money for a unit held for a unit of time, above 0. */
  readonly h: number;
  /** Units a unit of time, above 0. */
  readonly rate: number;
  /** Mean and standard deviation of what comes beyond what was ordered; a mean below 0: what is missing. */
  readonly mean: number;
  readonly sd: number;
}

/**
 * Returns the lot that costs least a unit of time, and that cost, where an order is placed at stock 0 and brings Q plus
 * something random. Snyder and Shen (2019), section 9.4. Throws a RangeError, also where the best Q would be below 0.
 */
export function eoqWithYield(model: YieldLot): { readonly Q: number; readonly cost: number } {
  const { K, h, rate, mean, sd } = checked(model);
  return eoqWithYieldAt(model, Math.sqrt((2 * K * rate) / h + sd * sd) - mean);
}

/** Returns what a lot of Q comes to; Q must be at least 0, and Q + mean above 0. Throws a RangeError. */
export function eoqWithYieldAt(model: YieldLot, Q: number): { readonly Q: number; readonly cost: number } {
  const { K, h, rate, mean, sd } = checked(model);
  const comes = Q + mean;
  need('EOQ with yield', { Q, 'Q + mean': comes }, { Q: FROM_ZERO, 'Q + mean': RATE });
  return { Q, cost: (2 * K * rate + h * sd * sd) / (2 * comes) + (h * comes) / 2 };
}

function checked(model: YieldLot): YieldLot {
  const { K, h, rate, mean, sd } = model;
  need('EOQ with yield', { K, h, rate, mean, sd }, { K: RATE, h: RATE, rate: RATE, mean: ANY, sd: FROM_ZERO });
  return model;
}
