import type { Spec, Trace } from '../../engine/index.ts';
import { applyEntry } from './apply-entry.ts';
import type { Columns } from './columns.ts';
import { firstColumns } from './first-columns.ts';

/** Reads the state of a run at any moment. `seek` forth and back give the same columns, bit for bit. */
export interface Playhead {
  /** The state after the last `seek`; one object, written over by the next. */
  readonly columns: Columns;
  /** Time of the last `seek`, in microseconds. */
  readonly time: number;
  /** Moves to the state after every entry up to and including this time (µs). */
  seek(time: number): void;
}

const NUMBERS_KEPT = 4_000_000;
const SHORTEST_STEP = 512;

/** Returns a playhead at the start of a run. Keeps a copy of the columns every so many entries, so that any jump is short. */
export function createPlayhead(spec: Spec, trace: Trace): Playhead {
  const columns = firstColumns(spec);
  const step = Math.max(SHORTEST_STEP, Math.ceil((trace.count * columns.all.length) / NUMBERS_KEPT));
  const checkpoints: Float64Array[] = [];
  for (let i = 0; i < trace.count; i++) {
    if (i % step === 0) checkpoints.push(columns.all.slice());
    applyEntry(columns, spec, trace, i);
  }
  columns.all.set(checkpoints[0] ?? columns.all);
  let next = 0;
  const playhead = {
    columns,
    time: 0,
    seek(time: number): void {
      const target = entriesUpTo(trace, time);
      const nearest = Math.min(Math.floor(target / step), checkpoints.length - 1);
      if (target < next || nearest * step > next) {
        const checkpoint = checkpoints[nearest];
        if (checkpoint !== undefined) columns.all.set(checkpoint);
        next = Math.max(0, nearest * step);
      }
      while (next < target) applyEntry(columns, spec, trace, next++);
      playhead.time = time;
    },
  };
  return playhead;
}

/** Returns how many entries of the trace happen at or before a time (µs). */
export function entriesUpTo(trace: Trace, time: number): number {
  let low = 0;
  let high = trace.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (trace.time[middle] <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
