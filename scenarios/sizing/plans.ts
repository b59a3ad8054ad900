/** For each sizing, the scenario that its promise is checked with. */
import type { Choice } from '../../engine/index.ts';
import { cost, fillRate, numberOf, onHand, orders, owed, type Decided, type Planned, type PlanOf } from './check-plan.ts';
import { inQuanta, inWholes, lawDocument, shopDocument, type Shop } from './shop.ts';
import { linePlan, poissonLinePlan } from './line-plans.ts';

/** Days of a run in which every day is a period. */
const DAYS = 2000;
/** Customers of a run in which they come one by one, and its most days. */
const CUSTOMERS = 20_000;
const MOST_DAYS = 90_000;

const figure = ({ figures }: Decided, name: string): number => Number(figures[name]);
const rates = (decided: Decided) => ({ h: numberOf(decided, 'h'), p: numberOf(decided, 'p'), K: numberOf(decided, 'K') });

/** A shop that looks once a day. */
function daily(decided: Decided, inventory: Readonly<Record<string, Readonly<Record<string, number>>>>, leadTime: number, more: Partial<Shop> = {}): Shop {
  const demand = decided.given.laws['demand'];
  const levels = Object.values(inventory).flatMap((params) => Object.values(params));
  return {
    ...rates(decided), inventory: rounded(inventory), leadTime, demand: lawDocument(demand), whole: inWholes(demand, ...levels), review: 1, order: 'order-first', horizon: DAYS, warmup: 20 + 10 * Math.ceil(leadTime), ...more,
  };
}

/** A policy with its levels in whole quanta. */
function rounded(inventory: Readonly<Record<string, Readonly<Record<string, number>>>>): unknown {
  return Object.fromEntries(Object.entries(inventory).map(([kind, levels]) => [kind, Object.fromEntries(Object.entries(levels).map(([name, level]) => [name, inQuanta(level)]))]));
}

/** Why a lead time is not one that a day's review can show, or null. */
function notDaily(decided: Decided): string | null {
  if (numberOf(decided, 'leadTimeSd') > 0) return 'in a run orders with lead times of their own overtake one another, in the formula they don\'t';
  if (!Number.isInteger(numberOf(decided, 'leadTime'))) return 'the lead time is no whole number of periods';
  return [0, 1].includes(numberOf(decided, 'extra', 1)) ? null : 'extra is neither 0 nor 1';
}

const newsvendorPlan: PlanOf = (decided) => ({
  chance: true,
  document: shopDocument(daily(decided, { 'base-stock': { S: Math.max(0, figure(decided, 'S')) } }, 0)),
  observe: { cost, leftOver: onHand(numberOf(decided, 'h')), short: owed, fillRate, cycleService: { kind: 'measure', name: 'cycleServiceLevel' } },
});

const orderOf = (decided: Decided) => (numberOf(decided, 'extra', 1) === 0 ? 'demand-first' : 'order-first');

const baseStockPlan: PlanOf = (decided) => {
  const why = notDaily(decided);
  if (why !== null) return { why };
  const document = shopDocument(daily(decided, { 'base-stock': { S: figure(decided, 'S') } }, numberOf(decided, 'leadTime'), { order: orderOf(decided) }));
  return { chance: true, document, observe: { cost, leftOver: onHand(numberOf(decided, 'h')), short: owed, fillRate } };
};

const servicePlan: PlanOf = (decided) => {
  const why = notDaily(decided);
  if (why !== null) return { why };
  return { chance: true, document: shopDocument(daily(decided, { 'base-stock': { S: Math.max(0, figure(decided, 'S')) } }, numberOf(decided, 'leadTime'), { order: orderOf(decided), h: 1, p: 0 })), observe: { fillRate } };
};

const sSPlan: PlanOf = (decided) => ({
  chance: true,
  document: shopDocument(daily(decided, { 's-S': { s: figure(decided, 's'), S: figure(decided, 'S') } }, numberOf(decided, 'leadTime'))),
  observe: { cost, orders, fillRate },
});

/** A shop whose customers come one by one. */
function oneByOne(decided: Decided, inventory: unknown, rate: number, leadTime: number, more: Partial<Shop> = {}): Readonly<Record<string, unknown>> {
  const horizon = Math.min(MOST_DAYS, Math.max(CUSTOMERS / rate, 100 * leadTime));
  return shopDocument({ ...rates(decided), inventory, leadTime, demand: 1, every: { exponential: { mean: 1 / rate } }, whole: true, horizon, warmup: Math.min(horizon, 10 * leadTime + 100 / rate), ...more });
}

const continuousPlan: PlanOf = (decided) => ({
  chance: true,
  document: oneByOne(decided, { 'base-stock': { S: Math.max(0, figure(decided, 'S')) } }, numberOf(decided, 'rate'), numberOf(decided, 'leadTime')),
  observe: { cost, leftOver: onHand(numberOf(decided, 'h')), short: owed, fillRate },
});

const pointObservations = (decided: Decided) => ({ cost, orders, onHand: onHand(numberOf(decided, 'h')), owed, fillRate });

const rQPlan: PlanOf = (decided) => ({
  chance: true,
  document: oneByOne(decided, { 'r-Q': { r: figure(decided, 'r'), Q: figure(decided, 'Q') } }, numberOf(decided, 'rate'), numberOf(decided, 'leadTime')),
  observe: pointObservations(decided),
});

/** Steps in which the demand of one order is asked for, where demand flows. */
const STEPS = 500;

