/** Goods that are lost on the way: a share of what comes in, or all that is under way when a strike destroys it. */
import { changeInTransit, changeOnOrder } from '../state/account.ts';
import type { State } from '../state/state.ts';
import { TraceKind } from '../trace.ts';
import { tickOffReceipt } from './plans.ts';
import { positionFell } from './position-fell.ts';
import { settle } from './settle.ts';

/** A shipment is no longer under way, come in or not: its buyer expects it no more. */
export function endJourney(s: State, shipment: number): void {
  const to = s.model.lanes.to[s.shipments.lane[shipment]];
  const quantity = s.shipments.quantity[shipment];
  changeOnOrder(s, to, -quantity);
  changeInTransit(s, to, -quantity);
  tickOffReceipt(s, to, quantity);
}

/** So many quanta of a shipment are lost, and its buyer reviews. */
export function lose(s: State, shipment: number, quantity: number): void {
  const lane = s.shipments.lane[shipment];
  const to = s.model.lanes.to[lane];
  s.destroyed[to] += quantity;
  s.record.lanes.lost[lane] += quantity;
  s.orders.isShort[s.shipments.order[shipment]] = 1;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.lostUnderWay, lane, s.shipments.number[shipment], quantity);
  positionFell(s, to);
}

/** Destroys all that is under way on a lane, in the order in which it set out: on its way, held, or waiting for a sailing. */
export function destroyUnderWay(s: State, lane: number): void {
  const { shipments } = s;
  const hit: number[] = [];
  for (let k = 0; k < shipments.top; k++) if (shipments.live[k] === 1 && shipments.lane[k] === lane) hit.push(k);
  hit.sort((a, b) => shipments.number[a] - shipments.number[b]);
  s.heldHead[lane] = -1;
  for (const shipment of hit) destroy(s, shipment);
}

function destroy(s: State, shipment: number): void {
  const { shipments } = s;
  const quantity = shipments.quantity[shipment];
  endJourney(s, shipment);
  lose(s, shipment, quantity);
  settle(s, shipments.order[shipment], quantity);
  shipments.number[shipment] = -1;
  shipments.release(shipment);
}
