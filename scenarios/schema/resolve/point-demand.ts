/** How much is asked of each stock point, and how unevenly: what levels are sized for. */
import { distributions } from '../../../engine/index.ts';
import { openChoice } from '../choice.ts';
import { openDemand } from '../demand.ts';
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import type { MarketDocument } from '../members/market.ts';
import type { SourceChoice } from '../source.ts';
import { supplyGraph } from '../supply-graph.ts';
import { daysIn } from '../units.ts';
import { resolveRates, summedUpward } from './resolve-rates.ts';

export interface PointDemand {
  /** Units a day, and their variance. */
  readonly mean: number;
  readonly variance: number;
  /** Days between demands, where all markets below ask at periods: the longest; 0 where some ask at any time. */
  readonly every: number;
}

/**
 * Returns the demand of each stock point as if everybody ordered what was asked for, at once: variances of markets add up,
 * and pass upward with the square of what the source gives for one unit. Season and trend are left out.
 */
export function demandOfPoints(draft: Draft, layout: Layout, sources: readonly SourceChoice[]): PointDemand[] {
  const means = resolveRates(draft, layout, sources);
  const variances = summedUpward(draft, layout, sources, (market) => varianceADay(draft, market), (amount) => amount * amount);
  const drawn = summedUpward(draft, layout, sources, ({ every }) => (typeof every === 'object' ? 1 : 0), () => 1);
  const longest = longestGaps(draft, layout, sources);
  return Array.from(means, (mean, i) => ({ mean, variance: variances[i], every: drawn[i] > 0 ? 0 : longest[i] }));
}

/** Returns, for each stock point, the days between the demands of the slowest market below it. */
function longestGaps(draft: Draft, layout: Layout, sources: readonly SourceChoice[]): Float64Array {
  const { into } = supplyGraph(layout, sources);
  const longest = new Float64Array(layout.points.length);
  const gaps = draft.markets.map(({ value }) => ({ point: layout.find(value.at, value.product), days: gapOf(draft, value).mean })).sort((one, other) => other.days - one.days);
  for (const { point, days } of gaps) {
    const next = [point];
    for (let i = next.pop(); i !== undefined; i = next.pop()) {
      if (longest[i] > 0) continue;
      longest[i] = days;
      next.push(...into[i].map(({ from }) => from));
    }
  }
  return longest;
}

/** Returns the variance of a day of a market's demand: of the quantities, and, where gaps are drawn, of how many there are (as for a renewal process in the long run). */
function varianceADay(draft: Draft, market: MarketDocument): number {
  const opened = openDemand(market.demand);
  if (opened === null) return 0;
  const { drawn, carry } = opened;
  const mean = Math.max(0, drawn.entry.mean(drawn.params) / (1 - carry));
  const sd = drawn.entry.sd(drawn.params) / (1 - carry);
  const gap = gapOf(draft, market);
  return (sd * sd + (mean * mean * gap.sd * gap.sd) / (gap.mean * gap.mean)) / gap.mean;
}

/** Returns the days between a market's demands. */
function gapOf(draft: Draft, { demand, every = 1 }: MarketDocument): { readonly mean: number; readonly sd: number } {
  const days = daysIn(draft.timeUnit);
  const step = openDemand(demand)?.step ?? null;
  if (step !== null || typeof every === 'number') return { mean: (step ?? Number(every)) * days, sd: 0 };
  const { entry, params } = openChoice(distributions, every);
  return { mean: entry.mean(params) * days, sd: entry.sd(params) * days };
}
