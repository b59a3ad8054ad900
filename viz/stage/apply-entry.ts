import { TraceKind, type Spec, type Trace } from '../../engine/index.ts';
import { lineTookBatch, machineChanged, queueChanged } from './apply-line-entry.ts';
import type { Columns } from './columns.ts';

type Effect = (columns: Columns, spec: Spec, time: number, a: number, b: number, quantity: number) => void;

const add = (column: Float64Array, i: number, amount: number): void => {
  column[i] = column[i] + amount;
};

/** Keeps the moment since which something holds, -1 while it does not. */
const since = (column: Float64Array, i: number, holds: boolean, time: number): void => {
  if (!holds) column[i] = -1;
  else if (column[i] < 0) column[i] = time;
};

/** What each kind of trace entry does to the columns; kinds left out do nothing here. */
const effects: readonly (Effect | undefined)[] = tableOf({
  [TraceKind.demand]: (c, spec, time, a, _b, quantity) => {
    add(c.waiting, a, quantity);
    if (time >= spec.warmup) add(c.demanded, a, quantity);
  },
  [TraceKind.filled]: (c, spec, time, a, b, quantity) => {
    add(c.waiting, a, -quantity);
    if (time >= spec.warmup) add(b === 1 ? c.filledAtOnce : c.filledLater, a, quantity);
  },
  [TraceKind.lost]: (c, spec, time, a, _b, quantity) => {
    c.lastLost[a] = time;
    add(c.waiting, a, -quantity);
    if (time >= spec.warmup) add(c.lost, a, quantity);
  },
  [TraceKind.ordered]: (c, spec, _time, a, _b, quantity) => add(c.onOrder, spec.lanes[a].to, quantity),
  [TraceKind.received]: (c, spec, _time, a, _b, quantity) => {
    c.laneLostAt[a] = -1;
    add(c.onOrder, spec.lanes[a].to, -quantity);
  },
  [TraceKind.lostUnderWay]: (c, spec, time, a, _b, quantity) => {
    c.laneLostAt[a] = time;
    add(c.onOrder, spec.lanes[a].to, -quantity);
    if (time >= spec.warmup) add(c.laneLost, a, quantity);
  },
  [TraceKind.sails]: (c, _spec, _time, a, _b, quantity) => {
    c.laneSails[a] = quantity;
  },
  [TraceKind.stock]: (c, _spec, time, a, _b, quantity) => {
    since(c.emptySince, a, quantity <= 0, time);
    c.stock[a] = quantity;
  },
  [TraceKind.backlog]: (c, _spec, time, a, _b, quantity) => {
    since(c.owedSince, a, quantity > 0, time);
    c.owed[a] = quantity;
  },
  [TraceKind.siteOutput]: (c, _spec, time, a, b, quantity) => {
    c.siteOutput[a] = quantity;
    c.siteHazard[a] = b;
    c.siteSince[a] = time;
  },
  [TraceKind.ordering]: (c, _spec, time, a, b, quantity) => {
    c.siteOrders[a] = quantity;
    c.ordersHazard[a] = b;
    c.ordersSince[a] = time;
  },
  [TraceKind.laneOutput]: (c, _spec, time, a, b, quantity) => {
    c.laneOutput[a] = quantity;
    c.laneHazard[a] = b;
    c.laneSince[a] = time;
  },
  [TraceKind.starved]: (c, _spec, time, a, b, quantity) => {
    c.waitsFor[a] = quantity === 1 ? b : -1;
    c.waitsSince[a] = time;
  },
  [TraceKind.batchStarted]: (c, spec, _time, a) => lineTookBatch(c, spec, a),
  [TraceKind.queue]: (c, spec, time, a, _b, quantity) => queueChanged(c, spec, time, a, quantity),
  [TraceKind.machine]: (c, spec, time, a, b, quantity) => machineChanged(c, spec, time, a, b, quantity),
  [TraceKind.defect]: (c, spec, time, a, _b, quantity) => {
    if (time >= spec.warmup) add(c.scrapped, a, quantity);
  },
});

function tableOf(rows: Partial<Record<number, Effect>>): (Effect | undefined)[] {
  const table: (Effect | undefined)[] = [];
  for (const kind of Object.values(TraceKind)) table[kind] = rows[kind];
  return table;
}

/** Lays one trace entry over the columns. */
export function applyEntry(columns: Columns, spec: Spec, trace: Trace, i: number): void {
  effects[trace.kind[i]]?.(columns, spec, trace.time[i], trace.a[i], trace.b[i], trace.quantity[i]);
}
