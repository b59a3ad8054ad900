/** How much the network asks of each stock point on average. */
import { distributions } from '../../../engine/index.ts';
import { openChoice } from '../choice.ts';
import { openDemand } from '../demand.ts';
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import type { MarketDocument } from '../members/market.ts';
import type { SourceChoice } from '../source.ts';
import { supplyGraph } from '../supply-graph.ts';
import { daysIn } from '../units.ts';

/** What is still to be passed up is dropped below this share of what has passed; matters on loops only. */
const NEGLIGIBLE = 1e-12;

/** Returns units a day asked of each stock point: mean demand of markets, summed upward through sources, by their mean shares, and bills of materials. */
export function resolveRates(draft: Draft, layout: Layout, sources: readonly SourceChoice[]): Float64Array {
  const graph = supplyGraph(layout, sources);
  const rate = new Float64Array(layout.points.length);
  const waiting = new Float64Array(layout.points.length);
  const queued = new Set<number>();
  const ask = (point: number, units: number): void => {
    waiting[point] += units;
    if (waiting[point] > NEGLIGIBLE * rate[point]) queued.add(point);
  };
  for (const { value } of draft.markets) {
    ask(layout.find(value.at, value.product), marketRate(draft, value));
  }
  // A set gives back its members in the order they came in, also those that join while it is walked.
  for (const point of queued) {
    queued.delete(point);
    const units = waiting[point];
    waiting[point] = 0;
    rate[point] += units;
    for (const { from, amount } of graph.into[point]) ask(from, units * amount);
  }
  return rate;
}

/** Returns the units a day that a market asks for in the long run: mean demand over the mean time between demands, times the mean factor of the season; no trend. */
function marketRate(draft: Draft, { demand, every = 1, season }: MarketDocument): number {
  const opened = openDemand(demand);
  if (opened === null) return 0;
  const { drawn, carry, step } = opened;
  const factors = season?.factors ?? [1];
  const level = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  return (Math.max(0, drawn.entry.mean(drawn.params) / (1 - carry)) * level) / (meanGap(step ?? every) * daysIn(draft.timeUnit));
}

function meanGap(every: NonNullable<MarketDocument['every']>): number {
  if (typeof every === 'number') return every;
  const { entry, params } = openChoice(distributions, every);
  return entry.mean(params);
}
