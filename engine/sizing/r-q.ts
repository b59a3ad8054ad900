/** (r, Q) watched all the time: each time the position falls to r, an order of Q. */
import type { CostRates } from './newsvendor.ts';
import { poissonLaw } from './laws/counts.ts';
import { gammaLaw } from './laws/gamma-law.ts';
import { under, type SmoothLaw } from './laws/law.ts';
import { normalLaw } from './laws/normal-law.ts';
import { ANY, FROM_ZERO, need, RATE, sizingError } from './need.ts';
import { leastAt, risenFrom, risingRoot } from './search.ts';

export interface OrderPointModel extends CostRates {
  /** Money for an order; at least 0 where customers come one by one, else above 0. */
  readonly K: number;
  /** Units a unit of time. */
  readonly rate: number;
  /** Time from an order to its receipt, above 0 (for customers one by one: at least 0). */
  readonly leadTime: number;
}

/** What r and Q come to, a unit of time. */
export interface OrderPointFigures {
  readonly r: number;
  readonly Q: number;
  /** Money: K for each order, h a unit on hand, p a unit owed. */
  readonly cost: number;
  readonly orders: number;
  /** Units on hand and units owed, mean over time. */
  readonly onHand: number;
  readonly owed: number;
  /** Share of demand that is met from stock. */
  readonly fillRate: number;
  /** Chance that a lead time ends without anything owed: P(D <= r). */
  readonly cycleService: number;
}

/** Greater orders are refused: they take too long to sum up unit by unit. */
const MOST_UNITS = 1e7;

/**
 * Returns the r and Q that cost least for customers who come one by one at random (Poisson), and what they come to.
 * Exact: the algorithm of Federgruen and Zheng (1992). Throws a RangeError.
 */
export function bestPoissonOrderPoint(model: OrderPointModel): OrderPointFigures {
  const { law, levelCost } = poissonModel(model);
  const { h, p, K, rate } = model;
  // what orders would be if demand flowed, which the best is not far above (Zheng 1992)
  const lot = Math.sqrt((2 * K * rate * (h + p)) / (h * p));
  if (lot > MOST_UNITS) throw sizingError('(r, Q)', `Q must be at most ${MOST_UNITS}: count in larger units`, lot);
  let r = leastAt(levelCost, law.mean) - 1;
  let Q = 1;
  let sum = levelCost(r + 1) + K * rate;
  for (;;) {
    const below = levelCost(r);
    const above = levelCost(r + Q + 1);
    const next = Math.min(below, above);
    if (next >= sum / Q) return poissonOrderPointAt(model, r, Q);
    sum += next;
    if (below <= above) r -= 1;
    Q += 1;
  }
}

/** Returns what whole r and Q, Q at least 1, come to for such customers: the position is anything from r + 1 to r + Q, all alike (Hadley and Whitin 1963). Throws a RangeError. */
export function poissonOrderPointAt(model: OrderPointModel, r: number, Q: number): OrderPointFigures {
  need('(r, Q)', { r, Q }, { r: ANY, Q: [1, MOST_UNITS] });
  if (!Number.isInteger(r) || !Number.isInteger(Q)) throw sizingError('(r, Q)', 'r and Q must be whole numbers', [r, Q]);
  const { law } = poissonModel(model);
  const mean = (of: (position: number) => number): number => {
    let sum = 0;
    for (let k = 1; k <= Q; k += 1) sum += of(r + k);
    return sum / Q;
  };
  return figuresOf(model, { r, Q, onHand: mean((y) => under(law, y)), owed: mean((y) => law.over(y)), fillRate: mean((y) => law.cdf(y - 1)), cycleService: law.cdf(r) });
}

function poissonModel({ h, p, K, rate, leadTime }: OrderPointModel) {
  need('(r, Q)', { h, p, K, rate, leadTime }, { h: RATE, p: RATE, K: FROM_ZERO, rate: RATE, leadTime: FROM_ZERO });
  const law = poissonLaw(rate * leadTime);
  return { law, levelCost: (y: number): number => h * under(law, y) + p * law.over(y) };
}

