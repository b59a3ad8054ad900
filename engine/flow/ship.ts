/** Goods set out over a lane, travel, and come in. */
import { EventType } from '../events/event-types.ts';
import { changeInTransit, changeOnHand } from '../state/account.ts';
import type { State } from '../state/state.ts';
import { SourceKind } from '../network/model.ts';
import { TraceKind } from '../trace.ts';
import { endJourney, lose } from './loss.ts';
import { addStock, takeFromFirstLot } from './lots.ts';
import { board, sailingAt } from './sailings.ts';
import { schedule } from './schedule.ts';
import { settle } from './settle.ts';

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
  if (s.model.lanes.sailEvery[lane] === 0) {
    setOut(s, order, quantity, expiry, s.now);
    return;
  }
  for (let left = quantity; left > 0; ) {
    const part = board(s, lane, left);
    setOut(s, order, part, expiry, sailingAt(s, lane));
    left -= part;
  }
}

/** One shipment, under way from now on; it leaves at a moment from now on. */
function setOut(s: State, order: number, quantity: number, expiry: number, leaves: number): void {
  const lane = s.orders.lane[order];
  const number = s.shipmentCount++;
  const due = leaves + s.orders.leadTime[order];
  changeInTransit(s, s.model.lanes.to[lane], quantity);
  s.ordering.unshipped[lane] -= quantity;
  s.record.lanes.shipped[lane] += quantity;
  s.record.lanes.shipments[lane] += 1;
  const shipment = s.shipments.take(lane, order, quantity, expiry, due, s.closedTotal[lane], number);
  if (s.trace !== null) s.trace.add(s.now, TraceKind.shipped, lane, number, quantity);
  if (s.trace !== null && leaves > s.now) s.trace.add(s.now, TraceKind.sails, lane, number, leaves);
  schedule(s, due, EventType.goodsReceived, shipment, number);
}

/** A shipment is due: it comes in, or goes on waiting if the lane was closed on its way. Nothing, when it was destroyed and is no longer shipment `number`. */
export function goodsDue(s: State, shipment: number, number: number): void {
  if (s.shipments.number[shipment] !== number) return;
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
  schedule(s, shipments.due[shipment], EventType.goodsReceived, shipment, shipments.number[shipment]);
}

/** A shipment comes in, less what its order loses on the way. */
function receive(s: State, shipment: number): void {
  const { shipments, record } = s;
  const { lanes } = s.model;
  const lane = shipments.lane[shipment];
  const order = shipments.order[shipment];
  const quantity = shipments.quantity[shipment];
  const share = s.orders.lossShare[order];
  const lost = share > 0 ? Math.min(quantity, Math.floor(share * quantity + 0.5)) : 0;
  const rest = quantity - lost;
  endJourney(s, shipment);
  record.lanes.received[lane] += rest;
  record.lanes.purchase[lane] += Math.floor(rest * lanes.price[lane] + 0.5);
  if (s.trace !== null) s.trace.add(s.now, TraceKind.received, lane, shipments.number[shipment], rest);
  if (lost > 0) lose(s, shipment, lost);
  settle(s, order, quantity);
  const expiry = shipments.expiry[shipment];
  shipments.release(shipment);
  if (rest > 0) addStock(s, lanes.to[lane], rest, expiry);
}
