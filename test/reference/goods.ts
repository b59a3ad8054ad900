/** Goods in stock and on their way: lots of one age, shipments, what is too old. */
import { TraceKind } from '../../engine/trace.ts';
import { positionMayHaveFallen, wantFill, wantMakeOfUsers } from './at-once.ts';
import { orderCameIn } from './memory.ts';
import { note, noteStock } from './notes.ts';
import { takeOffReceipts } from './plans.ts';
import { schedule, type Lane, type Lot, type Order, type Point, type Shipment, type World } from './world.ts';

/** Puts goods into stock; goods past their shelf life are scrapped instead. */
export function putIntoStock(world: World, point: Point, quantity: number, made: number): void {
  const life = point.product.shelfLife;
  if (life !== null && made + life <= world.now) {
    note(world, TraceKind.expired, point.index, -1, quantity);
    positionMayHaveFallen(world, point);
    return;
  }
  addLot(world, point, quantity, made);
  noteStock(world, point);
  wantFill(world, point);
  wantMakeOfUsers(world, point);
}

/** Adds to the lots of a stock point, oldest first; goods that keep for ever are one lot. */
export function addLot(world: World, point: Point, quantity: number, made: number): void {
  if (quantity === 0) return;
  const age = point.product.shelfLife === null ? 0 : made;
  const merge = point.product.shelfLife === null && point.lots.length > 0;
  if (merge) point.lots[0].quantity += quantity;
  else point.lots = [...point.lots, { made: age, quantity }].sort((one, other) => one.made - other.made);
  watchOldest(world, point);
}

/** An event looks after the oldest lot; when an older one comes in, another does, and the one before still looks when its time comes. */
function watchOldest(world: World, point: Point): void {
  const life = point.product.shelfLife;
  if (life === null || point.lots.length === 0) return;
  const due = point.lots[0].made + life;
  if (due >= point.watched) return;
  point.watched = due;
  schedule(world, due, 'lot expires', () => {
    scrapOld(world, point, life);
    if (point.watched > due) return;
    point.watched = Infinity;
    watchOldest(world, point);
  });
}

function scrapOld(world: World, point: Point, life: number): void {
  const old = point.lots.filter((lot) => lot.made + life <= world.now).reduce((sum, lot) => sum + lot.quantity, 0);
  if (old === 0) return;
  point.lots = point.lots.filter((lot) => lot.made + life > world.now);
  noteStock(world, point);
  note(world, TraceKind.expired, point.index, -1, old);
  positionMayHaveFallen(world, point);
}

/** Takes goods out of stock, oldest first; returns them by age. An unlimited stock point makes them as they leave. */
export function takeOut(world: World, point: Point, quantity: number): Lot[] {
  if (point.unlimited) return [{ made: world.now, quantity }];
  const taken: Lot[] = [];
  let left = quantity;
  while (left > 0) {
    const lot = point.lots[0];
    const part = Math.min(left, lot.quantity);
    taken.push({ made: lot.made, quantity: part });
    lot.quantity -= part;
    left -= part;
    if (lot.quantity === 0) point.lots = point.lots.slice(1);
  }
  return taken;
}

/** Sends goods of one age out for an order. */
export function setOut(world: World, order: Order, quantity: number, made: number): void {
  const { lane } = order;
  const shipment: Shipment = { number: world.shipments, order, quantity, made, arrives: world.now + order.leadTime, closedBefore: lane.closedFor };
  world.shipments += 1;
  order.sent += quantity;
  lane.underWay.push(shipment);
  note(world, TraceKind.shipped, lane.index, shipment.number, quantity);
  expect(world, shipment);
}

function expect(world: World, shipment: Shipment): void {
  schedule(world, shipment.arrives, 'goods received', () => arriveOrGoOn(world, shipment));
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
  lane.underWay = lane.underWay.filter((other) => other !== shipment);
  point.onOrder -= quantity;
  order.received += quantity;
  takeOffReceipts(point, quantity);
  note(world, TraceKind.received, lane.index, shipment.number, quantity);
  putIntoStock(world, point, quantity, shipment.made);
  if (order.received === order.quantity) orderCameIn(world, point, order);
}
