/** What is known of a lane or a process before a run. */
import { DAY, distributions, isImmediate, meanLeadDays, type Choice, type LaneSpec, type SourceFacts, type SourceSpec } from '../../engine/index.ts';
import { convertChoice, openChoice, type ChoiceDocument } from './choice.ts';
import type { Draft } from './draft.ts';
import type { Layout } from './layout.ts';
import type { LaneDocument } from './members/lane.ts';
import { daysIn, type TimeUnit } from './units.ts';

type LaneTimes = Pick<LaneSpec, 'leadTime' | 'orderDelay' | 'late' | 'sailings'>;

/** Returns what a lane says of time, in days; a lead time that is left out is that of a mode which is wrong, and none. */
function timesOf(unit: TimeUnit, { leadTime, orderDelay, late, sailings }: LaneDocument): LaneTimes {
  const days = (choice: ChoiceDocument | undefined): Choice => convertChoice(openChoice(distributions, choice ?? 0), daysIn(unit), 'time');
  return {
    leadTime: days(leadTime),
    orderDelay: days(orderDelay),
    late: late === undefined ? null : { chance: late.chance, by: days(late.by) },
    sailings: sailings === undefined ? null : { every: sailings.every * daysIn(unit) * DAY, first: 0, capacity: null },
  };
}

/** Returns price and freight (money a unit) and the mean days from ordering over a lane to receiving. */
export function factsOf(draft: Draft, layout: Layout, lane: number): SourceFacts {
  const { member, freight } = layout.lanes[lane];
  return { price: (member.value.price ?? 0) + freight, leadTime: meanLeadDays(timesOf(draft.timeUnit, member.value)) };
}

/** Returns whether goods come in over a lane at the moment they are sent. */
export function arrivesAtOnce(lane: LaneDocument): boolean {
  return lane.leadTime !== undefined && isImmediate(timesOf('day', lane));
}

/** Returns the mean days that goods travel over a lane from setting out. */
export function travelDays(draft: Draft, layout: Layout, lane: number): number {
  return meanOf(layout.lanes[lane].member.value.leadTime) * daysIn(draft.timeUnit);
}

/** Returns the mean days from the end of the last step of a batch to its being in stock. */
export function finishingDays(draft: Draft, layout: Layout, process: number): number {
  return meanOf(layout.processes[process].member.value.leadTime) * daysIn(draft.timeUnit);
}

/**
 * Returns the mean days from ordering from a source to receiving: over its first lane; of a process, the times of its steps,
 * each once, and its lead time; 0 where nothing is ordered.
 */
export function leadDays(draft: Draft, layout: Layout, source: SourceSpec): number {
  if (source.kind === 'unlimited' || source.kind === 'none') return 0;
  if (source.kind === 'lanes') return factsOf(draft, layout, source.lanes[0]).leadTime;
  const work = layout.processes[source.process].steps.reduce((sum, { time }) => sum + meanOf(time), 0);
  return work * daysIn(draft.timeUnit) + finishingDays(draft, layout, source.process);
}

/** Returns mean and standard deviation of the days from ordering from a source to receiving: its first lane, or a batch that does not queue. */
export function leadTimeOf(draft: Draft, layout: Layout, source: SourceSpec): { readonly mean: number; readonly sd: number } {
  const mean = leadDays(draft, layout, source);
  if (source.kind === 'unlimited' || source.kind === 'none') return { mean, sd: 0 };
  if (source.kind === 'process') {
    const { steps, member } = layout.processes[source.process];
    return { mean, sd: Math.sqrt(steps.reduce((sum, { time }) => sum + varianceOf(time), varianceOf(member.value.leadTime))) * daysIn(draft.timeUnit) };
  }
  const { leadTime, orderDelay, late, sailings } = layout.lanes[source.lanes[0]].member.value;
  const by = late === undefined ? 0 : meanOf(late.by);
  const lateness = late === undefined ? 0 : late.chance * (varianceOf(late.by) + by * by) - late.chance * late.chance * by * by;
  const waiting = sailings === undefined ? 0 : (sailings.every * sailings.every) / 12;
  return { mean, sd: Math.sqrt(varianceOf(leadTime) + varianceOf(orderDelay) + lateness + waiting) * daysIn(draft.timeUnit) };
}

function varianceOf(choice: ChoiceDocument | undefined): number {
  const { entry, params } = openChoice(distributions, choice ?? 0);
  return entry.sd(params) * entry.sd(params);
}

function meanOf(choice: ChoiceDocument | undefined): number {
  const { entry, params } = openChoice(distributions, choice ?? 0);
  return Math.max(0, entry.mean(params));
}
