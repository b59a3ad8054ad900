/** A stock point looks whether to order, and orders. */
import { TraceKind } from '../../engine/trace.ts';
import { expected, forecastError, reviewDays, takeIn } from './foresight.ts';
import { decide, type Sight } from './inventory-rules.ts';
import { orderBatches } from './making.ts';
import { newOrder, orderReceived } from './orders.ts';
import { sourcesOf } from './sources.ts';
import { note } from './notes.ts';
import { beginPlan, expectReceipt, grossRequirement, scheduledReceipt } from './plans.ts';
import { layOut } from './sourcing-rules.ts';
import { echelonFactor, meanLeadTime } from './structure.ts';
import { backlog, inventoryPosition, onHand, schedule, type Lane, type Point, type World } from './world.ts';
import { DAY } from '../../engine/spec.ts';

export function review(world: World, point: Point): void {
  const { policy, minimum, lot, source } = point.spec;
  takeIn(point);
  beginPlan(point.plan);
  if (policy === null || !point.site.placesOrders) return;
  const wanted = roundUpToLots(decide(policy, sightOf(world, point)), minimum, lot);
  if (wanted <= 0) return;
  if (source.kind === 'process') {
    const process = world.processes[source.process];
    const batches = Math.ceil(wanted / process.spec.batch);
    expectReceipt(world, point, null, batches * process.spec.batch);
    orderBatches(world, point, process, wanted);
  }
  if (source.kind !== 'lanes') return;
  const asked = layOut(point.spec.sourcing, sourcesOf(world, point, source.lanes), wanted, point.kept);
  asked.forEach(({ quantity, search }, k) => {
    if (quantity > 0) placeOrder(world, point, world.lanes[source.lanes[k]], quantity, search);
  });
}

/** Nothing stays nothing. */
function roundUpToLots(quantity: number, minimum: number, lot: number): number {
  return quantity <= 0 ? 0 : Math.ceil(Math.max(quantity, minimum) / lot) * lot;
}

function sightOf(world: World, point: Point): Sight {
  const params = point.spec.policy?.params ?? {};
  const number = (name: string, byDefault?: number): number => Number(params[name] ?? byDefault);
  return {
    onHand: onHand(point),
    onOrder: point.onOrder,
    backlog: backlog(point),
    safety: point.spec.safety,
    position: inventoryPosition(point) - point.spec.safety,
    leadTime: meanLeadTime(world.spec, point.index),
    reviewDays: reviewDays(point),
    forecastError: forecastError(point),
    echelonPosition: () => echelonPosition(world, point) - point.spec.safety,
    expected: (days) => expected(point, days),
    scheduledReceipt: (period) => scheduledReceipt(point, period),
    grossRequirement: (period) => grossRequirement(world, point, period),
    planOrder: (period, quantity) => {
      if (point.plan === null) return;
      point.plan.made = world.now;
      point.plan.orders[period] = quantity;
    },
    quanta: (name) => Math.floor(number(name) / point.product.quantum + 0.5),
    number,
  };
}

/** All that is at a stock point and below it, less what is ordered below and not yet known to the supplier. */
function echelonPosition(world: World, point: Point): number {
  let sum = 0;
  for (const below of world.points) {
    const factor = echelonFactor(world.spec, point.index, below.index);
    if (factor === 0) continue;
    sum += factor * (inventoryPosition(below) - notKnownAt(world, below));
  }
  return Math.floor(sum + 0.5);
}

/** Orders that were placed with a stock point and that it does not know of. */
function notKnownAt(world: World, supplier: Point): number {
  const open = world.points.flatMap((buyer) => buyer.open);
  return open.filter((order) => order.lane.spec.from === supplier.index && !order.known).reduce((sum, order) => sum + order.quantity, 0);
}

function placeOrder(world: World, point: Point, lane: Lane, wanted: number, search: number): void {
  const quantity = roundUpToLots(wanted, lane.spec.minimum, lane.spec.lot);
  const order = newOrder(lane, quantity, world.now);
  const delay = lane.delays.next() + Math.floor(search * DAY + 0.5);
  point.onOrder += quantity;
  point.open.push(order);
  note(world, TraceKind.ordered, lane.index, lane.orders, quantity);
  lane.orders += 1;
  expectReceipt(world, point, lane.index, quantity);
  schedule(world, world.now + delay, 'order received', () => orderReceived(world, order));
}
