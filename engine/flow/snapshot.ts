/** A run starts from what is under way, owed and being made. */
import { EventType } from '../events/event-types.ts';
import type { SnapshotSpec } from '../spec.ts';
import { changeBacklog, changeInTransit, changeMarketOwed, changeOnOrder } from '../state/account.ts';
import type { State } from '../state/state.ts';
import { finishBatches } from './after-step.ts';
import { waitBatches } from './make.ts';
import { bookOrder } from './order.ts';
import { expectReceipt } from './plans.ts';
import { enqueue } from './queue.ts';
import { schedule } from './schedule.ts';

/** Puts a snapshot on the books of a run that begins. A trace tells of what follows from it only. */
export function startFrom(s: State, snapshot: SnapshotSpec): void {
  const { trace } = s;
  s.trace = null;
  for (const order of snapshot.orders) startOrder(s, order);
  for (const transit of snapshot.transit) startTransit(s, transit);
  for (const { process, batches, made, ready } of snapshot.finishing) {
    const due = Math.max(0, ready);
    finishBatches(s, process, batches, made, due);
    expectReceipt(s, s.model.processes.output[process], batches * s.model.processes.batch[process], due);
  }
  for (const backorder of snapshot.backorders) startBackorder(s, backorder);
  for (const { process, batches } of snapshot.waiting) waitBatches(s, process, batches);
  s.trace = trace;
}

/** What was asked for before the run is not asked for in it: at the latest a microsecond before. */
function before(moment: number): number {
  return Math.min(moment, -1);
}

/** An order that has not set out stands in its supplier's queue, or is on its way there. */
function startOrder(s: State, { lane, quantity, placed, known }: SnapshotSpec['orders'][number]): void {
  const { from, to, meanLead } = s.model.lanes;
  const order = bookOrder(s, lane, quantity, placed);
  expectReceipt(s, to[lane], quantity, Math.max(0, placed + meanLead[lane]));
  if (known > 0) {
    schedule(s, known, EventType.orderReceived, order, 0);
    return;
  }
  s.ordering.comingOrders[from[lane]] -= quantity;
  owe(s, from[lane], order, known);
}

function owe(s: State, i: number, order: number, known: number): void {
  enqueue(s, i, order);
  s.orders.known[order] = before(known);
  changeBacklog(s, i, s.orders.owed[order]);
  s.toFill.add(i);
}

/** Goods under way are the last of an order of their own; nobody knows any more when their supplier got to know of it. */
function startTransit(s: State, { lane, quantity, placed, arrives, made }: SnapshotSpec['transit'][number]): void {
  const { lanes, stockPoints } = s.model;
  const to = lanes.to[lane];
  const due = Math.max(0, arrives);
  const number = s.shipmentCount++;
  const order = s.orders.take(lane, quantity, placed, 0);
  s.orders.owed[order] = 0;
  s.orders.known[order] = -Infinity;
  changeOnOrder(s, to, quantity);
  changeInTransit(s, to, quantity);
  expectReceipt(s, to, quantity, due);
  const shipment = s.shipments.take(lane, order, quantity, made + stockPoints.shelfLife[to], due, 0, number);
  schedule(s, due, EventType.goodsReceived, shipment, number);
}

function startBackorder(s: State, { market, quantity, since }: SnapshotSpec['backorders'][number]): void {
  const { stockPoint, patience } = s.model.markets;
  const i = stockPoint[market];
  const order = s.orders.take(-1 - market, quantity, before(since), 0);
  if (patience[market] === 0) s.impatient[i] += 1;
  else if (patience[market] !== Infinity) schedule(s, Math.max(0, since + patience[market]), EventType.patienceEnds, order, s.orders.serial[order]);
  owe(s, i, order, since);
  changeMarketOwed(s, i, quantity);
}
