/** (s, S) reviewed every period: cost by renewal, and the levels that cost least. */
import type { Choice } from '../spec.ts';
import { demandOver, massesOf } from './demand-over.ts';
import type { Law } from './laws/law.ts';
import { ANY, FROM_ZERO, need, RATE, sizingError } from './need.ts';
import { newsvendorAt, type CostRates } from './newsvendor.ts';
import { leastAt } from './search.ts';

export interface ReorderModel extends CostRates {
  /** Money for an order, at least 0. */
  readonly K: number;
  /** Of one period: a law of whole numbers from 0. */
  readonly demand: Choice;
  /** Whole periods from an order to its receipt; 0 when left out. */
  readonly leadTime?: number;
}

export interface ReorderFigures {
  /** An order is placed when the position is at or below s, before the period's demand, and brings it up to S. */
  readonly s: number;
  readonly S: number;
  /** Money a period: ordering, and h or p on what is there or owed at its end. */
  readonly cost: number;
  /** Orders a period. */
  readonly orders: number;
  /** Share of demand that is met from stock. */
  readonly fillRate: number;
  /** Share of periods in which all demand is met and nothing is owed. */
  readonly cycleService: number;
}

/** More levels between s and S than this are refused. */
const MOST_LEVELS = 100_000;

/**
 * Returns the levels that cost least a period, and what they come to. Exact, by the algorithm of Zheng and Federgruen
 * (1991). Where several pairs cost the same it returns the one that their algorithm finds. Throws a RangeError.
 */
export function bestReorder(model: ReorderModel): ReorderFigures {
  const renewal = renewalOf(model);
  const { levelCost, cost } = renewal;
  const middle = leastAt(levelCost, renewal.covered.mean);
  let s = middle - 1;
  let S = middle;
  while (cost(s, S) > levelCost(s)) s -= 1;
  let least = cost(s, S);
  for (let up = middle + 1; levelCost(up) <= least; up += 1) {
    if (cost(s, up) >= least) continue;
    S = up;
    while (cost(s, S) <= levelCost(s + 1)) s += 1;
    least = cost(s, S);
  }
  return figuresOf(renewal, model, s, S);
}

/** Returns what whole levels s < S come to. Throws a RangeError. */
export function reorderAt(model: ReorderModel, s: number, S: number): ReorderFigures {
  need('(s, S)', { s, S, 'S - s': S - s }, { s: ANY, S: ANY, 'S - s': [1, MOST_LEVELS] });
  if (!Number.isInteger(s) || !Number.isInteger(S)) throw sizingError('(s, S)', 's and S must be whole numbers', [s, S]);
  return figuresOf(renewalOf(model), model, s, S);
}

interface Renewal {
  /** Demand of the periods that a position covers, and of one less. */
  readonly covered: Law;
  readonly before: Law;
  /** Returns the money of a period that begins, a lead time before, at this position. */
  readonly levelCost: (position: number) => number;
  /** Returns the mean over a cycle of a quantity of positions, and periods in a cycle. */
  readonly over: (s: number, S: number, of: (position: number) => number) => { readonly mean: number; readonly periods: number };
  readonly cost: (s: number, S: number) => number;
}

/** Visits to S - j between two orders: m(0) = 1 / (1 - p(0)), m(j) = sum of p(i) m(j - i), i from 1, / (1 - p(0)). */
function renewalOf(model: ReorderModel): Renewal {
  const { h, p, K, demand, leadTime = 0 } = model;
  need('(s, S)', { h, p, K, leadTime }, { h: RATE, p: RATE, K: FROM_ZERO, leadTime: [0, 1000] });
  if (!Number.isInteger(leadTime)) throw sizingError('(s, S)', 'leadTime must be a whole number of periods', leadTime);
  const masses = massesOf('(s, S)', demandOver(demand, 1));
  if (masses[0] >= 1 - 1e-9) throw sizingError('(s, S)', 'demand must be above 0 now and then', masses[0]);
  const covered = demandOver(demand, leadTime + 1);
  const before = demandOver(demand, leadTime);
  const visits = [1 / (1 - masses[0])];
  const visitsTo = (j: number): number => {
    for (let next = visits.length; next <= j; next += 1) {
      if (next > MOST_LEVELS) throw sizingError('(s, S)', `S - s must be at most ${MOST_LEVELS}: count in larger units`, next);
      let sum = 0;
      for (let i = Math.min(next, masses.length - 1); i >= 1; i -= 1) sum += masses[i] * visits[next - i];
      visits.push(sum * visits[0]);
    }
    return visits[j];
  };
  const costs = new Map<number, number>();
  const levelCost = (position: number): number => {
    const found = costs.get(position) ?? newsvendorAt(covered, model, position).cost;
    costs.set(position, found);
    return found;
  };
  const over: Renewal['over'] = (s, S, of) => {
    let sum = 0;
    let periods = 0;
    for (let j = 0; j < S - s; j += 1) {
      sum += visitsTo(j) * of(S - j);
      periods += visitsTo(j);
    }
    return { mean: sum / periods, periods };
  };
  const cost: Renewal['cost'] = (s, S) => {
    const { mean, periods } = over(s, S, levelCost);
    return mean + K / periods;
  };
  return { covered, before, levelCost, over, cost };
}

function figuresOf({ covered, before, over, cost }: Renewal, { leadTime = 0 }: ReorderModel, s: number, S: number): ReorderFigures {
  const { mean: short, periods } = over(s, S, (y) => covered.over(y) - before.over(y));
  const { mean: cycleService } = over(s, S, (y) => covered.cdf(y));
  return { s, S, cost: cost(s, S), orders: 1 / periods, fillRate: 1 - (short * (leadTime + 1)) / covered.mean, cycleService };
}
