/** What buyers remember of their sources. */
import { DAY, type Choice } from '../../engine/spec.ts';
import { laneLeadTime } from './structure.ts';
import type { Order, Point, World } from './world.ts';

const param = (choice: Choice, name: string, byDefault: number): number => Number(choice.params[name] ?? byDefault);

/** Trust in a source at the start. */
export function firstTrust(sourcing: Choice | null): number {
  return sourcing?.kind === 'trust-weighted' ? param(sourcing, 'start', 0.5) : 0;
}

/** An order has come in whole: trust and the lead time seen move. */
export function orderCameIn(world: World, point: Point, order: Order): void {
  point.open = point.open.filter((other) => other !== order);
  const { sourcing, source } = point.spec;
  if (sourcing === null || source.kind !== 'lanes') return;
  const k = source.lanes.indexOf(order.lane.index);
  const took = world.now - order.placed;
  const usual = laneLeadTime(world.spec, order.lane.index);
  if (sourcing.kind === 'trust-weighted') {
    const inTime = order.lost === 0 && took <= (order.lane.spec.promise ?? Math.floor(usual * DAY + 0.5));
    const trust = point.trust[k];
    point.trust[k] = inTime ? trust + param(sourcing, 'rise', 0.1) * (1 - trust) : trust - param(sourcing, 'fall', 0.3) * trust;
  }
  if (sourcing.kind === 'adaptive') point.seenLeadTime[k] += param(sourcing, 'weight', 0.2) * (took - point.seenLeadTime[k]);
}
