/** The newsvendor: one level, one demand, a price on each unit left over and on each unit short. */
import { under, type Law } from './laws/law.ts';
import { ANY, need, RATE } from './need.ts';

export interface CostRates {
  /** Money for a unit left over at the end of the period, above 0. */
  readonly h: number;
  /** Money for a unit short at the end of the period, above 0. */
  readonly p: number;
}

/** What a level of stock comes to, a period. */
export interface LevelFigures {
  /** The level, in units. */
  readonly S: number;
  /** Money: h leftOver + p short. */
  readonly cost: number;
  /** Mean units left over. */
  readonly leftOver: number;
  /** Mean units short. */
  readonly short: number;
  /** Share of demand that is met from stock. */
  readonly fillRate: number;
  /** Chance that all demand is met. */
  readonly cycleService: number;
}

export interface Newsvendor extends LevelFigures {
  /** p / (p + h): the share of demands that the best level covers. */
  readonly criticalRatio: number;
}

/**
 * Returns the level that costs least for this demand, and what it comes to: the least level that covers demand with a
 * chance of at least p / (p + h). Arrow, Harris and Marschak (1951). Throws a RangeError.
 */
export function newsvendor(demand: Law, rates: CostRates): Newsvendor {
  need('newsvendor', rates, { h: RATE, p: RATE });
  const criticalRatio = rates.p / (rates.p + rates.h);
  return { criticalRatio, ...newsvendorAt(demand, rates, demand.quantile(criticalRatio)) };
}

/** Returns what level S comes to for this demand. Throws a RangeError. */
export function newsvendorAt(demand: Law, { h, p }: CostRates, S: number): LevelFigures {
  need('newsvendor', { h, p, S }, { h: RATE, p: RATE, S: ANY });
  const short = demand.over(S);
  const leftOver = under(demand, S);
  return { S, cost: h * leftOver + p * short, leftOver, short, fillRate: 1 - short / demand.mean, cycleService: demand.cdf(S) };
}
