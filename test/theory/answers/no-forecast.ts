/** Fixed base-stock at four stages, whatever the laws of demand and lead time: every stage orders what the market asks, day by day. */
import { compile } from '../../../engine/index.ts';
import { hashName } from '../../../engine/random/integer-hash.ts';
import { specOfDocument } from '../../specs/spec-of-document.ts';
import { once } from '../experiment.ts';
import { exactly } from '../figures.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { lineOf } from '../line.ts';
import { laneAt, observe, traceOf } from '../observed.ts';
import { unitsPerDay } from '../periods.ts';

const id = 'bw.no_forecast_no_bullwhip';
const SITES = ['supplier', 'stage 4', 'stage 3', 'stage 2', 'stage 1'];

const laws = [
  { name: 'Poisson', demand: { poisson: { mean: 9 } }, leadTimes: [2, 1, 4, 1] },
  { name: 'gamma', demand: { gamma: { mean: 9, cv: 2 } }, leadTimes: [{ exponential: { mean: 3 } }, { gamma: { mean: 2, cv: 0.5 } }, 0, { lognormal: { mean: 5, cv: 1 } }] },
];

function figures({ name, demand, leadTimes }: (typeof laws)[number]): Figure[] {
  const days = once(() => {
    const stages = leadTimes.map((leadTime, k) => ({ id: SITES[k + 1], leadTime, inventory: { 'base-stock': { S: 10 + 2 * k } } }));
    const run = observe(compile(specOfDocument(lineOf({ days: 2000, review: 1, demand, stages }))), hashName(id), { replication: 0, trace: true });
    const traced = { ...run, trace: traceOf(run) };
    const ordered = SITES.slice(1).map((site, k) => unitsPerDay(traced, 'ordered', laneAt(run.model.spec, SITES[k], site)));
    return { asked: unitsPerDay(traced, 'demand', 0), ordered };
  });
  const same = (a: readonly number[], b: readonly number[]): boolean => a.every((x, day) => x === b[day]);
  return [
    ...SITES.slice(1).map((site, k) => exactly(`${name}/ratio at ${site}`, 1, 0, () => variance(days().ordered[k]) / variance(days().asked))),
    exactly(`${name}/orders_equal_demand_path`, true, 0, () => days().ordered.every((ordered) => same(ordered, days().asked))),
  ];
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (values.length - 1);
}

export const noForecast: KnownAnswer = { id, category: 'bullwhip', source: 'textbook (Snyder & Shen ch. 13)', figures: laws.flatMap(figures) };
