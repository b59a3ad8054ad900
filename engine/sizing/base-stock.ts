/** Base-stock: an order for what was asked for, every period or at every demand. */
import { demandOver } from './demand-over.ts';
import type { Law } from './laws/law.ts';
import { FROM_ZERO, need, RATE } from './need.ts';
import { newsvendor, newsvendorAt, type CostRates, type LevelFigures, type Newsvendor } from './newsvendor.ts';
import { mean } from '../random/index.ts';
import type { Choice } from '../spec.ts';
import { negativeBinomialLaw, poissonLaw } from './laws/counts.ts';

export interface PeriodicBaseStock extends CostRates {
  /** Of one period, independent from period to period. */
  readonly demand: Choice;
  /** Periods from an order to its receipt, mean; at least 0. */
  readonly leadTime: number;
  /** Standard deviation of it; 0 when left out. Orders are taken to arrive in the order in which they were placed. */
  readonly leadTimeSd?: number;
  /**
   * Periods that a level covers beyond the lead time. 1 (when left out): an order is placed before the period's demand is
   * known (`order: order-first`). 0: after it (`order: demand-first`), and the lead time must be at least 1.
   */
  readonly extra?: number;
}

/**
 * Returns the base-stock level that costs least a period, and what it comes to: a newsvendor on the demand of
 * leadTime + extra periods, with cost on what is there or owed when a period's demand is served. The fill rate is what is
 * newly short in a period over its demand: E[(D(n) - S)+] - E[(D(n - 1) - S)+] over the mean, for n periods covered.
 * Karlin and Scarf (1958). Throws a RangeError.
 */
export function periodicBaseStock(given: PeriodicBaseStock): Newsvendor {
  const { S } = newsvendor(covered(given, 0), given);
  return { criticalRatio: given.p / (given.p + given.h), ...periodicBaseStockAt(given, S) };
}

/** Returns what level S comes to. Throws a RangeError. */
export function periodicBaseStockAt(given: PeriodicBaseStock, S: number): LevelFigures {
  const figures = newsvendorAt(covered(given, 0), given, S);
  return { ...figures, fillRate: 1 - (figures.short - covered(given, 1).over(S)) / mean(given.demand) };
}

/** The demand that a level covers, less so many periods. */
function covered({ demand, leadTime, leadTimeSd = 0, extra = 1 }: PeriodicBaseStock, less: number): Law {
  need('periodic base-stock', { leadTime, leadTimeSd, extra, 'leadTime + extra': leadTime + extra }, { leadTime: FROM_ZERO, leadTimeSd: FROM_ZERO, extra: [0, 1], 'leadTime + extra': [1, 1e12] });
  return demandOver(demand, leadTime + extra - less, leadTimeSd);
}

export interface ContinuousBaseStock extends CostRates {
  /** Customers a unit of time, each for one unit of product, at random (Poisson); above 0. */
  readonly rate: number;
  /** Time from an order to its receipt, mean; at least 0. */
  readonly leadTime: number;
  /** Standard deviation of it; 0 when left out. It matters only where orders can't overtake. */
  readonly leadTimeSd?: number;
  /** Orders can't overtake one another. False when left out: each has a lead time of its own, as in a run of the engine. */
  readonly inSequence?: boolean;
}

/**
 * Returns the level that costs least a unit of time where each customer's unit is ordered at once, and what it comes to.
 * With lead times of their own what is on order is Poisson with mean rate x leadTime whatever their law (Palm 1938);
 * with orders in sequence it is the demand of a random lead time, taken as gamma. The fill rate is P(D < S). Throws a
 * RangeError.
 */
export function continuousBaseStock(given: ContinuousBaseStock): Newsvendor {
  const { S, criticalRatio } = newsvendor(onOrder(given), given);
  return { criticalRatio, ...continuousBaseStockAt(given, S) };
}

/** Returns what level S, a whole number, comes to. Throws a RangeError. */
export function continuousBaseStockAt(given: ContinuousBaseStock, S: number): LevelFigures {
  const law = onOrder(given);
  return { ...newsvendorAt(law, given, S), fillRate: law.cdf(S - 1) };
}

function onOrder({ rate, leadTime, leadTimeSd = 0, inSequence = false }: ContinuousBaseStock): Law {
  need('continuous base-stock', { rate, leadTime, leadTimeSd }, { rate: RATE, leadTime: FROM_ZERO, leadTimeSd: FROM_ZERO });
  const load = rate * leadTime;
  return inSequence ? negativeBinomialLaw(load, load + rate * rate * leadTimeSd * leadTimeSd) : poissonLaw(load);
}
