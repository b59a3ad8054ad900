/** A stock point serves what it owes: first come first served, or as its allocation rule says when there is not enough. */
import type { State } from '../state/state.ts';
import { available, laneRoom } from './available.ts';
import { capacityLeft, watchNextDay } from './capacity.ts';
import { unlink } from './queue.ts';
import type { Rationing } from './rationing.ts';
import { giveUp, serve } from './serve.ts';
import { hasSubstitutes, offerSubstitutes } from './substitutes.ts';

export function fill(s: State, rationing: Rationing, i: number): void {
  if (s.model.ordering.allocation[i] > 0 && rationing.isShort(i)) {
    rationing.decide(i);
    serveQueue(s, rationing, i);
  } else serveQueue(s, null, i);
}

/** Goes through the queue from the front; each order gets what there is, or what `rationing` gives it. */
function serveQueue(s: State, rationing: Rationing | null, i: number): void {
  const { orders } = s;
  const { markets } = s.model;
  const substitutable = hasSubstitutes(s, i);
  let before = -1;
  let order = s.queueHead[i];
  for (let place = 0; order >= 0; place++) {
    const lane = orders.lane[order];
    const owed = orders.owed[order];
    const limit = rationing === null ? available(s, i) : rationing.giftAt(place);
    const quantity = lane < 0 ? Math.min(limit, owed) : Math.min(limit, owed, laneRoom(s, lane));
    if (quantity > 0 && (quantity === owed || lane >= 0 || markets.whole[-1 - lane] === 0)) serve(s, i, order, quantity);
    if (substitutable && lane < 0 && orders.owed[order] > 0) offerSubstitutes(s, i, order);
    if (lane < 0 && orders.owed[order] > 0 && markets.patience[-1 - lane] === 0) {
      s.impatient[i] -= 1;
      giveUp(s, i, order);
    }
    if (orders.owed[order] === 0) {
      const done = order;
      order = unlink(s, i, before, order);
      if (lane < 0) orders.release(done);
    } else {
      s.wasShort[i] = 1;
      if (lane >= 0 && capacityLeft(s, lane) < orders.owed[order]) watchNextDay(s, lane);
      if (rationing === null && s.impatient[i] === 0 && !substitutable && available(s, i) <= 0) return;
      before = order;
      order = orders.next[order];
    }
  }
}

/** The patience of a customer has ended: what the order is still owed is lost. Nothing, when it was served in the meantime. */
export function patienceEnds(s: State, order: number, serial: number): void {
  const { orders } = s;
  if (orders.live[order] === 0 || orders.serial[order] !== serial) return;
  const i = s.model.markets.stockPoint[-1 - orders.lane[order]];
  let before = -1;
  for (let at = s.queueHead[i]; at !== order; at = orders.next[at]) before = at;
  giveUp(s, i, order);
  unlink(s, i, before, order);
  orders.release(order);
  s.toFill.add(i);
}
