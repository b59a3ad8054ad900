/** What is known of a lane before a run. */
import { distributions, meanWork, type SourceFacts, type SourceSpec } from '../../engine/index.ts';
import { openChoice, type ChoiceDocument } from './choice.ts';
import type { Draft } from './draft.ts';
import type { Layout } from './layout.ts';
import { daysIn } from './units.ts';

/** Returns price and freight (money a unit) and the mean days from ordering over a lane to receiving. */
export function factsOf(draft: Draft, layout: Layout, lane: number): SourceFacts {
  const { member: { value }, freight } = layout.lanes[lane];
  return { price: (value.price ?? 0) + freight, leadTime: (meanOf(value.leadTime) + meanOf(value.orderDelay)) * daysIn(draft.timeUnit) };
}

/** Returns the mean days from ordering from a source to receiving: over its first lane with the delay of the order, or the work on one batch and its lead time; 0 where nothing is ordered. */
export function leadDays(draft: Draft, layout: Layout, source: SourceSpec): number {
  if (source.kind === 'unlimited' || source.kind === 'none') return 0;
  if (source.kind === 'lanes') return factsOf(draft, layout, source.lanes[0]).leadTime;
  const { steps, member } = layout.processes[source.process];
  const work = meanWork({ steps: steps.map(({ time, next }) => ({ line: 0, time: { kind: 'constant', params: { value: meanOf(time) } }, next })) });
  return (work + meanOf(member.value.leadTime)) * daysIn(draft.timeUnit);
}

function meanOf(choice: ChoiceDocument | undefined): number {
  const { entry, params } = openChoice(distributions, choice ?? 0);
  return Math.max(0, entry.mean(params));
}
