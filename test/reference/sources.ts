/** What buyers know of their sources. */
import { mean } from '../../engine/random/index.ts';
import { DAY, type Spec } from '../../engine/spec.ts';
import { mayLeave } from './allowance.ts';
import { sentToday } from './fill.ts';
import type { PlainSource } from './sourcing-rules.ts';
import { laneLeadTime } from './structure.ts';
import { backlog, onHand, type Lane, type Point, type World } from './world.ts';

/** Share of time that the supplier's site and the lane are not both whole, from renewal hazards. */
function riskOf(spec: Spec, lane: number): number {
  const site = spec.stockPoints[spec.lanes[lane].from].site;
  const whole = spec.hazards.map((hazard) => {
    const hits = hazard.targets.some((target) => (target.kind === 'site' ? target.site === site : target.lane === lane));
    if (!hits || hazard.when.kind === 'date') return 1;
    const up = mean(hazard.when.up);
    const back = hazard.recovery.kind === 'linear' ? Number(hazard.recovery.params['over']) : 0;
    return up / (up + mean(hazard.lasts) + back);
  });
  return 1 - whole.reduce((product, share) => product * share, 1);
}

/** What a source could still send off today beside all it owes already. */
function freeAt(world: World, point: Point, lane: Lane): number {
  const supplier = world.points[lane.spec.from];
  if (supplier.site.output <= 0 || lane.output <= 0) return 0;
  const placedWith = world.points.flatMap((buyer) => buyer.open).filter((order) => order.lane.spec.from === supplier.index);
  const notKnown = placedWith.filter((order) => !order.known).reduce((sum, order) => sum + order.quantity, 0);
  const there = Math.min(supplier.unlimited ? Infinity : onHand(supplier), mayLeave(supplier.allowance, supplier.site.output));
  const notSent = point.open.filter((order) => order.lane === lane).reduce((sum, order) => sum + order.quantity - order.sent, 0);
  return Math.max(0, Math.min(there - backlog(supplier) - notKnown, laneMayCarryOn(world, lane) - notSent));
}

/** What a lane may carry until its buyer reviews again, at least a day, and while an order gets known. */
function laneMayCarryOn(world: World, lane: Lane): number {
  const { capacity, orderDelay, to } = lane.spec;
  const allowed = mayLeave(lane.allowance, lane.output);
  if (capacity === null) return allowed;
  const time = Math.max(DAY, world.spec.stockPoints[to].review?.every ?? 0) + Math.floor(mean(orderDelay) * DAY + 0.5);
  return Math.min(allowed, Math.floor(capacity * (time / DAY) - sentToday(world, lane)));
}

/** Returns the sources of a stock point as its sourcing policy sees them. */
export function sourcesOf(world: World, point: Point, lanes: readonly number[]): PlainSource[] {
  return lanes.map((index, k) => {
    const lane = world.lanes[index];
    const supplier = world.points[lane.spec.from];
    return {
      price: lane.spec.price + lane.spec.freight,
      leadTime: laneLeadTime(world.spec, index),
      seenLeadTime: point.seenLeadTime[k] / DAY,
      trust: point.trust[k],
      risk: riskOf(world.spec, index),
      open: supplier.site.output > 0 && lane.output > 0,
      free: freeAt(world, point, lane),
    };
  });
}
