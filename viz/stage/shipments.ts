import { DAY, TraceKind, type Spec, type Trace } from '../../engine/index.ts';
import { readOpenTime } from './open-time.ts';

/** Every shipment of a run, in columns, in order of setting out. */
export interface Shipments {
  readonly count: number;
  readonly lane: Int32Array;
  /** Microseconds; `arrives` is Infinity for what is still under way when the run ends. */
  readonly leaves: Float64Array;
  readonly arrives: Float64Array;
  /** Quanta. */
  readonly quantity: Float64Array;
  /** Calls back for every shipment under way at a time (µs), with the share of its way behind it (0 to 1). */
  eachUnderWay(time: number, visit: (shipment: number, progress: number) => void): void;
}

/** Pairs what was shipped with what was received. A shipment on a closed lane makes no progress until the lane opens. */
export function pairShipments(spec: Spec, trace: Trace, days: number): Shipments {
  const { count, kind, time: when, a, b, quantity: amount } = trace;
  // By number of the shipment: numbers count up from 0, with few gaps or none.
  const placeOf: number[] = [];
  const lane: number[] = [];
  const leaves: number[] = [];
  const arrives: number[] = [];
  const quantity: number[] = [];
  for (let i = 0; i < count; i++) {
    if (kind[i] === TraceKind.shipped) {
      placeOf[b[i]] = lane.length;
      lane.push(a[i]);
      leaves.push(when[i]);
      arrives.push(Infinity);
      quantity.push(amount[i]);
    } else if (kind[i] === TraceKind.received && placeOf[b[i]] !== undefined) arrives[placeOf[b[i]]] = when[i];
  }
  const open = readOpenTime(trace);
  const usual = usualTravel(spec.lanes.length, lane, leaves, arrives);
  const byDay = bucketByDay(leaves, arrives, days);
  return {
    count: lane.length,
    lane: Int32Array.from(lane),
    leaves: Float64Array.from(leaves),
    arrives: Float64Array.from(arrives),
    quantity: Float64Array.from(quantity),
    eachUnderWay(time, visit) {
      for (const s of byDay[Math.min(days - 1, Math.floor(time / DAY))] ?? []) {
        const start = leaves[s];
        const end = arrives[s];
        if (start > time || end <= time) continue;
        const way = lane[s];
        const before = open.upTo(way, start);
        const gone = open.upTo(way, time) - before;
        const whole = end === Infinity ? Math.max(gone / 0.95, usual[way]) : open.upTo(way, end) - before;
        visit(s, whole > 0 ? Math.min(1, gone / whole) : Math.min(1, (time - start) / (end - start)));
      }
    },
  };
}

/** Returns per lane the mean time under way (µs) of what arrived, a day where nothing did. */
function usualTravel(lanes: number, lane: readonly number[], leaves: readonly number[], arrives: readonly number[]): Float64Array {
  const sum = new Float64Array(lanes);
  const count = new Float64Array(lanes);
  lane.forEach((l, s) => {
    const end = arrives[s];
    if (end === Infinity) return;
    sum[l] = sum[l] + end - leaves[s];
    count[l] = count[l] + 1;
  });
  return sum.map((total, l) => (count[l] > 0 ? total / count[l] : DAY));
}

/** Returns for each day the shipments under way at any time of it. */
function bucketByDay(leaves: readonly number[], arrives: readonly number[], days: number): number[][] {
  const byDay: number[][] = Array.from({ length: days }, () => []);
  leaves.forEach((start, s) => {
    const last = Math.min(days - 1, Math.floor(arrives[s] / DAY));
    for (let day = Math.floor(start / DAY); day <= last; day++) byDay[day]?.push(s);
  });
  return byDay;
}
