/** Safety stock and levels for a target of service, where nobody knows what a unit short costs. */
import { mean } from '../random/index.ts';
import type { Choice } from '../spec.ts';
import { demandOver, isWhole } from './demand-over.ts';
import type { Law } from './laws/law.ts';
import { FROM_ZERO, need, RATE } from './need.ts';
import { firstRisen, firstWhole } from './search.ts';

export type ServiceMeasure = 'cycle' | 'fill';

/** Chance that all demand of a covered time is met, or share of demand met from stock; above 0, below 1. */
export interface ServiceTarget {
  readonly service: number;
  /** `cycle`: no stock-out in a cycle (alpha). `fill`: share of demand (beta). `cycle` when left out. */
  readonly measure?: ServiceMeasure;
}

export interface LevelForService {
  /** The order-up-to level (or the reorder point). */
  readonly level: number;
  /** The level less the mean demand that it covers; may be below 0 where little service is asked for. */
  readonly safetyStock: number;
  readonly cycleService: number;
  readonly fillRate: number;
}

export interface CoveredDemand {
  /** Of one period (for a reorder point: of one unit of time), independent from one to the next. */
  readonly demand: Choice;
  /** Periods from an order to its receipt, mean and standard deviation. */
  readonly leadTime: number;
  readonly leadTimeSd?: number;
}

export interface ReviewedDemand extends CoveredDemand {
  /** Periods that a level covers beyond the lead time, as in `periodicBaseStock`; a review every R periods, after demand, adds R - 1 more. 1 when left out. */
  readonly extra?: number;
}

const SHARE = [1e-9, 1 - 1e-9] as const;

/**
 * Returns the least level of a base-stock policy for a target of service. cycle: P(D(n) <= S) over the n = leadTime +
 * extra periods covered. fill: what is newly short in a period over its demand, as in `periodicBaseStock`; the level is a
 * whole number where demand is. Silver, Pyke and Thomas (2017), chapter 6. Throws a RangeError.
 */
export function baseStockForService(given: ReviewedDemand, target: ServiceTarget): LevelForService {
  const { demand, leadTime, leadTimeSd = 0, extra = 1 } = given;
  need('level for service', { leadTime, leadTimeSd, extra, 'leadTime + extra': leadTime + extra }, { leadTime: FROM_ZERO, leadTimeSd: FROM_ZERO, extra: FROM_ZERO, 'leadTime + extra': [1, 1e12] });
  const covered = demandOver(demand, leadTime + extra, leadTimeSd);
  const before = demandOver(demand, leadTime + extra - 1, leadTimeSd);
  const each = mean(demand);
  if (target.measure === 'fill') need('level for service', { 'mean demand': each }, { 'mean demand': RATE });
  const fill = (level: number): number => 1 - (covered.over(level) - before.over(level)) / each;
  return levelFor('level for service', covered, target, fill);
}

/**
 * Returns the least reorder point for a target of service where the stock is watched all the time and each order is of
 * Q, above 0. cycle: P(D <= r) over a lead time. fill: 1 - (E[(D - r)+] - E[(D - r - Q)+]) / Q. The
 * point is a whole number where demand is; for customers one by one (poisson) that is exact, as in `poissonOrderPointAt`.
 * Silver, Pyke and Thomas (2017), section 6.7. Throws a RangeError.
 */
export function orderPointForService({ demand, leadTime, leadTimeSd = 0, Q }: CoveredDemand & { readonly Q: number }, target: ServiceTarget): LevelForService {
  need('reorder point for service', { leadTime, leadTimeSd, Q }, { leadTime: FROM_ZERO, leadTimeSd: FROM_ZERO, Q: RATE });
  const covered = demandOver(demand, leadTime, leadTimeSd);
  return levelFor('reorder point for service', covered, target, (r) => 1 - (covered.over(r) - covered.over(r + Q)) / Q);
}

/** Sums differ from what they stand for by rounding; a target is met when less than this is missing. */
const ROUNDING = 1e-12;

function levelFor(where: string, covered: Law, { service, measure = 'cycle' }: ServiceTarget, fill: (level: number) => number): LevelForService {
  need(where, { service }, { service: SHARE });
  const level = measure === 'cycle' ? covered.quantile(service) : levelForFill(covered, (x) => fill(x) - service + ROUNDING);
  return { level, safetyStock: level - covered.mean, cycleService: covered.cdf(level), fillRate: fill(level) };
}

/** The least level at which a function that rises is 0 or above, whole where demand is. */
function levelForFill(covered: Law, surplus: (level: number) => number): number {
  if (isWhole(covered)) return firstWhole((level) => surplus(level) >= 0, covered.mean);
  return firstRisen(surplus, covered.mean, Math.max(covered.sd, covered.mean / 100));
}
