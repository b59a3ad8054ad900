import { DAY, TraceKind, type Spec, type Trace } from '../../engine/index.ts';
import { readOpenTime } from './open-time.ts';

/** Every shipment of a run, in columns, in order of setting out. */
export interface Shipments {
  readonly count: number;
  readonly lane: Int32Array;
  /** Microseconds: sent, set out (later where it waits for a sailing), come in or destroyed; `arrives` is Infinity for what is still under way when the run ends. */
  readonly leaves: Float64Array;
  readonly sails: Float64Array;
  readonly arrives: Float64Array;
  /** Quanta: sent, and lost on the way or destroyed. */
  readonly quantity: Float64Array;
  readonly lost: Float64Array;
  /** Returns the share of its way (0 to 1) that a shipment has behind it at a time (µs) from its leaving to its end; 0 while it waits for a sailing. */
  progress(shipment: number, time: number): number;
  /** Calls back for every shipment under way at a time (µs), with the share of its way behind it (0 to 1). */
  eachUnderWay(time: number, visit: (shipment: number, progress: number) => void): void;
  /** Calls back for every shipment that something was lost of after `since` and not after `until` (µs), with the moment. */
  eachLoss(since: number, until: number, visit: (shipment: number, time: number) => void): void;
}

/** Pairs what was shipped with what was received or lost. A shipment on a closed lane makes no progress until the lane opens. */
export function pairShipments(spec: Spec, trace: Trace, days: number): Shipments {
  const { lane, leaves, sails, arrives, quantity, lost, losses } = readPairs(spec, trace);
  const open = readOpenTime(trace);
  const usual = usualTravel(spec.lanes.length, lane, sails, arrives);
  const byDay = bucketByDay(leaves, arrives, days);
  const progress = (s: number, time: number): number => {
    const start = sails[s];
    const end = arrives[s];
    if (time < start) return 0;
    const way = lane[s];
    const before = open.upTo(way, start);
    const gone = open.upTo(way, time) - before;
    // What was destroyed would have come about as soon as others do.
    const isCut = end === Infinity || lost[s] >= quantity[s];
    const whole = isCut ? Math.max(gone / 0.95, usual[way]) : open.upTo(way, end) - before;
    return whole > 0 ? Math.min(1, gone / whole) : Math.min(1, (time - start) / (end - start));
  };
  return {
    count: lane.length,
    lane: Int32Array.from(lane),
    leaves: Float64Array.from(leaves),
    sails: Float64Array.from(sails),
    arrives: Float64Array.from(arrives),
    quantity: Float64Array.from(quantity),
    lost: Float64Array.from(lost),
    progress,
    eachUnderWay(time, visit) {
      for (const s of byDay[Math.min(days - 1, Math.floor(time / DAY))] ?? []) {
        if (leaves[s] <= time && arrives[s] > time) visit(s, progress(s, time));
      }
    },
    eachLoss(since, until, visit) {
      for (let i = losses.findLastIndex((s) => arrives[s] <= until); i >= 0 && arrives[losses[i]] > since; i--) visit(losses[i], arrives[losses[i]]);
    },
  };
}

type Pairs = { readonly [K in 'lane' | 'leaves' | 'sails' | 'arrives' | 'quantity' | 'lost' | 'losses']: number[] };

/** Returns the shipments of a trace, and before them those that were under way when the run began. */
function readPairs({ snapshot }: Spec, { count, kind, time: when, a, b, quantity: amount }: Trace): Pairs {
  // By number of the shipment: numbers count up from 0, with few gaps or none.
  const placeOf: number[] = [];
  const pairs: Pairs = { lane: [], leaves: [], sails: [], arrives: [], quantity: [], lost: [], losses: [] };
  const add = (number: number, lane: number, time: number, quanta: number): void => {
    placeOf[number] = pairs.lane.length;
    pairs.lane.push(lane);
    pairs.leaves.push(time);
    pairs.sails.push(time);
    pairs.arrives.push(Infinity);
    pairs.quantity.push(quanta);
    pairs.lost.push(0);
  };
  snapshot?.transit.forEach(({ lane, quantity, placed }, number) => add(number, lane, Math.min(0, placed), quantity));
  for (let i = 0; i < count; i++) {
    if (kind[i] === TraceKind.shipped) {
      add(b[i], a[i], when[i], amount[i]);
      continue;
    }
    const s = kind[i] === TraceKind.received || kind[i] === TraceKind.sails || kind[i] === TraceKind.lostUnderWay ? placeOf[b[i]] : undefined;
    if (s === undefined) continue;
    if (kind[i] === TraceKind.sails) pairs.sails[s] = amount[i];
    else pairs.arrives[s] = when[i];
    if (kind[i] !== TraceKind.lostUnderWay) continue;
    pairs.lost[s] = amount[i];
    pairs.losses.push(s);
  }
  return pairs;
}

/** Returns per lane the mean time under way (µs) of what arrived, a day where nothing did. */
function usualTravel(lanes: number, lane: readonly number[], sails: readonly number[], arrives: readonly number[]): Float64Array {
  const sum = new Float64Array(lanes);
  const count = new Float64Array(lanes);
  lane.forEach((l, s) => {
    const end = arrives[s];
    if (end === Infinity) return;
    sum[l] = sum[l] + Math.max(0, end - sails[s]);
    count[l] = count[l] + 1;
  });
  return sum.map((total, l) => (count[l] > 0 ? total / count[l] : DAY));
}

/** Returns for each day the shipments under way at any time of it. */
function bucketByDay(leaves: readonly number[], arrives: readonly number[], days: number): number[][] {
  const byDay: number[][] = Array.from({ length: days }, () => []);
  leaves.forEach((start, s) => {
    const last = Math.min(days - 1, Math.floor(arrives[s] / DAY));
    for (let day = Math.max(0, Math.floor(start / DAY)); day <= last; day++) byDay[day]?.push(s);
  });
  return byDay;
}
