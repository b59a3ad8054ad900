/** Markets of a spec. */
import { DAY, type ArrivalSpec, type MarketSpec, type PatternSpec } from '../../../engine/index.ts';
import { convertChoice } from '../choice.ts';
import { openDemand } from '../demand.ts';
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import type { MarketDocument } from '../members/market.ts';
import { daysIn, microsecondsIn } from '../units.ts';
import { resolveTime } from './resolve-flow.ts';

/** Returns the markets of a sound draft. Throws RangeError for a demand that is still in a file. */
export function resolveMarkets(draft: Draft, layout: Layout): MarketSpec[] {
  const scale = microsecondsIn[draft.timeUnit];
  return draft.markets.map(({ value }) => {
    const demand = openDemand(value.demand);
    if (demand === null) throw new RangeError(`the demand of ${value.id} is still in a file`);
    return {
      id: value.id,
      name: value.name ?? value.id,
      stockPoint: layout.find(value.at, value.product),
      demand: convertChoice(demand.drawn, daysIn(draft.timeUnit), 'quantity'),
      carry: demand.carry,
      arrivals: demand.step === null ? resolveArrivals(draft, value) : { kind: 'period', every: Math.round(demand.step * scale), first: Math.round((demand.step * scale) / 2) },
      pattern: resolvePattern(draft, value, demand.step !== null),
      price: value.price ?? 0,
      patience: value.unmet === 'lost' ? 0 : value.patience === undefined ? null : Math.round(value.patience * scale),
      due: Math.round((value.due ?? 0) * scale),
      partial: value.partial ?? true,
      priority: value.priority ?? 0,
    };
  });
}

function resolveArrivals(draft: Draft, { every = 1 }: MarketDocument): ArrivalSpec {
  if (typeof every === 'number') return { kind: 'period', every: Math.round(every * microsecondsIn[draft.timeUnit]), first: 0 };
  return { kind: 'gaps', gap: resolveTime(draft, every) };
}

/** A demand that flows keeps what rounding leaves over, as one does whose level moves; it has a season that changes nothing. */
function resolvePattern(draft: Draft, { season, trend = 0 }: MarketDocument, flows: boolean): PatternSpec {
  if (season === undefined) return { season: flows ? [1] : [], step: DAY, trend };
  return { season: season.factors, step: Math.round(season.step * microsecondsIn[draft.timeUnit]), trend };
}
