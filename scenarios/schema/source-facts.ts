/** What is known of a lane before a run. */
import { distributions, type SourceFacts } from '../../engine/index.ts';
import { openChoice, type ChoiceDocument } from './choice.ts';
import type { Draft } from './draft.ts';
import type { Layout } from './layout.ts';
import { daysIn } from './units.ts';

/** Returns price and freight (money a unit) and the mean days from ordering over a lane to receiving. */
export function factsOf(draft: Draft, layout: Layout, lane: number): SourceFacts {
  const { value } = layout.lanes[lane].member;
  return { price: (value.price ?? 0) + (value.freight ?? 0), leadTime: (meanOf(value.leadTime) + meanOf(value.orderDelay)) * daysIn(draft.timeUnit) };
}

function meanOf(choice: ChoiceDocument | undefined): number {
  const { entry, params } = openChoice(distributions, choice ?? 0);
  return Math.max(0, entry.mean(params));
}
