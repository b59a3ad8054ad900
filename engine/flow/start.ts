/** What is scheduled at the start of a run, in this order. */
import { EventType } from '../events/event-types.ts';
import type { State } from '../state/state.ts';
import { nextArrival } from './arrivals.ts';
import { startHazards } from './disrupt.ts';
import { startLots } from './lots.ts';
import { startMachines } from './machines.ts';
import { countOverdue } from './open-orders.ts';
import { schedule } from './schedule.ts';
import { startFrom } from './snapshot.ts';

/** Begins a run; with `hazards` false nothing strikes in it. */
export function start(s: State, hazards: boolean): void {
  const { snapshot, warmup } = s.model.spec;
  if (snapshot !== null) startFrom(s, snapshot);
  startLots(s);
  if (warmup > 0) schedule(s, warmup, EventType.warmupEnds, 0, 0);
  else countOverdue(s, -1);
  if (hazards) startHazards(s);
  startMachines(s);
  for (let m = 0; m < s.model.markets.count; m++) schedule(s, nextArrival(s, m, 0), EventType.demandArrives, m, 0);
  for (let i = 0; i < s.model.stockPoints.count; i++) startReviews(s, i);
}

function startReviews(s: State, i: number): void {
  const { ordering } = s.model;
  if (ordering.reviewEvery[i] === 0) s.toReview.add(i);
  else if (ordering.reviewEvery[i] !== Infinity) schedule(s, ordering.reviewFirst[i], EventType.reviewDue, i, 0);
}
