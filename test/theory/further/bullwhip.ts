/** Forecasts that drive orders again, with numbers of our own: ratios of variances, and the orders themselves, day by day. */
import { chenFigures } from '../answers/chen.ts';
import { forecastFigures, independent, remembered } from '../answers/forecasting.ts';
import { exactly } from '../figures.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { lineOf } from '../line.ts';
import { laneAt, runOnce } from '../observed.ts';
import { unitsPerDay } from '../periods.ts';
import { after, best, energy, movingAverage, remembering, smoothing, type Filter } from './filter.ts';

/** Each stage filters the orders of the one before. */
const stageByStage = (filter: Filter): number[] => [1, 2, 3, 4].map((stage) => energy(Array.from({ length: stage }, () => filter).reduce(after)));

/** Ratio for demand that keeps phi of its last value. */
const ratio = (filter: Filter, phi: number): number => energy(after(filter, remembering(phi))) / energy(remembering(phi));

const given = { L: 2, p: 6 };

const ratios: readonly Figure[] = [
  ...chenFigures('own.bullwhip/orders', given, 'orders', stageByStage(movingAverage(2, 6)), 60),
  ...chenFigures('own.bullwhip/sales', given, 'sales', [1, 2, 3, 4].map((k) => energy(movingAverage(2 * k, 6))), 40),
].map((figure, k) => ({ ...figure, suffix: `${k < 4 ? 'orders' : 'sales'}/${figure.suffix}` }));

/** What is asked for above 100 on a few days, 0 in all: a forecast starts at the mean. */
const extra = [...Array.from({ length: 20 }, () => 0), 3, 0, -1, 0.5, 0, 0, 0, -2.5, ...Array.from({ length: 30 }, () => 0)];

/** What every stage orders on each day. */
function dayByDay(name: string, cover: number, forecast: unknown, filter: Filter): Figure[] {
  const demand = extra.map((x) => 100 + x);
  const days = demand.length;
  const sites = ['supplier', 'third', 'second', 'first'];
  const stages = sites.slice(1).map((id) => ({ id, leadTime: 2, stock: 100 * cover, inventory: { 'order-up-to': { cover } }, forecast }));
  const run = () => runOnce(lineOf({ days, review: 1, quantum: 1e-9, demand: { series: { values: demand } }, stages }));
  return [3, 2, 1].map((at, k) => {
    const response = Array.from({ length: k + 1 }, () => filter).reduce(after, extra);
    const expected = demand.map((_, day) => 100 + response[day]);
    return exactly(`${name}/${sites[at]}`, expected, 1e-6, () => {
      const found = run();
      return unitsPerDay(found, 'ordered', laneAt(found.model.spec, sites[at - 1], sites[at]));
    });
  });
}

export const bullwhips: readonly KnownAnswer[] = [
  { id: 'own.bullwhip.stages', category: 'own', source: 'energy of filters', figures: ratios },
  {
    id: 'own.bullwhip.forecasts', category: 'own', source: 'energy of filters',
    figures: [
      ...forecastFigures('own.bullwhip.forecasts', 'smoothing', { L: 3, forecast: { 'exponential-smoothing': { alpha: 0.3 } }, demand: independent, days: 24_000 }, energy(smoothing(3, 0.3))),
      ...forecastFigures('own.bullwhip.forecasts', 'best', { L: 2, forecast: { autoregressive: { phi: 0.6, mean: 1000 } }, demand: remembered(0.6), days: 140_000 }, ratio(best(2, 0.6), 0.6)),
      ...forecastFigures('own.bullwhip.forecasts', 'average', { L: 3, forecast: { 'moving-average': { window: 3 } }, demand: remembered(-0.2), days: 80_000 }, ratio(movingAverage(3, 3), -0.2)),
    ],
  },
  {
    id: 'own.bullwhip.orders', category: 'own', source: 'filters',
    figures: [...dayByDay('average', 3, { 'moving-average': { window: 5 } }, movingAverage(3, 5)), ...dayByDay('smoothing', 2, { 'exponential-smoothing': { alpha: 0.4 } }, smoothing(2, 0.4))],
  },
];
