/** Markets of a spec. */
import { distributions, type MarketSpec } from '../../../engine/index.ts';
import { convertChoice, openChoice } from '../choice.ts';
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import { daysIn, microsecondsIn } from '../units.ts';

export function resolveMarkets(draft: Draft, layout: Layout): MarketSpec[] {
  return draft.markets.map(({ value }) => ({
    id: value.id,
    name: value.name ?? value.id,
    stockPoint: layout.find(value.at, value.product),
    demand: convertChoice(openChoice(distributions, value.demand), daysIn(draft.timeUnit), 'quantity'),
    every: Math.round((value.every ?? 1) * microsecondsIn[draft.timeUnit]),
    price: value.price ?? 0,
    unmet: value.unmet,
  }));
}
