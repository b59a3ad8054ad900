/** (s, S) reviewed every period without lead time, order first, Poisson demand: cost of a period. */
import { meanOver } from '../estimate.ts';
import { figuresOf, type Quantity } from '../experiment.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { costPerDay } from '../quantities.ts';
import { singleSite } from '../single-site.ts';
import { stockpyl } from './sources.ts';

interface Levels {
  readonly mean: number;
  readonly s: number;
  readonly S: number;
  readonly h: number;
  readonly p: number;
  readonly K: number;
}

const ordersPerDay: Quantity = meanOver(({ measures, days }) => measures.orders / days);

export function sSFigures(id: string, given: Levels, wanted: Readonly<Record<string, readonly [number, Quantity]>>, replications: number): Figure[] {
  const { s, S } = given;
  const document = () => singleSite({ ...given, days: 500, warmup: 50, order: 'order-first', review: 1, inventory: { 's-S': { s, S } }, demand: { poisson: { mean: given.mean } }, leadTime: 0 });
  return figuresOf({ id, replications, document }, wanted);
}

const example = 'inv.sS.poisson.ex4_7';
const levels = { h: 1, p: 4, K: 5, mean: 6 };

const exampleAnswer: KnownAnswer = {
  id: example,
  category: 'inventory-single',
  source: stockpyl('test_ss.py TestsSCost.test_example_4_7'),
  figures: [
    ...sSFigures(example, { ...levels, s: 4, S: 10 }, { cost_4_10: [8.034111561471642, costPerDay], order_freq_4_10: [0.6819664416589966, ordersPerDay] }, 64),
    ...sSFigures(example, { ...levels, s: 6, S: 18 }, { cost_6_18: [10.193798671644043, costPerDay] }, 64),
  ],
};

/** Mean of demand, s, S, cost to six digits (published to three decimals). */
export const zhengFedergruen = [
  [10, 6, 40, 35.021555], [15, 10, 49, 42.697819], [20, 14, 62, 49.173036], [21, 15, 65, 50.40602], [22, 16, 68, 51.632301], [23, 17, 52, 52.756736],
  [24, 18, 54, 53.517865], [25, 19, 56, 54.262167], [30, 23, 66, 57.818926], [35, 28, 77, 61.215479], [40, 33, 87, 64.511847], [45, 37, 97, 67.776044],
  [50, 42, 108, 70.975212], [51, 43, 110, 71.610921], [52, 44, 112, 72.246106], [55, 47, 118, 74.148687], [59, 51, 126, 76.679068], [60, 52, 129, 77.305929],
  [61, 52, 131, 77.928735], [63, 54, 73, 78.286828], [64, 55, 74, 78.402321], [65, 56, 75, 78.518233], [70, 62, 81, 79.037484], [75, 67, 86, 79.553847],
] as const;

const published = 'inv.sS.zheng_federgruen_table';

const tableAnswer: KnownAnswer = {
  id: published,
  category: 'inventory-single',
  source: stockpyl('test_ss.py test_fz_instances (24 published instances of Zheng & Federgruen 1991)'),
  figures: zhengFedergruen.flatMap(([mu, s, S, cost]) => sSFigures(published, { h: 1, p: 9, K: 64, mean: mu, s, S }, { [`mean=${mu}`]: [cost, costPerDay] }, 64)),
};

export const sSs: readonly KnownAnswer[] = [exampleAnswer, tableAnswer];
