/** Order-up-to at one stage with other forecasts: exponential smoothing of independent demand, and two forecasts of demand that remembers. */
import { figuresOf } from '../experiment.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { varianceRatio } from '../order-variance.ts';
import { singleSite } from '../single-site.ts';

export interface Forecasting {
  /** Periods covered. */
  readonly L: number;
  readonly forecast: unknown;
  readonly demand: unknown;
  /** Days simulated in all. */
  readonly days: number;
}

const MEAN = 1000;
const REPLICATIONS = 40;

export function forecastFigures(id: string, suffix: string, { L, forecast, demand, days }: Forecasting, known: number): Figure[] {
  const document = () => singleSite({ days: days / REPLICATIONS, warmup: 300, review: 1, inventory: { 'order-up-to': { cover: L } }, forecast, demand, leadTime: 1, quantum: 1e-4, stock: L * MEAN });
  return figuresOf({ id, replications: REPLICATIONS, document }, { [suffix]: [known, varianceRatio('shop', 'shop')] });
}

export const independent = { normal: { mean: MEAN, sd: 1 } };

/** Each demand keeps phi of what the last was above the mean. */
export const remembered = (phi: number) => ({ autoregressive: { phi, mean: MEAN, sd: 1 } });

const smoothing = 'bw.exponential_smoothing';

/** L, alpha, ratio. */
const smoothed = [
  [1, 0.1, 1.2105263157894737], [1, 0.2, 1.4444444444444444], [1, 0.4, 2], [1, 0.6, 2.7142857142857144],
  [2, 0.1, 1.4421052631578946], [2, 0.2, 1.9777777777777779], [2, 0.4, 3.4000000000000004], [2, 0.6, 5.457142857142857],
  [3, 0.1, 1.6947368421052633], [3, 0.2, 2.6], [3, 0.4, 5.2], [3, 0.6, 9.228571428571428],
  [4, 0.1, 1.968421052631579], [4, 0.2, 3.3111111111111113], [4, 0.4, 7.4], [4, 0.6, 14.028571428571428],
] as const;

/** phi, L, then for each forecast its ratio and thousands of days. */
const remembering = [
  [-0.4, 1, 0.32800000000000007, 115, 1.609, 15, 1.219976931328, 5],
  [-0.4, 2, 0.48927999999999994, 30, 2.4616, 35, 1.479949668352, 10],
  [-0.4, 3, 0.40756479999999984, 60, 3.5578000000000003, 50, 1.779918211072, 20],
  [-0.4, 4, 0.43749836799999986, 45, 4.897600000000001, 60, 2.1198825594880004, 25],
  [0.3, 1, 1.546, 15, 1.6199375, 15, 1.219998700922, 5],
  [0.3, 2, 1.75894, 25, 2.48785, 30, 1.479997165648, 10],
  [0.3, 3, 1.8272446, 25, 3.6037375, 40, 1.779995394178, 15],
  [0.3, 4, 1.848134014, 25, 4.9676, 50, 2.119993386512, 25],
  [0.5, 1, 1.75, 35, 1.5859375, 20, 1.21978515625, 5],
  [0.5, 2, 2.3125, 65, 2.40625, 40, 1.47953125, 15],
  [0.5, 3, 2.640625, 75, 3.4609375, 60, 1.77923828125, 20],
  [0.5, 4, 2.81640625, 80, 4.75, 75, 2.11890625, 30],
  [0.7, 1, 1.714, 65, 1.4749375, 30, 1.213785544522, 10],
  [0.7, 2, 2.5636599999999996, 135, 2.13985, 75, 1.466441188048, 20],
  [0.7, 3, 3.3298533999999997, 175, 2.9947375000000003, 110, 1.7579669305780001, 40],
  [0.7, 4, 3.950190166, 200, 4.0396, 145, 2.088362772112, 55],
  [0.9, 1, 1.3419999999999999, 80, 1.2149375, 35, 1.143290743178, 15],
  [0.9, 2, 1.9268199999999998, 275, 1.51585, 125, 1.312634348752, 50],
  [0.9, 3, 2.6775442, 470, 1.9027375, 240, 1.508030816722, 100],
  [0.9, 4, 3.534948802, 610, 2.3756, 355, 1.7294801470880001, 160],
] as const;

const autoregressive = 'bw.ar1.mmse_and_sma';

export const forecasting: readonly KnownAnswer[] = [
  {
    id: smoothing,
    category: 'bullwhip',
    source: 'Chen, Ryan & Simchi-Levi (2000), Naval Research Logistics 47(4):269-286; derived anew',
    figures: smoothed.flatMap(([L, alpha, known]) => forecastFigures(smoothing, `L=${L},alpha=${alpha}`, { L, forecast: { 'exponential-smoothing': { alpha } }, demand: independent, days: 24_000 }, known)),
  },
  {
    id: autoregressive,
    category: 'bullwhip',
    source: 'SCperf 1.1.1 R/bullwhip.R (formulas only), equal to the energy of the filters',
    figures: remembering.flatMap(([phi, L, best, days, four, daysOfFour, ten, daysOfTen]) => {
      const figure = (name: string, forecast: unknown, known: number, thousands: number): Figure[] =>
        forecastFigures(autoregressive, `phi=${phi},L=${L}/${name}`, { L, forecast, demand: remembered(phi), days: 1000 * thousands }, known);
      return [
        ...figure('MMSE', { autoregressive: { phi, mean: MEAN } }, best, days),
        ...figure('SMA_p4', { 'moving-average': { window: 4 } }, four, daysOfFour),
        ...figure('SMA_p10', { 'moving-average': { window: 10 } }, ten, daysOfTen),
      ];
    }),
  },
];
