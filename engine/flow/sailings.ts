/** Goods leave with a sailing: the first from now on that has room. */
import type { State } from '../state/state.ts';

/** Returns when the sailing leaves that goods were put on last. */
export function sailingAt(s: State, lane: number): number {
  const { sailFirst, sailEvery } = s.model.lanes;
  return sailFirst[lane] + s.transport.sailing[lane] * sailEvery[lane];
}

/** Puts up to `most` quanta on the first sailing that has room, and returns how many it took. */
export function board(s: State, lane: number, most: number): number {
  const { sailFirst, sailEvery, sailCapacity } = s.model.lanes;
  const { sailing, room } = s.transport;
  const next = Math.ceil((s.now - sailFirst[lane]) / sailEvery[lane]);
  if (sailing[lane] < next) {
    sailing[lane] = next;
    room[lane] = sailCapacity[lane];
  } else if (room[lane] === 0) {
    sailing[lane] += 1;
    room[lane] = sailCapacity[lane];
  }
  const part = Math.min(most, room[lane]);
  room[lane] -= part;
  return part;
}
