/** Lanes of a spec. */
import { distributions, type Choice, type LaneSpec } from '../../../engine/index.ts';
import { convertChoice, openChoice, type ChoiceDocument } from '../choice.ts';
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import { quantaIn, quantumOf } from '../quantity.ts';
import { daysIn, microsecondsIn } from '../units.ts';

/** Returns a distribution of times as a spec takes it; none stands for no time at all. */
export function resolveTime(draft: Draft, choice: ChoiceDocument | undefined): Choice {
  return convertChoice(openChoice(distributions, choice ?? 0), daysIn(draft.timeUnit), 'time');
}

function quantum(draft: Draft, product: string): number {
  return quantumOf(draft.products.get(product)?.value);
}

export function resolveLanes(draft: Draft, layout: Layout): LaneSpec[] {
  return layout.lanes.map(({ id, way, member: { value }, product, from, to, freight, emissions }) => {
    const step = quantum(draft, product);
    const scale = microsecondsIn[draft.timeUnit];
    const { sailings, loss, late } = value;
    return {
      id,
      way,
      from,
      to,
      mode: value.mode ?? 'road',
      leadTime: resolveTime(draft, value.leadTime),
      orderDelay: resolveTime(draft, value.orderDelay),
      promise: value.promise === undefined ? null : Math.round(value.promise * scale),
      price: value.price ?? 0,
      lot: value.lot === undefined ? 1 : quantaIn(value.lot, step),
      minimum: quantaIn(value.minimum ?? 0, step),
      capacity: value.capacity === undefined ? null : quantaIn(value.capacity / daysIn(draft.timeUnit), step),
      freight,
      priority: value.priority ?? 0,
      relationship: value.relationship ?? 1,
      trip: value.trip ?? 0,
      emissions,
      sailings: sailings === undefined ? null : { every: Math.round(sailings.every * scale), first: Math.round((sailings.first ?? 0) * scale), capacity: sailings.capacity === undefined ? null : quantaIn(sailings.capacity, step) },
      loss: loss === undefined ? null : { chance: loss.chance, share: loss.share ?? 1 },
      late: late === undefined ? null : { chance: late.chance, by: resolveTime(draft, late.by) },
    };
  });
}
