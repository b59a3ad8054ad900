/** Order-up-to with a moving average at four stages: with the customers' demand known to all, and with each stage seeing only the orders it gets. */
import type { Estimate } from '../estimate.ts';
import { above, statistically } from '../figures.ts';
import { figuresOf } from '../experiment.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { lineOf } from '../line.ts';
import type { Document } from '../observed.ts';
import { varianceRatio } from '../order-variance.ts';

export interface MovingAverage {
  /** Periods covered at each stage. */
  readonly L: number;
  /** Periods looked back on. */
  readonly p: number;
}

const STAGES = ['stage 1', 'stage 2', 'stage 3', 'stage 4'];
const MEAN = 1000;
const DAYS = 1500;

/** Demand varies so little that no stage ever wants to send something back. */
function documentOf({ L, p }: MovingAverage, observes: 'orders' | 'sales'): Document {
  const stages = STAGES.map((id) => ({ id, leadTime: 1, stock: L * MEAN, inventory: { 'order-up-to': { cover: L } }, forecast: { 'moving-average': { window: p } }, observes }));
  return lineOf({ days: DAYS, warmup: 300, review: 1, quantum: 1e-4, demand: { normal: { mean: MEAN, sd: 1 } }, stages: stages.reverse() });
}

/** Figures of stages 1 to 4, of known ratios. */
export function chenFigures(
  id: string,
  given: MovingAverage,
  observes: 'orders' | 'sales',
  known: readonly number[],
  replications: number,
  rule: (suffix: string, known: number, find: () => Estimate) => Figure = statistically,
): Figure[] {
  const wanted = Object.fromEntries(known.map((ratio, k) => [`L=${given.L},p=${given.p}/${STAGES[k]}`, [ratio, varianceRatio(STAGES[k], STAGES[0])] as const]));
  return figuresOf({ id, replications, document: () => documentOf(given, observes) }, wanted, rule);
}

const source = 'Chen, Drezner, Ryan & Simchi-Levi (2000), Management Science 46(3):436-443';

const central = 'bw.chen.stage1_and_centralised';
const decentral = 'bw.chen.decentralised_lower_bound';

/** Stages 1 to 4 where all see the customers' demand (the first is also that of a single stage), and what they are above where each sees its own orders only. */
const rows = [
  { L: 1, p: 5, centralised: [1.48, 2.12, 2.92, 3.88], bounds: [1.48, 2.1904, 3.241792, 4.79785216] },
  { L: 2, p: 5, centralised: [2.12, 3.88, 6.279999999999999, 9.32], bounds: [2.12, 4.494400000000001, 9.528128, 20.199631360000005] },
  { L: 3, p: 5, centralised: [2.92, 6.279999999999999, 11.079999999999998, 17.32], bounds: [2.92, 8.526399999999999, 24.897087999999997, 72.69949695999999] },
  { L: 4, p: 5, centralised: [3.88, 9.32, 17.32, 27.880000000000003], bounds: [3.88, 15.0544, 58.411072, 226.63495935999998] },
  { L: 1, p: 10, centralised: [1.22, 1.48, 1.78, 2.12], bounds: [1.22, 1.4884, 1.815848, 2.2153345599999996] },
  { L: 2, p: 10, centralised: [1.48, 2.12, 2.92, 3.88], bounds: [1.48, 2.1904, 3.241792, 4.79785216] },
  { L: 3, p: 10, centralised: [1.78, 2.92, 4.42, 6.279999999999999], bounds: [1.78, 3.1684, 5.6397520000000005, 10.03875856] },
  { L: 4, p: 10, centralised: [2.12, 3.88, 6.279999999999999, 9.32], bounds: [2.12, 4.494400000000001, 9.528128, 20.199631360000005] },
  { L: 1, p: 20, centralised: [1.105, 1.22, 1.345, 1.48], bounds: [1.105, 1.221025, 1.349232625, 1.490902050625] },
  { L: 2, p: 20, centralised: [1.22, 1.48, 1.78, 2.12], bounds: [1.22, 1.4884, 1.815848, 2.2153345599999996] },
  { L: 3, p: 20, centralised: [1.345, 1.78, 2.3049999999999997, 2.92], bounds: [1.345, 1.8090249999999999, 2.4331386249999998, 3.2725714506249997] },
  { L: 4, p: 20, centralised: [1.48, 2.12, 2.92, 3.88], bounds: [1.48, 2.1904, 3.241792, 4.79785216] },
];

/** At the first stage the bound is the ratio itself. */
const firstExactly: typeof statistically = (suffix, known, find) => (suffix.endsWith(STAGES[0]) ? statistically : above)(suffix, known, find);

export const chen: readonly KnownAnswer[] = [
  { id: central, category: 'bullwhip', source, figures: rows.flatMap((row) => chenFigures(central, row, 'sales', row.centralised, 40)) },
  { id: decentral, category: 'bullwhip', source, figures: rows.flatMap((row) => chenFigures(decentral, row, 'orders', row.bounds, 100, firstExactly)) },
];
