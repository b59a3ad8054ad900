/** Orders over lanes: what is drawn for them, and how suppliers get to know of them. */
import { positionMayHaveFallen, wantFill } from './at-once.ts';
import { observeOrder } from './foresight.ts';
import { noteBacklog } from './notes.ts';
import type { Lane, Order, World } from './world.ts';

/** Returns an order with all that chance has for it: how long it travels, whether it is late, whether it loses something. */
export function newOrder(lane: Lane, quantity: number, placed: number): Order {
  const { late, loss } = lane.spec;
  const usual = lane.leadTimes.next();
  const isLate = late !== null && lane.beingLate !== null && lane.beingLate() < late.chance;
  const longer = lane.lateness?.next() ?? 0;
  const loses = loss !== null && lane.losing !== null && lane.losing() < loss.chance ? loss.share : 0;
  return { lane, quantity, placed, leadTime: usual + (isLate ? longer : 0), known: false, sent: 0, received: 0, lost: 0, loses };
}

/** An order stands in the queue of its supplier. */
export function standInQueue(world: World, order: Order): void {
  order.known = true;
  world.points[order.lane.spec.from].queue.push({ order, market: null, since: world.now, owed: order.quantity });
}

export function orderReceived(world: World, order: Order): void {
  const supplier = world.points[order.lane.spec.from];
  standInQueue(world, order);
  noteBacklog(world, supplier);
  observeOrder(supplier, world.points[order.lane.spec.to], order.quantity);
  wantFill(world, supplier);
  positionMayHaveFallen(world, supplier);
}
