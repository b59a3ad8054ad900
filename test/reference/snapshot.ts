/** What is under way, owed and being made when a run starts. */
import { DAY, type SnapshotSpec } from '../../engine/spec.ts';
import { wantFill } from './at-once.ts';
import { expectEndOfPatience } from './demand.ts';
import { addLot } from './goods.ts';
import { intoStock, queueUp } from './making.ts';
import { newOrder, orderReceived, standInQueue } from './orders.ts';
import { expectFromTheStart } from './plans.ts';
import { putUnderWay } from './shipments.ts';
import { laneLeadTime, meanLeadTime } from './structure.ts';
import { schedule, type Claim, type Order, type Point, type World } from './world.ts';

/** Puts the goods of the start into stock, oldest first. */
export function putInitialStock(world: World, point: Point): void {
  if (point.unlimited) return;
  const lots = world.spec.snapshot?.lots.filter((lot) => lot.stockPoint === point.index) ?? [];
  for (const lot of [...lots].sort((a, b) => a.made - b.made)) addLot(world, point, lot.quantity, lot.made);
  if (lots.length === 0) addLot(world, point, point.spec.initial, 0);
}

export function startFrom(world: World, snapshot: SnapshotSpec): void {
  for (const order of snapshot.orders) beginOrder(world, order);
  for (const transit of snapshot.transit) beginTransit(world, transit);
  for (const finishing of snapshot.finishing) beginFinishing(world, finishing);
  for (const backorder of snapshot.backorders) beginBackorder(world, backorder);
  for (const waiting of snapshot.waiting) beginWaiting(world, waiting);
}

function isOnOrder(point: Point, due: number, quantity: number): void {
  point.onOrder += quantity;
  expectFromTheStart(point, due, quantity);
}

function isOpen(world: World, order: Order, due: number): void {
  const buyer = world.points[order.lane.spec.to];
  buyer.open.push(order);
  isOnOrder(buyer, due, order.quantity);
}

const microseconds = (days: number): number => Math.floor(days * DAY + 0.5);

function beginOrder(world: World, given: SnapshotSpec['orders'][number]): void {
  const lane = world.lanes[given.lane];
  const order = newOrder(lane, given.quantity, given.placed);
  lane.orders += 1;
  isOpen(world, order, Math.max(0, given.placed + microseconds(laneLeadTime(world.spec, given.lane))));
  if (given.known > 0) schedule(world, given.known, 'order received', () => orderReceived(world, order));
  else {
    standInQueue(world, order);
    wantFill(world, world.points[lane.spec.from]);
  }
}

function beginTransit(world: World, given: SnapshotSpec['transit'][number]): void {
  const { quantity, placed, made, arrives } = given;
  const order: Order = { lane: world.lanes[given.lane], quantity, placed, leadTime: 0, known: true, sent: quantity, received: 0, lost: 0, loses: 0 };
  isOpen(world, order, arrives);
  putUnderWay(world, order, quantity, made, arrives);
}

function beginFinishing(world: World, given: SnapshotSpec['finishing'][number]): void {
  const process = world.processes[given.process];
  const { batch, output } = process.spec;
  isOnOrder(world.points[output], given.ready, given.batches * batch);
  for (let n = 0; n < given.batches; n += 1) schedule(world, given.ready, 'goods received', () => intoStock(world, process, batch, given.made));
}

function beginBackorder(world: World, given: SnapshotSpec['backorders'][number]): void {
  const market = world.markets[given.market];
  const point = world.points[market.spec.stockPoint];
  const claim: Claim = { order: null, market, since: given.since, owed: given.quantity };
  point.queue.push(claim);
  expectEndOfPatience(world, market, claim);
  wantFill(world, point);
}

function beginWaiting(world: World, given: SnapshotSpec['waiting'][number]): void {
  const process = world.processes[given.process];
  const { batch, inputs, output } = process.spec;
  isOnOrder(world.points[output], microseconds(meanLeadTime(world.spec, output)), given.batches * batch);
  for (const input of inputs) world.points[input.stockPoint].needs += given.batches * input.perBatch;
  queueUp(world, process, given.batches);
}