export interface SmoothOrderPointModel extends OrderPointModel {
  /** Standard deviation of the demand of one unit of time, above 0; independent from one to the next. */
  readonly sd: number;
  /** Standard deviation of the lead time; 0 when left out. Orders can't overtake. */
  readonly leadTimeSd?: number;
  /** Law of the demand of a lead time; normal when left out. */
  readonly shape?: 'normal' | 'gamma';
}

/**
 * Returns the r and Q that cost least where demand flows, and what they come to. Exact for the cost of
 * `smoothOrderPointAt`: with G the cost of a position, r is where G(r) = G(r + Q), and Q where G(r) is the whole cost
 * (Zheng 1992). Throws a RangeError.
 */
export function bestSmoothOrderPoint(model: SmoothOrderPointModel): OrderPointFigures {
  const { h, p, K, rate } = model;
  need('(r, Q)', { K }, { K: RATE });
  const law = leadTimeDemand(model);
  const G = (y: number): number => h * under(law, y) + p * law.over(y);
  const best = law.quantile(p / (p + h));
  /** The r for a Q: below it G(r + Q) is less than G(r). */
  const pointFor = (Q: number): number => risingRoot((r) => G(r + Q) - G(r), best - Q, best);
  /** What the greatest cost of a position is above the mean, summed over Q: grows with Q. */
  const surplus = (Q: number): number => {
    const r = pointFor(Q);
    return Q * G(r) - positionsCost(law, model, r, Q);
  };
  const of = (Q: number): number => surplus(Q) - K * rate;
  const high = risenFrom(of, Math.sqrt((2 * K * rate) / h));
  const Q = risingRoot(of, 0, high);
  return smoothOrderPointAt(model, pointFor(Q), Q);
}

/**
 * Returns what r and Q, above 0, come to where demand flows: the position is anything from r to r + Q, all alike, and
 * the cost of a position is a newsvendor's on the demand of a lead time, integrated without approximation (Hadley and
 * Whitin 1963; Zipkin 1986). Throws a RangeError.
 */
export function smoothOrderPointAt(model: SmoothOrderPointModel, r: number, Q: number): OrderPointFigures {
  need('(r, Q)', { r, Q }, { r: ANY, Q: RATE });
  const law = leadTimeDemand(model);
  const owed = (law.overTwice(r) - law.overTwice(r + Q)) / Q;
  const onHand = r + Q / 2 - law.mean + owed;
  return figuresOf(model, { r, Q, onHand, owed, fillRate: 1 - (law.over(r) - law.over(r + Q)) / Q, cycleService: law.cdf(r) });
}

/** The cost of positions from r to r + Q, integrated. */
function positionsCost(law: SmoothLaw, { h, p }: CostRates, r: number, Q: number): number {
  return h * Q * (r + Q / 2 - law.mean) + (h + p) * (law.overTwice(r) - law.overTwice(r + Q));
}

function leadTimeDemand({ h, p, K, rate, leadTime, sd, leadTimeSd = 0, shape = 'normal' }: SmoothOrderPointModel): SmoothLaw {
  need('(r, Q)', { h, p, K, rate, leadTime, sd, leadTimeSd }, { h: RATE, p: RATE, K: FROM_ZERO, rate: RATE, leadTime: RATE, sd: FROM_ZERO, leadTimeSd: FROM_ZERO });
  const spread = Math.sqrt(leadTime * sd * sd + rate * rate * leadTimeSd * leadTimeSd);
  return (shape === 'normal' ? normalLaw : gammaLaw)(rate * leadTime, spread);
}

function figuresOf({ K, rate, h, p }: OrderPointModel, figures: Omit<OrderPointFigures, 'cost' | 'orders'>): OrderPointFigures {
  const orders = rate / figures.Q;
  return { ...figures, cost: K * orders + h * figures.onHand + p * figures.owed, orders };
}
