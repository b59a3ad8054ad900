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
  return summedUpward(draft, layout, sources, (market) => marketRate(draft, market), (amount) => amount);
}

/** Returns, for each stock point, what its own markets give and what all below it give, `passed` on by what the source gives for one unit. */
export function summedUpward(draft: Draft, layout: Layout, sources: readonly SourceChoice[], ofMarket: (market: MarketDocument) => number, passed: (amount: number) => number): Float64Array {
  const graph = supplyGraph(layout, sources);
  const sum = new Float64Array(layout.points.length);
  const waiting = new Float64Array(layout.points.length);
  const queued = new Set<number>();
  const add = (point: number, amount: number): void => {
    waiting[point] += amount;
    if (waiting[point] > NEGLIGIBLE * sum[point]) queued.add(point);
  };
  for (const { value } of draft.markets) {
    add(layout.find(value.at, value.product), ofMarket(value));
  }
  // A set gives back its members in the order they came in, also those that join while it is walked.
  for (const point of queued) {
    queued.delete(point);
    const own = waiting[point];
    waiting[point] = 0;
    sum[point] += own;
    for (const { from, amount } of graph.into[point]) add(from, own * passed(amount));
  }
  return sum;
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
