/** One site again, with numbers of our own; what is known is worked out here. */
import { baseStockOf } from '../answers/base-stock.ts';
import { lostSalesFigures } from '../answers/lost-sales.ts';
import { orderPointFigures, service, type OrderPoint } from '../answers/r-q.ts';
import { sSFigures } from '../answers/s-s.ts';
import { failingSupplierFigures } from '../answers/disrupted-newsvendor.ts';
import type { KnownAnswer } from '../known-answer.ts';
import { costPerDay } from '../quantities.ts';
import { holdingAndShortage, poissonMass, poissonMean } from './poisson.ts';

/** Demand from 20 to 60, all alike: the mean of what is above a level x and below it are squares over twice the width. */
const alike = (S: number): number => (2 * (S - 20) ** 2) / 80 + (5 * (60 - S) ** 2) / 80;

const baseStocks: readonly KnownAnswer[] = [
  baseStockOf({ id: 'own.newsvendor.uniform', source: 'integral', h: 2, p: 5, demand: { uniform: { low: 20, high: 60 } }, quantum: 1e-6, leadTime: 0, levels: [[48, { cost: alike(48) }]] }, 40),
  baseStockOf({ id: 'own.basestock.poisson', source: 'sum', h: 2, p: 9, demand: { poisson: { mean: 7 } }, leadTime: 2, levels: [[25, { cost: holdingAndShortage(25, 3 * 7, 2, 9) }]] }, 60),
];

/** Cost of (s, S) by renewal: visits m(j) to S - j between two orders (Zheng & Federgruen 1991, equation 3). */
function sSCost({ mean, s, S, h, p, K }: { mean: number; s: number; S: number; h: number; p: number; K: number }): number {
  const mass = poissonMass(mean);
  const visits: number[] = [];
  for (let j = 0; j < S - s; j++) {
    const before = visits.reduce((sum, m, i) => sum + m * (mass[j - i] ?? 0), 0);
    visits.push((before + (j === 0 ? 1 : 0)) / (1 - mass[0]));
  }
  const cost = visits.reduce((sum, m, j) => sum + m * holdingAndShortage(S - j, mean, h, p), K);
  return cost / visits.reduce((sum, m) => sum + m, 0);
}

const reorder = { mean: 4, s: 3, S: 12, h: 1.5, p: 6, K: 20 };

/** (r, Q): the position is anything from r + 1 to r + Q, all alike (Hadley & Whitin 1963). */
function orderPointKnown({ rate, leadTime, r, Q, h, p, K }: OrderPoint) {
  const over = (of: (y: number) => number): number => Array.from({ length: Q }, (_, k) => of(r + 1 + k)).reduce((sum, x) => sum + x, 0) / Q;
  const demand = rate * leadTime;
  return {
    cost: (K * rate) / Q + over((y) => holdingAndShortage(y, demand, h, p)),
    fillRate: over((y) => poissonMean(demand, (k) => (k < y ? 1 : 0))),
    onHand: over((y) => poissonMean(demand, (k) => Math.max(0, y - k))),
  };
}

const levels = { rate: 2.2, leadTime: 1.5, r: 2, Q: 4, h: 3, p: 20, K: 15 };
const levelsKnown = orderPointKnown(levels);

/** Erlang's loss formula, one server at a time. */
function erlangB(servers: number, load: number): number {
  let loss = 1;
  for (let n = 1; n <= servers; n++) loss = (load * loss) / (n + load * loss);
  return loss;
}

const loss = erlangB(6, 1.3 * 3);

/** Cost of a period of a newsvendor whose supplier fails, by the number of periods it has been down. */
function failingCost(S: number, { h, p, demand, fails, recovers }: { h: number; p: number; demand: number; fails: number; recovers: number }): number {
  let cost = 0;
  for (let n = 0, chance = recovers / (fails + recovers); n < 1000; n++) {
    const net = S - (n + 1) * demand;
    cost += chance * (h * Math.max(0, net) + p * Math.max(0, -net));
    chance *= n === 0 ? fails : 1 - recovers;
  }
  return cost;
}

const failing = { h: 0.5, p: 4, demand: 100, fails: 0.1, recovers: 0.4 };

const own = (id: string, source: string, figures: KnownAnswer['figures']): KnownAnswer => ({ id, category: 'own', source, figures });

export const singleSites: readonly KnownAnswer[] = [
  ...baseStocks,
  own('own.sS.poisson', 'renewal', sSFigures('own.sS.poisson', reorder, { cost: [sSCost(reorder), costPerDay] }, 64)),
  own('own.rQ.poisson', 'sum', orderPointFigures('own.rQ.poisson', levels, { cost: [levelsKnown.cost, costPerDay], fill_rate: [levelsKnown.fillRate, service.fill_rate], E_on_hand: [levelsKnown.onHand, service.E_on_hand] }, 40)),
  own('own.lostsales', 'Erlang 1917', lostSalesFigures('own.lostsales', 'gamma', { S: 6, rate: 1.3, leadTime: { gamma: { mean: 3, cv: 0.7 } } }, { P_lost: loss, fill_rate: 1 - loss, E_on_hand: 6 - 3.9 * (1 - loss) }, 60)),
  own('own.newsvendor.failing', 'sum', failingSupplierFigures('own.newsvendor.failing', failing, 400, failingCost(400, failing), 60)),
];
