/** Orders go to suppliers, who know of them a delay later. */
import { EventType } from '../events/event-types.ts';
import { changeBacklog, changeOnOrder } from '../state/account.ts';
import type { State } from '../state/state.ts';
import { TraceKind } from '../trace.ts';
import { askedByBuyer } from './foresee.ts';
import { expectReceipt } from './plans.ts';
import { enqueue } from './queue.ts';
import { positionFell } from './position-fell.ts';
import { schedule } from './schedule.ts';

/** Places an order over a lane, raised to its minimum and rounded up to its lots; it is known at the supplier after the order delay and so much time of search. */
export function placeOrder(s: State, lane: number, wanted: number, search: number): void {
  const { lanes, streams, variates } = s.model;
  const lot = lanes.lot[lane];
  const quantity = Math.ceil(Math.max(wanted, lanes.minimum[lane]) / lot) * lot;
  const n = s.orderCount[lane];
  const delay = variates.draw(lanes.orderDelay[lane], s.streams.next(streams.orderDelay + lane), s.delayCount[lane]++);
  const order = bookOrder(s, lane, quantity, s.now);
  const to = lanes.to[lane];
  expectReceipt(s, to, quantity, lanes.meanLead[lane]);
  s.record.lanes.orders[lane] += 1;
  s.record.lanes.ordered[lane] += quantity;
  s.periods.order(to, quantity);
  if (s.trace !== null) s.trace.add(s.now, TraceKind.ordered, lane, n, quantity);
  schedule(s, s.now + delay + search, EventType.orderReceived, order, 0);
}

/** Puts an order that is on its way to the supplier on the books, draws how it is to travel, and returns it. */
export function bookOrder(s: State, lane: number, quantity: number, placed: number): number {
  const { lanes } = s.model;
  const n = s.orderCount[lane]++;
  const order = s.orders.take(lane, quantity, placed, leadTimeOf(s, lane, n));
  if (lanes.lossStream[lane] >= 0 && s.streams.next(lanes.lossStream[lane]) < lanes.lossChance[lane]) s.orders.lossShare[order] = lanes.lossShare[lane];
  changeOnOrder(s, lanes.to[lane], quantity);
  s.ordering.comingOrders[lanes.from[lane]] += quantity;
  s.ordering.unshipped[lane] += quantity;
  return order;
}

/** Returns how long order number n of a lane travels: its lead time, and its lateness where it is late. */
function leadTimeOf(s: State, lane: number, n: number): number {
  const { lanes, streams, variates } = s.model;
  const leadTime = variates.draw(lanes.leadTime[lane], s.streams.next(streams.leadTime + lane), n);
  if (lanes.lateBy[lane] < 0) return leadTime;
  const isLate = s.streams.next(lanes.lateStream[lane]) < lanes.lateChance[lane];
  const lateness = s.streams.next(lanes.latenessStream[lane]);
  return isLate ? leadTime + variates.draw(lanes.lateBy[lane], lateness, n) : leadTime;
}

/** The supplier gets to know the order, and owes it from now on. */
export function orderReceived(s: State, order: number): void {
  const { from, to } = s.model.lanes;
  const lane = s.orders.lane[order];
  const i = from[lane];
  const quantity = s.orders.quantity[order];
  s.ordering.comingOrders[i] -= quantity;
  enqueue(s, i, order);
  changeBacklog(s, i, quantity);
  s.periods.ask(i, quantity);
  askedByBuyer(s, i, to[lane], quantity);
  s.toFill.add(i);
  positionFell(s, i);
}
