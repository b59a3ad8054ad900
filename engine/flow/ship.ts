/** Goods set out over a lane, travel, and come in. */
import { EventType } from '../events/event-types.ts';
import { changeInTransit, changeOnHand, changeOnOrder } from '../state/account.ts';
import { countTimes } from '../state/count-times.ts';
import type { State } from '../state/state.ts';
import { SourceKind } from '../network/model.ts';
import { TraceKind } from '../trace.ts';
import { tickOffReceipt } from './plans.ts';
import { addStock, takeFromFirstLot } from './lots.ts';
import { schedule } from './schedule.ts';

/** Sends part or all of an order off from stock point i; perishable goods of different age travel as separate shipments. */
export function ship(s: State, i: number, order: number, quantity: number): void {
  const { sourceKind, shelfLife } = s.model.stockPoints;
  if (sourceKind[i] === SourceKind.unlimited) {
    s.bought[i] += quantity;
    depart(s, order, quantity, s.now + shelfLife[i]);
    return;
  }
  changeOnHand(s, i, -quantity);
  if (shelfLife[i] === Infinity) {
    depart(s, order, quantity, Infinity);
    return;
  }
  for (let left = quantity; left > 0; ) {
    const expiry = s.lots.expiry[s.firstLot[i]];
    const part = takeFromFirstLot(s, i, left);
    depart(s, order, part, expiry);
    left -= part;
  }
}

function depart(s: State, order: number, quantity: number, expiry: number): void {
  const lane = s.orders.lane[order];
  const number = s.shipmentCount++;
  const due = s.now + s.orders.leadTime[order];
  changeInTransit(s, s.model.lanes.to[lane], quantity);
  s.ordering.unshipped[lane] -= quantity;
  s.record.lanes.shipped[lane] += quantity;
  const shipment = s.shipments.take(lane, order, quantity, expiry, due, s.closedTotal[lane], number);
  if (s.trace !== null) s.trace.add(s.now, TraceKind.shipped, lane, number, quantity);
  schedule(s, due, EventType.goodsReceived, shipment, 0);
}

/** A shipment is due: it comes in, or goes on waiting if the lane was closed on its way. */
export function goodsDue(s: State, shipment: number): void {
  const lane = s.shipments.lane[shipment];
  if (s.laneOutput[lane] <= 0) {
    if (s.heldHead[lane] < 0) s.heldHead[lane] = shipment;
    else s.shipments.next[s.heldTail[lane]] = shipment;
    s.heldTail[lane] = shipment;
    return;
  }
  if (s.closedTotal[lane] > s.shipments.closedBefore[shipment]) postpone(s, shipment);
  else receive(s, shipment);
}

/** Gives the held shipments of a lane that opens again their new time. */
export function releaseHeld(s: State, lane: number): void {
  let shipment = s.heldHead[lane];
  s.heldHead[lane] = -1;
  while (shipment >= 0) {
    const next = s.shipments.next[shipment];
    s.shipments.next[shipment] = -1;
    postpone(s, shipment);
    shipment = next;
  }
}

function postpone(s: State, shipment: number): void {
  const { shipments } = s;
  const closed = s.closedTotal[shipments.lane[shipment]];
  shipments.due[shipment] += closed - shipments.closedBefore[shipment];
  shipments.closedBefore[shipment] = closed;
  schedule(s, shipments.due[shipment], EventType.goodsReceived, shipment, 0);
}

function receive(s: State, shipment: number): void {
  const { shipments } = s;
  const lane = shipments.lane[shipment];
  const quantity = shipments.quantity[shipment];
  const expiry = shipments.expiry[shipment];
  const { lanes } = s.model;
  const to = lanes.to[lane];
  changeOnOrder(s, to, -quantity);
  changeInTransit(s, to, -quantity);
  tickOffReceipt(s, to, quantity);
  s.record.lanes.received[lane] += quantity;
  s.record.lanes.purchase[lane] += Math.floor(quantity * lanes.price[lane] + 0.5);
  if (s.trace !== null) s.trace.add(s.now, TraceKind.received, lane, shipments.number[shipment], quantity);
  settle(s, shipments.order[shipment], quantity);
  shipments.release(shipment);
  addStock(s, to, quantity, expiry);
}

/** Takes what came in off the order; a whole order is done with, and was on time or not. */
function settle(s: State, order: number, quantity: number): void {
  const { orders } = s;
  orders.due[order] -= quantity;
  if (orders.due[order] > 0) return;
  const lane = orders.lane[order];
  const took = s.now - orders.placed[order];
  s.record.lanes.completed[lane] += 1;
  s.record.lanes.leadTime[lane] += took;
  if (took <= s.model.lanes.promise[lane]) s.record.lanes.onTime[lane] += 1;
  countTimes(s.record, took, orders.known[order] - orders.placed[order]);
  remember(s, lane, took);
  orders.release(order);
}

/** What the buyer makes of an order that came in whole. */
function remember(s: State, lane: number, took: number): void {
  const { promise, meanLead, trustRise, trustFall, seenWeight } = s.model.lanes;
  const { trust, seenLead } = s.ordering;
  const kept = took <= (promise[lane] === Infinity ? meanLead[lane] : promise[lane]);
  trust[lane] += kept ? trustRise[lane] * (1 - trust[lane]) : -trustFall[lane] * trust[lane];
  seenLead[lane] += seenWeight[lane] * (took - seenLead[lane]);
}
