/** Material requirements planning, review period by review period, lot for lot. */

import { roundUp } from './round-up.ts';

export interface Planner {
  readonly onHand: number;
  readonly onOrder: number;
  readonly backlog: number;
  readonly safety: number;
  readonly leadTime: number;
  readonly reviewDays: number;
  expected(days: number): number;
  scheduledReceipt(period: number): number;
  grossRequirement(period: number): number;
  /** Tells suppliers what is to be ordered so many review periods from now. */
  planOrder(period: number, quantity: number): void;
  number(name: string, byDefault?: number): number;
}

/** Returns what is to be ordered now; tells suppliers the rest of the plan. */
export function planAhead(s: Planner): number {
  const horizon = s.number('horizon', 12);
  const periods = Array.from({ length: horizon }, (_, k) => k);
  const offset = Math.min(horizon - 1, roundUp((s.leadTime + s.number('early', 0)) / s.reviewDays));
  const released = periods.map(() => 0);
  let needed = 0;
  let planned = 0;
  for (const k of periods) {
    needed += s.grossRequirement(k);
    const there = s.onHand - s.backlog - s.safety + dueUpTo(s, horizon, Math.max(k, offset) + s.number('reschedule', 1000)) + planned;
    const net = Math.max(0, roundUp(needed) - there);
    released[Math.max(0, k - offset)] += net;
    planned += net;
  }
  for (const k of periods) s.planOrder(k, released[k]);
  return released[0];
}

/** Returns what open orders bring up to a review period; all they bring, when that is the last of the plan or after it. */
function dueUpTo(s: Planner, horizon: number, last: number): number {
  if (last >= horizon - 1) return s.onOrder;
  let sum = 0;
  for (let k = 0; k <= last; k += 1) sum += s.scheduledReceipt(k);
  return sum;
}