/** Demand that flows is asked for in small steps. The point is half a step up, so that rounding does not put an order off by a step. */
function flowing(decided: Decided, r: number, Q: number, more: Partial<Shop>): Readonly<Record<string, unknown>> {
  const rate = numberOf(decided, 'rate');
  const step = inQuanta(Q / STEPS);
  const inventory = rounded({ 'r-Q': { r: r + step / 2, Q } });
  return shopDocument({ ...rates(decided), inventory, leadTime: 0, demand: step, every: step / rate, whole: false, horizon: Math.min(MOST_DAYS, (100 * Q) / rate), warmup: (4 * Q) / rate, ...more });
}

/** Standard deviations of a step of normal demand that must fit above 0, and steps that must fit into an order and a lead time. */
const FITTING = 3.5;
const LEAST_STEPS = 40;

const flowingRQPlan: PlanOf = (decided) => {
  if (numberOf(decided, 'leadTimeSd') > 0) return { why: 'in a run orders with lead times of their own overtake one another, in the formula they don\'t' };
  const [rate, sd, leadTime] = [numberOf(decided, 'rate'), numberOf(decided, 'sd'), numberOf(decided, 'leadTime')];
  const [r, Q] = [figure(decided, 'r'), figure(decided, 'Q')];
  const finest = (FITTING * sd) / rate;
  const every = leadTime / Math.max(LEAST_STEPS, Math.min(STEPS, Math.floor(leadTime / (finest * finest))));
  if (every < finest * finest || every > Q / rate / LEAST_STEPS) return { why: 'demand varies so much that normal demand of a short time would often be below 0, which no run has' };
  const demand = { normal: { mean: rate * every, sd: sd * Math.sqrt(every) } };
  const horizon = Math.min(MOST_DAYS, (40 * Q) / rate);
  const document = shopDocument({ ...rates(decided), inventory: rounded({ 'r-Q': { r, Q } }), leadTime, demand, every, whole: false, horizon, warmup: (4 * Q) / rate + 4 * leadTime });
  return { chance: true, document, observe: pointObservations(decided) };
};

/** Steps of an order must be much longer than a quantum. */
const LEAST_LOT = 1;
const tooSmall = { why: `a lot of less than ${LEAST_LOT} unit is too small for its steps: count in smaller units` };

const eoqPlan: PlanOf = (decided) => {
  const Q = figure(decided, 'Q');
  if (Q < LEAST_LOT) return tooSmall;
  const document = flowing(decided, -figure(decided, 'owedAtMost'), Q, {});
  return { chance: false, document, observe: { cost, orders } };
};

const disruptedEoqPlan: PlanOf = (decided) => {
  const Q = figure(decided, 'Q');
  if (Q < LEAST_LOT) return tooSmall;
  const rate = numberOf(decided, 'rate');
  const [up, down] = [1 / numberOf(decided, 'fails'), 1 / numberOf(decided, 'recovers')];
  const hazards = [{ id: 'failure', strikes: { site: 'supplier' }, when: { renewal: { up: { exponential: { mean: up } } } }, lasts: { exponential: { mean: down } }, effect: { output: 0 } }];
  const document = flowing(decided, 0, Q, { unmet: 'lost', lost: numberOf(decided, 'p'), p: 0, hazards, horizon: Math.min(MOST_DAYS, 100 * (Q / rate + down)) });
  return { chance: true, document, observe: { cost } };
};

/** Least chance a period for which the periods up to the first hit are written down. */
const LEAST_CHANCE = 0.005;

/** Periods until what has this chance in each happens. */
function geometric(chance: number): unknown {
  const count = chance === 1 ? 1 : Math.ceil(35 / chance);
  let weight = chance;
  const weights = Array.from({ length: count }, () => {
    const now = weight;
    weight *= 1 - chance;
    return now;
  });
  return { empirical: { values: weights.map((_, k) => k + 1), weights } };
}

const disruptedNewsvendorPlan: PlanOf = (decided) => {
  const [fails, recovers] = [numberOf(decided, 'fails'), numberOf(decided, 'recovers')];
  if (Math.min(fails, recovers) < LEAST_CHANCE) return { why: `a chance below ${LEAST_CHANCE} a period takes longer runs than are made here` };
  const hazards = [{ id: 'failure', strikes: { site: 'shop' }, when: { renewal: { up: geometric(fails) } }, lasts: geometric(recovers), effect: { orders: 'stopped' } }];
  const demand: Choice = { kind: 'constant', params: { value: numberOf(decided, 'demand') } };
  const shop = daily({ ...decided, given: { ...decided.given, laws: { demand } } }, { 'base-stock': { S: figure(decided, 'S') } }, 0, { hazards, horizon: 5 * DAYS, warmup: 200, whole: false });
  return { chance: true, document: shopDocument(shop), observe: { cost, leftOver: onHand(numberOf(decided, 'h')), owed } };
};

/** By the kind of the sizing. */
const plans: Readonly<Record<string, PlanOf>> = {
  newsvendor: newsvendorPlan,
  'base-stock': baseStockPlan,
  'base-stock-continuous': continuousPlan,
  'base-stock-service': servicePlan,
  's-S': sSPlan,
  'r-Q': rQPlan,
  'r-Q-normal': flowingRQPlan,
  eoq: eoqPlan,
  'eoq-disrupted': disruptedEoqPlan,
  'newsvendor-disrupted': disruptedNewsvendorPlan,
  'line-normal': linePlan,
  'line-poisson': poissonLinePlan,
};

/** Returns what a sizing's promise is checked with, or why no scenario is of that model. */
export function checkPlan(kind: string, decided: Decided): Planned {
  return plans[kind]?.(decided) ?? { why: `no scenario is of the model of ${kind}` };
}
