/** What stock points that plan ahead have told their suppliers, and when they expect what they ordered. */
import { DAY } from '../../engine/spec.ts';
import { expected, reviewDays } from './foresight.ts';
import type { Plan } from './kept.ts';
import { laneLeadTime, meanLeadTime, sharesOf } from './structure.ts';
import type { Point, World } from './world.ts';

export const newPlan = (horizon: number): Plan => ({ horizon, review: -1, made: 0, orders: [], receipts: new Map() });

/** A review begins: what is overdue counts as due now. */
export function beginPlan(plan: Plan | null): void {
  if (plan === null) return;
  plan.review += 1;
  const late = [...plan.receipts].filter(([period]) => period < plan.review);
  for (const [period, quantity] of late) {
    plan.receipts.delete(period);
    plan.receipts.set(plan.review, (plan.receipts.get(plan.review) ?? 0) + quantity);
  }
}

/** Something was ordered; `lane`: null for a line. */
export function expectReceipt(world: World, point: Point, lane: number | null, quantity: number): void {
  const { plan } = point;
  if (plan === null) return;
  const days = lane === null ? meanLeadTime(world.spec, point.index) : laneLeadTime(world.spec, lane);
  const period = plan.review + Math.min(plan.horizon - 1, Math.floor(days / reviewDays(point)));
  plan.receipts.set(period, (plan.receipts.get(period) ?? 0) + quantity);
}

/** It is on order when a run starts; `due`: microseconds from then. What comes before the first review counts as due in its period. */
export function expectFromTheStart(point: Point, due: number, quantity: number): void {
  const { plan } = point;
  const { review } = point.spec;
  if (plan === null || review === null) return;
  const period = Math.min(plan.horizon - 1, Math.max(0, Math.floor((due - review.first) / review.every)));
  plan.receipts.set(period, (plan.receipts.get(period) ?? 0) + quantity);
}

/** Something came in: it is taken off what was expected first. */
export function takeOffReceipts(point: Point, quantity: number): void {
  const { plan } = point;
  if (plan === null) return;
  let left = quantity;
  for (const period of [...plan.receipts.keys()].sort((a, b) => a - b)) {
    const due = plan.receipts.get(period) ?? 0;
    const off = Math.min(due, left);
    plan.receipts.set(period, due - off);
    left -= off;
  }
}

export function scheduledReceipt(point: Point, period: number): number {
  return point.plan === null ? 0 : (point.plan.receipts.get(point.plan.review + period) ?? 0);
}

/** Quanta that one quantum ordered by a buyer asks of a stock point on average; 0: it isn't a source of the buyer. */
export function askedOf(world: Pick<World, 'spec'>, point: number, buyer: number): number {
  const { source } = world.spec.stockPoints[buyer];
  if (source.kind === 'lanes') {
    const shares = sharesOf(world.spec, buyer);
    return source.lanes.reduce((sum, lane, k) => sum + (world.spec.lanes[lane].from === point ? shares[k] : 0), 0);
  }
  if (source.kind === 'unlimited' || source.kind === 'none') return 0;
  const { inputs, batch } = world.spec.processes[source.process];
  return inputs.reduce((sum, input) => sum + (input.stockPoint === point ? input.perBatch / batch : 0), 0);
}

/** What is to leave a stock point in review period k from now: what its forecast says, and what its buyers plan. */
export function grossRequirement(world: World, point: Point, k: number): number {
  const days = reviewDays(point);
  const every = days * DAY;
  let gross = expected(point, (k + 1) * days) - expected(point, k * days);
  for (const buyer of world.points) {
    const { plan } = buyer;
    const asked = askedOf(world, point.index, buyer.index);
    if (plan === null || asked === 0) continue;
    plan.orders.forEach((quantity, j) => {
      const time = plan.made + j * (buyer.spec.review?.every ?? 0);
      if (j >= 1 && time >= world.now + k * every && time < world.now + (k + 1) * every) gross += asked * quantity;
    });
  }
  return gross;
}
