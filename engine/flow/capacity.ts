/** What a lane carries in one day, counted from time 0. */
import { EventType } from '../events/event-types.ts';
import { DAY } from '../spec.ts';
import type { State } from '../state/state.ts';
import { schedule } from './schedule.ts';

/** Returns how many quanta may still set out over a lane today; Infinity without a limit. */
export function capacityLeft(s: State, lane: number): number {
  return lessToday(s, lane, s.model.lanes.capacity[lane]);
}

/** Returns how many quanta may set out over a lane until its buyer reviews again; Infinity without a limit. */
export function reachLeft(s: State, lane: number): number {
  return lessToday(s, lane, s.model.lanes.reach[lane]);
}

function lessToday(s: State, lane: number, most: number): number {
  if (most === Infinity) return Infinity;
  return Math.floor(most - (s.ordering.shippedDay[lane] === s.day ? s.ordering.shipped[lane] : 0));
}

/** So much of a lane's capacity is used up. When something must wait for the next day, that day is looked at. */
export function useCapacity(s: State, lane: number, quantity: number): void {
  const { shipped, shippedDay } = s.ordering;
  if (shippedDay[lane] !== s.day) {
    shippedDay[lane] = s.day;
    shipped[lane] = 0;
  }
  shipped[lane] += quantity;
}

/** Something waits because the lane carries no more today. */
export function watchNextDay(s: State, lane: number): void {
  if (s.ordering.dayWatched[lane] === 1) return;
  s.ordering.dayWatched[lane] = 1;
  schedule(s, (s.day + 1) * DAY, EventType.laneDay, lane, 0);
}

/** A new day of a lane that had reached its capacity. */
export function laneDay(s: State, lane: number): void {
  s.ordering.dayWatched[lane] = 0;
  s.toFill.add(s.model.lanes.from[lane]);
}
