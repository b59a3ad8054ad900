/** What a stock point owes, first come first. */
import type { State } from '../state/state.ts';

export function enqueue(s: State, i: number, order: number): void {
  s.orders.known[order] = s.now;
  if (s.queueHead[i] < 0) s.queueHead[i] = order;
  else s.orders.next[s.queueTail[i]] = order;
  s.queueTail[i] = order;
}

/** Takes `order`, which stands behind `before` (-1: in front), out of the queue and returns the one after it. */
export function unlink(s: State, i: number, before: number, order: number): number {
  const after = s.orders.next[order];
  if (before < 0) s.queueHead[i] = after;
  else s.orders.next[before] = after;
  if (s.queueTail[i] === order) s.queueTail[i] = before;
  return after;
}
