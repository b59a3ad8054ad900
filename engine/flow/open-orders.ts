/** What is read off the orders that are open when measuring begins, and at the end. */
import type { State } from '../state/state.ts';
import { owedUntilNow } from './serve.ts';

/**
 * Orders still open at the end whose promise has passed are late for certain: they count 1. Those that were so when measuring
 * began count -1: they will come in late within the measured time, but fell due before it.
 */
export function countOverdue(s: State, count: 1 | -1): void {
  const { orders } = s;
  for (let o = 0; o < orders.top; o++) {
    if (orders.live[o] === 0) continue;
    const lane = orders.lane[o];
    if (lane < 0) {
      if (orders.placed[o] + s.model.markets.due[-1 - lane] < s.now) s.record.markets.overdue[-1 - lane] += count;
    } else if (orders.placed[o] + s.model.lanes.promise[lane] < s.now) s.record.lanes.overdue[lane] += count;
  }
}

/** Posts what markets are still owed at the end. */
export function countOwed(s: State): void {
  const { orders } = s;
  for (let o = 0; o < orders.top; o++) {
    if (orders.live[o] === 1 && orders.lane[o] < 0) owedUntilNow(s, o, orders.owed[o]);
  }
}
