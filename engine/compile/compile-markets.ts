import { group } from '../network/grouped.ts';
import type { MarketColumns } from '../network/model.ts';
import { mean, type Variates } from '../random/index.ts';
import { DAY, type MarketSpec, type ProductSpec, type Spec } from '../spec.ts';
import { marginOf, perQuantum } from './money.ts';

/** Returns the columns of the markets; the gaps of those that draw them take streams in `gapStreams`. */
export function compileMarkets(spec: Spec, variates: Variates, gapStreams: Int32Array): MarketColumns {
  const { markets } = spec;
  const product = (market: MarketSpec): ProductSpec => spec.products[spec.stockPoints[market.stockPoint].product];
  const column = (of: (market: MarketSpec) => number): Float64Array => Float64Array.from(markets, of);
  const seasons = markets.flatMap(({ pattern }, m) => pattern.season.map((factor) => [m, factor] as const));
  return {
    count: markets.length,
    stockPoint: Int32Array.from(markets, (market) => market.stockPoint),
    demand: Int32Array.from(markets, (market) => variates.add(market.demand, 1 / product(market).quantum)),
    carry: column((market) => market.carry),
    carryStart: column((market) => mean(market.demand) / (1 - market.carry) / product(market).quantum),
    every: column(({ arrivals }) => (arrivals.kind === 'period' ? arrivals.every : 0)),
    first: column(({ arrivals }) => (arrivals.kind === 'period' ? arrivals.first : 0)),
    gap: Int32Array.from(markets, ({ arrivals }) => (arrivals.kind === 'gaps' ? variates.add(arrivals.gap, DAY) : -1)),
    gapStream: gapStreams,
    moves: Uint8Array.from(markets, ({ pattern }) => (pattern.season.length > 0 || pattern.trend !== 0 ? 1 : 0)),
    season: { ...group(markets.length, seasons.map(([m], k) => [m, k] as const)), factor: Float64Array.from(seasons, ([, factor]) => factor) },
    seasonStep: column(({ pattern }) => pattern.step),
    trend: column(({ pattern }) => pattern.trend / (365 * DAY)),
    price: column((market) => perQuantum(market.price, product(market))),
    margin: column((market) => marginOf(market.price, product(market))),
    rate: column((market) => meanRate(market) / product(market).quantum),
    patience: column((market) => market.patience ?? Infinity),
    due: column((market) => market.due),
    whole: Uint8Array.from(markets, (market) => (market.partial ? 0 : 1)),
    priority: column((market) => market.priority),
  };
}

/** Returns units a day asked for on average, the trend left out. */
function meanRate({ demand, carry, arrivals, pattern }: MarketSpec): number {
  const season = pattern.season.length === 0 ? 1 : pattern.season.reduce((sum, factor) => sum + factor, 0) / pattern.season.length;
  const days = arrivals.kind === 'period' ? arrivals.every / DAY : mean(arrivals.gap);
  return (mean(demand) / (1 - carry) / days) * season;
}
