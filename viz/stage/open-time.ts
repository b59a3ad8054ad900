import { TraceKind, type Trace } from '../../engine/index.ts';

/** How long (µs) each lane has been open up to a moment: goods on a closed lane stand still. */
export interface OpenTime {
  /** Returns the open time of a lane from the start of the run to `time`. */
  upTo(lane: number, time: number): number;
}

interface Piece {
  readonly from: number;
  readonly openBefore: number;
  readonly open: boolean;
}

/** Returns the open time of every lane, read from the lane entries of a trace. */
export function readOpenTime(trace: Trace): OpenTime {
  const pieces = new Map<number, Piece[]>();
  const { count, kind } = trace;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TraceKind.laneOutput) continue;
    const lane = trace.a[i];
    const time = trace.time[i];
    const list = pieces.get(lane) ?? [{ from: 0, openBefore: 0, open: true }];
    const last = list[list.length - 1];
    const openBefore = last === undefined ? 0 : last.openBefore + (last.open ? time - last.from : 0);
    list.push({ from: time, openBefore, open: trace.quantity[i] > 0 });
    pieces.set(lane, list);
  }
  return {
    upTo(lane, time) {
      const list = pieces.get(lane);
      if (list === undefined) return time;
      let at = list.length - 1;
      while (at > 0 && list[at].from > time) at--;
      const piece = list[at];
      return piece === undefined ? time : piece.openBefore + (piece.open ? time - piece.from : 0);
    },
  };
}
