/** The kinds of event that are scheduled ahead, and the one way to schedule them. */
import { Priority } from '../events/priorities.ts';
import type { State } from '../state/state.ts';

export const EventType = {
  warmupEnds: 0,
  demandArrives: 1,
  orderReceived: 2,
  goodsReceived: 3,
  batchFinished: 4,
  batchStocked: 5,
  lotExpires: 6,
  strike: 7,
  outageEnds: 8,
  recoveryStep: 9,
  siteAllowance: 10,
  laneAllowance: 11,
} as const;

const PRIORITY_OF: readonly number[] = [
  Priority.warmupEnds,
  Priority.demandArrives,
  Priority.orderReceived,
  Priority.goodsReceived,
  Priority.batchFinished,
  Priority.goodsReceived,
  Priority.expiry,
  Priority.disruption,
  Priority.disruption,
  Priority.disruption,
  Priority.disruption,
  Priority.disruption,
];

/** Schedules an event, unless it is due at the horizon or later: then it never happens. */
export function schedule(s: State, time: number, type: number, subject: number, value: number): void {
  if (time < s.model.spec.horizon) s.events.push(time, PRIORITY_OF[type], type, subject, value);
}
