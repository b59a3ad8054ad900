/** Goods in stock and on their way: lots of one age, shipments, what is too old. */
import { TraceKind } from '../../engine/trace.ts';
import { positionMayHaveFallen, wantFill, wantMakeOfUsers } from './at-once.ts';
import { orderCameIn } from './memory.ts';
import { note, noteStock } from './notes.ts';
import { takeOffReceipts } from './plans.ts';
import { schedule, type Lot, type Order, type Point, type Shipment, type World } from './world.ts';

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
  const shipment: Shipment = { number: world.shipments, order, quantity, made, arrives: world.now + order.leadTime, event: null };
  world.shipments += 1;
  order.sent += quantity;
  lane.underWay.push(shipment);
  note(world, TraceKind.shipped, lane.index, shipment.number, quantity);
  expect(world, shipment);
}

function expect(world: World, shipment: Shipment): void {
  shipment.event = schedule(world, shipment.arrives, 'goods received', () => comeIn(world, shipment));
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

/** A lane closes: what is under way stops where it is. */
export function stopShipments(world: World, shipments: readonly Shipment[]): void {
  for (const shipment of shipments) {
    world.events.cancel(shipment.event);
    shipment.arrives -= world.now;
  }
}

/** A lane opens: what stopped goes on, for as long as it still had to travel. */
export function resumeShipments(world: World, shipments: readonly Shipment[]): void {
  for (const shipment of shipments) {
    shipment.arrives += world.now;
    expect(world, shipment);
  }
}
