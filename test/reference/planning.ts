/** Material requirements planning, review period by review period, lot for lot. */

export interface Planner {
  readonly onHand: number;
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
  const reschedule = s.number('reschedule', 1000);
  const periods = Array.from({ length: horizon }, (_, k) => k);
  const offset = Math.max(0, Math.ceil((s.leadTime + s.number('early', 0)) / s.reviewDays) - 1);
  const receipts = periods.map((k) => s.scheduledReceipt(k));
  const released = periods.map(() => 0);
  let there = s.onHand - s.backlog - s.safety;
  for (const k of periods) {
    there += receipts[k] - s.grossRequirement(k);
    for (let later = k + 1; later < horizon && later <= k + reschedule && there < 0; later += 1) {
      const forward = Math.min(receipts[later], -there);
      receipts[later] -= forward;
      there += forward;
    }
    if (there >= 0) continue;
    const net = Math.ceil(-there - 1e-9);
    released[Math.max(0, k - offset)] += net;
    there += net;
  }
  for (const k of periods) s.planOrder(k, released[k]);
  return released[0];
}
