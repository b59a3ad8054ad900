/** Goods on their way: when they sail, how closed lanes hold them, what is lost. */
import { TraceKind } from '../../engine/trace.ts';
import { positionMayHaveFallen } from './at-once.ts';
import { putIntoStock } from './goods.ts';
import { orderCameIn } from './memory.ts';
import { note } from './notes.ts';
import { takeOffReceipts } from './plans.ts';
import { schedule, type Lane, type Order, type Shipment, type World } from './world.ts';

/** Sends goods of one age out for an order: at once, or with the next sailings that have room. */
export function setOut(world: World, order: Order, quantity: number, made: number): void {
  const { lane } = order;
  const { sailings } = lane.spec;
  order.sent += quantity;
  if (sailings === null) {
    send(world, order, quantity, made, world.now);
    return;
  }
  let left = quantity;
  for (let n = Math.ceil((world.now - sailings.first) / sailings.every); left > 0; n += 1) {
    const taken = lane.sailings.get(n) ?? 0;
    const part = Math.min(left, (sailings.capacity ?? Infinity) - taken);
    if (part <= 0) continue;
    lane.sailings.set(n, taken + part);
    left -= part;
    const sails = sailings.first + n * sailings.every;
    const shipment = send(world, order, part, made, sails);
    if (sails > world.now) note(world, TraceKind.sails, lane.index, shipment.number, sails);
  }
}

/** One shipment, that sails at a moment. */
function send(world: World, order: Order, quantity: number, made: number, sails: number): Shipment {
  const { lane } = order;
  const shipment = putUnderWay(world, order, quantity, made, sails + order.leadTime);
  note(world, TraceKind.shipped, lane.index, shipment.number, quantity);
  return shipment;
}

/** Goods are under way on a lane. */
export function putUnderWay(world: World, order: Order, quantity: number, made: number, arrives: number): Shipment {
  const { lane } = order;
  const shipment: Shipment = { number: world.shipments, order, quantity, made, arrives, closedBefore: lane.closedFor, due: null };
  world.shipments += 1;
  lane.underWay.push(shipment);
  expect(world, shipment);
  return shipment;
}
function expect(world: World, shipment: Shipment): void {
  shipment.due = schedule(world, shipment.arrives, 'goods received', () => arriveOrGoOn(world, shipment));
}

/** Goods that stood still on the way are not there yet when they were to be: they still have to travel for as long. */
function arriveOrGoOn(world: World, shipment: Shipment): void {
  const { lane } = shipment.order;
  const stood = closedSoFar(world, lane) - shipment.closedBefore;
  if (stood === 0 && lane.output > 0) comeIn(world, shipment);
  else if (lane.output > 0) goOn(world, shipment);
  else lane.held.push(shipment);
}

/** Microseconds that a lane has been closed since the start of the run. */
function closedSoFar(world: World, lane: Lane): number {
  return lane.closedFor + (lane.output > 0 ? 0 : world.now - lane.closedAt);
}

function goOn(world: World, shipment: Shipment): void {
  const closed = closedSoFar(world, shipment.order.lane);
  shipment.arrives += closed - shipment.closedBefore;
  shipment.closedBefore = closed;
  expect(world, shipment);
}

/** A lane closes, or opens again: what came due meanwhile goes on, in that order. */
export function closeOrOpen(world: World, lane: Lane, before: number): void {
  if (lane.output === 0) lane.closedAt = world.now;
  if (lane.output === 0 || before > 0) return;
  lane.closedFor += world.now - lane.closedAt;
  const { held } = lane;
  lane.held = [];
  for (const shipment of held) goOn(world, shipment);
}

function comeIn(world: World, shipment: Shipment): void {
  const { order, quantity } = shipment;
  const { lane } = order;
  const point = world.points[lane.spec.to];
  const lost = Math.floor(order.loses * quantity + 0.5);
  const rest = quantity - lost;
  endOfTheWay(world, shipment);
  order.received += rest;
  note(world, TraceKind.received, lane.index, shipment.number, rest);
  if (lost > 0) loseOnTheWay(world, shipment, lost);
  if (rest > 0) putIntoStock(world, point, rest, shipment.made);
  completeOrder(world, order);
}

/** A shipment is no longer under way, nor on order. */
function endOfTheWay(world: World, shipment: Shipment): void {
  const { lane } = shipment.order;
  const point = world.points[lane.spec.to];
  lane.underWay = lane.underWay.filter((other) => other !== shipment);
  point.onOrder -= shipment.quantity;
  takeOffReceipts(point, shipment.quantity);
}

function loseOnTheWay(world: World, shipment: Shipment, quantity: number): void {
  const { order } = shipment;
  order.lost += quantity;
  note(world, TraceKind.lostUnderWay, order.lane.index, shipment.number, quantity);
  positionMayHaveFallen(world, world.points[order.lane.spec.to]);
}

function completeOrder(world: World, order: Order): void {
  if (order.received + order.lost === order.quantity) orderCameIn(world, world.points[order.lane.spec.to], order);
}

/** All that is under way on a lane is destroyed. */
export function destroyShipments(world: World, lane: Lane): void {
  const struck = [...lane.underWay].sort((a, b) => a.number - b.number);
  lane.held = [];
  for (const shipment of struck) {
    world.events.cancel(shipment.due);
    endOfTheWay(world, shipment);
    loseOnTheWay(world, shipment, shipment.quantity);
    completeOrder(world, shipment.order);
  }
}
