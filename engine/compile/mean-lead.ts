/** How long a lane takes on average, in days. */
import { mean } from '../random/index.ts';
import { DAY, type LaneSpec } from '../spec.ts';

/** What of a lane says how long it takes. */
export type LaneTimes = Pick<LaneSpec, 'leadTime' | 'orderDelay' | 'late' | 'sailings'>;

/** Returns the mean days from placing an order to receiving it: lead time, order delay, lateness, and half a period of waiting for a sailing. */
export function meanLeadDays(lane: LaneTimes): number {
  return mean(lane.leadTime) + mean(lane.orderDelay) + (lane.late === null ? 0 : lane.late.chance * mean(lane.late.by)) + (lane.sailings === null ? 0 : lane.sailings.every / DAY / 2);
}

/** Returns whether goods come in at the moment they are sent; a lane with sailings never counts as one that does. */
export function isImmediate(lane: LaneTimes): boolean {
  return lane.sailings === null && mean(lane.leadTime) === 0 && (lane.late === null || lane.late.chance * mean(lane.late.by) === 0);
}
