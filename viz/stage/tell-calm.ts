import { DAY, TraceKind } from '../../engine/index.ts';
import { capital, formatAmount, formatNumber } from '../data/format.ts';
import { readOrderPeriods } from './order-periods.ts';
import { periodName } from './order-words.ts';
import type { StoryEvent, StorySource } from './story-event.ts';

/** So many stock points are told of at most: those that owe the longest queues. */
const MOST_TOLD = 6;
/** A queue that what is asked in so many days would make is not worth telling. */
const SHORTEST_QUEUE_DAYS = 1;
/** Orders are a wave where the highest period is so many times the mean, and most periods have one. */
const HIGHEST_CALM = 1.5;

/** What a run shows of one stock point, in quanta and µs. */
interface Queue {
  readonly point: number;
  readonly owed: number;
  readonly longestAt: number;
  /** When it was first empty and owed goods, -1: never. */
  readonly outAt: number;
}

/** Returns what there is to tell of a run that nothing strikes: who first runs out, where the longest queues are, whose orders swing most. */
export function tellCalm(source: StorySource): StoryEvent[] {
  const { spec, names, playback, disruptions } = source;
  if (disruptions.length > 0) return [];
  const { trace } = playback;
  const worst = queuesOf(source).sort((a, b) => inDays(b) - inDays(a) || a.point - b.point).slice(0, MOST_TOLD);
  return worst.flatMap(({ point, owed, longestAt, outAt }) => {
    const { site, product } = spec.stockPoints[point];
    const { quantum, unit } = spec.products[product];
    const who = capital(names.site(site));
    const about = { sites: [site], ways: [] };
    const queue = `${who} owes more than ever in this run: ${formatAmount(owed * quantum, unit)} of ${names.product(product)}.`;
    const events: StoryEvent[] = [{ kind: 'queue', time: longestAt, text: queue, ...about }];
    if (outAt >= 0) events.push({ kind: 'out', time: outAt, text: `${who} runs out of ${names.product(product)} for the first time.`, ...about });
    const orders = readOrderPeriods(spec, trace, point);
    const { ordered, asked, period, made } = orders;
    const total = ordered.reduce((sum, units) => sum + units, 0);
    const most = ordered.reduce((best, units, k) => (units > ordered[best] ? k : best), 0);
    const often = ordered.filter((units) => units > 0).length * 2 >= ordered.length;
    if (made || !often || ordered[most] < (HIGHEST_CALM * total) / ordered.length) return events;
    const wave = `${who} orders more than ever in this run: ${formatAmount(ordered[most], unit)} in one ${periodName({ names }, period)}, and is asked for ${formatNumber(asked[most])}.`;
    return [...events, { kind: 'wave', time: Math.min(spec.warmup + (most + 1) * period, spec.horizon) - 1, text: wave, ...about }];
  });

  function inDays({ point, owed }: Queue): number {
    return owed / Math.max(spec.stockPoints[point].nominalRate, 1e-9);
  }
}

/** Returns the longest queue of each stock point that others ask goods of, in the measured time; short ones are left out. */
function queuesOf({ spec, playback }: StorySource): Queue[] {
  const { trace } = playback;
  const points = spec.stockPoints.length;
  const asked = new Set([...spec.lanes.map(({ from }) => from), ...spec.markets.map(({ stockPoint }) => stockPoint)]);
  const stock = Float64Array.from(spec.stockPoints, ({ initial, source }) => (source.kind === 'unlimited' ? Infinity : initial));
  const owed = new Float64Array(points);
  const most = new Float64Array(points);
  const mostAt = new Float64Array(points);
  const outAt = new Float64Array(points).fill(-1);
  const settled = new Float64Array(points).fill(-1);
  for (let i = 0; i < trace.count; i++) {
    const kind = trace.kind[i];
    if (kind !== TraceKind.stock && kind !== TraceKind.backlog) continue;
    const point = trace.a[i];
    const time = trace.time[i];
    // Only what lasts beyond its moment counts: what is asked and served at once is no queue.
    if (time > settled[point] && time >= spec.warmup && settled[point] >= 0) {
      const from = Math.max(settled[point], spec.warmup);
      if (owed[point] > most[point]) {
        most[point] = owed[point];
        mostAt[point] = from;
      }
      if (owed[point] > 0 && stock[point] <= 0 && outAt[point] < 0) outAt[point] = from;
    }
    settled[point] = time;
    (kind === TraceKind.stock ? stock : owed)[point] = trace.quantity[i];
  }
  const long = (point: number): boolean => most[point] > SHORTEST_QUEUE_DAYS * spec.stockPoints[point].nominalRate && mostAt[point] + DAY <= spec.horizon;
  return [...asked].filter(long).map((point) => ({ point, owed: most[point], longestAt: mostAt[point], outAt: outAt[point] }));
}
