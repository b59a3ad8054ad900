/** The snapshot of a run at a moment, read off its trace: lead times and order delays must be constant, every stock point serve lanes or markets. */
import { compile, DAY, simulate, type LaneSpec, type SnapshotSpec, type Spec, type Trace } from '../../engine/index.ts';
import { rowsOf } from './read-trace.ts';

interface Open {
  readonly since: number;
  left: number;
}

/** Takes a quantity off what is open, the oldest first; calls `part` with each piece. */
function takeOff(open: Open[], quantity: number, part: (since: number, piece: number) => void = () => undefined): void {
  for (let left = quantity; left > 0; ) {
    const first = open[0];
    const piece = Math.min(left, first.left);
    first.left -= piece;
    left -= piece;
    part(first.since, piece);
    if (first.left === 0) open.shift();
  }
}

const microseconds = (days: number): number => Math.round(days * DAY);
const constantOf = (choice: LaneSpec['leadTime']): number => microseconds(Number(choice.params['value']));

/** Returns the spec of the run that goes on from `at`, where `spec` would be then, markets and reviews in step. */
export function takenUp(spec: Spec, at: number): Spec {
  const { trace } = simulate(compile({ ...spec, horizon: at }), 1, { trace: true });
  if (trace === null) throw new Error('a traced run has no trace');
  const later = (first: number, every: number): number => first + Math.ceil(Math.max(0, at - first) / every) * every - at;
  return {
    ...spec,
    horizon: spec.horizon - at,
    stockPoints: spec.stockPoints.map((point, i) => ({
      ...point,
      initial: rowsOf(trace, 'stock', i).at(-1)?.quantity ?? point.initial,
      review: point.review === null ? null : { ...point.review, first: later(point.review.first, point.review.every) },
    })),
    lanes: spec.lanes.map((lane) => ({ ...lane, sailings: lane.sailings === null ? null : { ...lane.sailings, first: lane.sailings.first - at } })),
    markets: spec.markets.map((market) => (market.arrivals.kind === 'period' ? { ...market, arrivals: { ...market.arrivals, first: later(market.arrivals.first, market.arrivals.every) } } : market)),
    snapshot: { lots: [], ...overLanes(spec, trace, at), backorders: owedBy(spec, trace, at), waiting: waitingOf(spec, trace), finishing: [] },
  };
}

function overLanes(spec: Spec, trace: Trace, at: number): Pick<SnapshotSpec, 'orders' | 'transit'> {
  const orders: SnapshotSpec['orders'][number][] = [];
  const sent: { readonly number: number; readonly shipment: SnapshotSpec['transit'][number] }[] = [];
  spec.lanes.forEach(({ leadTime, orderDelay }, lane) => {
    const open = rowsOf(trace, 'ordered', lane).map(({ day, quantity }): Open => ({ since: microseconds(day), left: quantity }));
    const arrived = new Set(rowsOf(trace, 'received', lane).map(({ b }) => b));
    const sails = new Map(rowsOf(trace, 'sails', lane).map(({ b, quantity }) => [b, quantity]));
    for (const { day, b, quantity } of rowsOf(trace, 'shipped', lane)) {
      const left = microseconds(day);
      takeOff(open, quantity, (placed, piece) => {
        if (!arrived.has(b)) sent.push({ number: b, shipment: { lane, quantity: piece, placed: placed - at, arrives: (sails.get(b) ?? left) + constantOf(leadTime) - at, made: left - at } });
      });
    }
    for (const { since, left } of open) orders.push({ lane, quantity: left, placed: since - at, known: since + constantOf(orderDelay) - at });
  });
  // what arrives at one moment comes in the order in which it set out
  return { orders: orders.sort((a, b) => a.known - b.known), transit: sent.sort((a, b) => a.number - b.number).map(({ shipment }) => shipment) };
}

function owedBy(spec: Spec, trace: Trace, at: number): SnapshotSpec['backorders'] {
  return spec.markets.flatMap((_, market) => {
    const open = rowsOf(trace, 'demand', market).filter(({ quantity }) => quantity > 0).map(({ day, quantity }): Open => ({ since: microseconds(day), left: quantity }));
    const ended = [...rowsOf(trace, 'filled', market), ...rowsOf(trace, 'lost', market)].sort((a, b) => a.day - b.day);
    for (const { quantity } of ended) takeOff(open, quantity);
    return open.map(({ since, left }) => ({ market, quantity: left, since: since - at }));
  });
}

/** Batches that were ordered for every input that is owed; none may be on a machine. */
function waitingOf(spec: Spec, trace: Trace): SnapshotSpec['waiting'] {
  return spec.processes.flatMap(({ inputs: [{ stockPoint, perBatch }] }, process) => {
    const batches = (rowsOf(trace, 'backlog', stockPoint).at(-1)?.quantity ?? 0) / perBatch;
    return batches > 0 ? [{ process, batches }] : [];
  });
}
