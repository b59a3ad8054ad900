import type { TransportColumns } from '../network/transport-columns.ts';
import type { Variates } from '../random/index.ts';
import { DAY, type Spec } from '../spec.ts';

/** Streams of the lanes that lose goods or are late; -1: none. */
export interface LaneStreams {
  readonly loss: Int32Array;
  readonly late: Int32Array;
  readonly lateness: Int32Array;
}

/** Returns what may happen to goods on the lanes. Throws RangeError for a wrong lateness. */
export function compileTransport({ lanes }: Spec, variates: Variates, streams: LaneStreams): TransportColumns {
  return {
    sailEvery: Float64Array.from(lanes, ({ sailings }) => sailings?.every ?? 0),
    sailFirst: Float64Array.from(lanes, ({ sailings }) => sailings?.first ?? 0),
    sailCapacity: Float64Array.from(lanes, ({ sailings }) => sailings?.capacity ?? Infinity),
    lossChance: Float64Array.from(lanes, ({ loss }) => loss?.chance ?? 0),
    lossShare: Float64Array.from(lanes, ({ loss }) => loss?.share ?? 0),
    lossStream: streams.loss,
    lateChance: Float64Array.from(lanes, ({ late }) => late?.chance ?? 0),
    lateBy: Int32Array.from(lanes, ({ late }) => (late === null ? -1 : variates.add(late.by, DAY))),
    lateStream: streams.late,
    latenessStream: streams.lateness,
  };
}
