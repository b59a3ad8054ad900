/** A newsvendor whose supplier fails for whole periods at a time. */
import { FROM_ZERO, need, RATE } from './need.ts';
import type { CostRates } from './newsvendor.ts';
import { log } from '../random/elementary/log.ts';
import { pow } from '../random/elementary/pow.ts';

export interface FailingSupplier extends CostRates {
  /** Units a period, always the same; above 0. */
  readonly demand: number;
  /** Chance a period that a supplier who is up fails, and that one who is down is up again; above 0, at most 1. */
  readonly fails: number;
  readonly recovers: number;
}

export interface FailingSupplierFigures {
  /** Level that an order, placed before the period's demand whenever the supplier is up, brings stock to. */
  readonly S: number;
  /** Money a period. */
  readonly cost: number;
  /** Standard deviation of the money of one period. */
  readonly costSd: number;
  /** Units there at the end of a period, and units owed then. */
  readonly leftOver: number;
  readonly owed: number;
  /** Share of periods in which the supplier is up. */
  readonly uptime: number;
}

/** Most periods that a level may cover. */
const MOST_PERIODS = 1e7;
const SHARE = [1e-9, 1] as const;

/**
 * Returns the level that costs least, and what it comes to. After n periods down stock is S less n + 1 demands, and n is
 * at most k with chance 1 - fails / (fails + recovers) (1 - recovers)^k; so the best level is whole demands: one, and one
 * for each period up to the first k at which that chance is p / (p + h) or more. Tomlin (2006); Snyder and Shen (2019),
 * section 9.3. Throws a RangeError.
 */
export function newsvendorWithDisruptions(given: FailingSupplier): FailingSupplierFigures {
  const { h, p, demand, fails, recovers } = checked(given);
  const exceeds = (k: number): number => (fails / (fails + recovers)) * pow(1 - recovers, k);
  const allowed = (h / (p + h)) * (1 + 1e-12);
  let k = 0;
  if (exceeds(0) > allowed && recovers < 1) k = Math.max(0, Math.floor(log(allowed / exceeds(0)) / log(1 - recovers)) - 1);
  while (k < MOST_PERIODS && exceeds(k) > allowed) k += 1;
  return newsvendorWithDisruptionsAt(given, demand * (k + 1));
}

/** Returns what level S, at least 0, comes to. Throws a RangeError. */
export function newsvendorWithDisruptionsAt(given: FailingSupplier, S: number): FailingSupplierFigures {
  const { h, p, demand, fails, recovers } = checked(given);
  need('newsvendor with disruptions', { S, 'S / demand': S / demand }, { S: FROM_ZERO, 'S / demand': [0, MOST_PERIODS] });
  const level = S / demand;
  const covered = Math.floor(level);
  const left = leftOverMoments(fails, recovers, level, covered);
  const short = owedMoments(fails, recovers, level, covered);
  const cost = demand * (h * left.mean + p * short.mean);
  const square = demand * demand * (h * h * left.square + p * p * short.square);
  return { S, cost, costSd: Math.sqrt(Math.max(0, square - cost * cost)), leftOver: demand * left.mean, owed: demand * short.mean, uptime: recovers / (fails + recovers) };
}

interface Moments {
  /** Means of a quantity, 0 where it is not above 0, and of its square. */
  readonly mean: number;
  readonly square: number;
}

/** Of level - (n + 1), in demands. */
function leftOverMoments(fails: number, recovers: number, level: number, covered: number): Moments {
  let mean = 0;
  let square = 0;
  let chance = recovers / (fails + recovers);
  for (let n = 0; n < covered && chance > 0; n += 1) {
    const left = level - (n + 1);
    mean += chance * left;
    square += chance * left * left;
    chance *= n === 0 ? fails : 1 - recovers;
  }
  return { mean, square };
}

/** Of (n + 1) - level, in demands. Once covered demands are exceeded, by how many is geometric from 1. */
function owedMoments(fails: number, recovers: number, level: number, covered: number): Moments {
  if (covered === 0) {
    const rest = owedMoments(fails, recovers, level + 1, 1);
    const gap = 1 - level;
    const down = fails / (fails + recovers);
    // n = 0 owes gap; n >= 1 owes 1 more than at the next level
    return { mean: rest.mean + (1 - down) * gap + down, square: rest.square + 2 * rest.mean + down + (1 - down) * gap * gap };
  }
  const chance = (fails / (fails + recovers)) * pow(1 - recovers, covered - 1);
  const part = level - covered;
  const mean = 1 / recovers;
  const square = (2 - recovers) / (recovers * recovers);
  return { mean: chance * (mean - part), square: chance * (square - 2 * part * mean + part * part) };
}

function checked(given: FailingSupplier): FailingSupplier {
  const { h, p, demand, fails, recovers } = given;
  need('newsvendor with disruptions', { h, p, demand, fails, recovers }, { h: RATE, p: RATE, demand: RATE, fails: SHARE, recovers: SHARE });
  return given;
}

export interface Mitigation {
  /** What costs least; the first of several. */
  readonly best: 'inventory' | 'sourcing' | 'acceptance';
  /** The best level against disruptions, and its figures. */
  readonly inventory: FailingSupplierFigures;
  /** One demand in stock: what disruptions do is borne. */
  readonly acceptance: FailingSupplierFigures;
  /** Money a period of buying all from a supplier who never fails, for so much more a unit. */
  readonly sourcing: number;
  /** The premium a unit at which that supplier costs as much as the cheaper of the two others. */
  readonly breakEven: number;
}

/**
 * Returns which of three answers to disruptions costs least: stock, a supplier who never fails, or to bear them. Tomlin
 * (2006), for one who chooses one of them. `premium` is money a unit, at least 0. Throws a RangeError.
 */
export function mitigation(given: FailingSupplier, premium: number): Mitigation {
  need('mitigation', { premium }, { premium: FROM_ZERO });
  const inventory = newsvendorWithDisruptions(given);
  const acceptance = newsvendorWithDisruptionsAt(given, given.demand);
  const sourcing = premium * given.demand;
  const least = Math.min(inventory.cost, acceptance.cost);
  const best = sourcing < least ? 'sourcing' : inventory.cost <= acceptance.cost ? 'inventory' : 'acceptance';
  return { best, inventory, acceptance, sourcing, breakEven: least / given.demand };
}
