/** Material requirements planning: time-phased netting, period by period, lot for lot. Orlicky (1975). */
import type { InventoryPolicy, PolicyView } from './policy.ts';
import { roundUp } from './round-up.ts';
import { param } from '../../registry.ts';

/**
 * Nets what is to leave in each review period against stock and open orders. A net requirement of period k is released
 * `offset` periods before it; one that should have been released by now is released now. The plan is told to the
 * suppliers; what it says for period 0 is what is ordered now.
 */
function decide(view: PolicyView, i: number): number {
  const horizon = view.param(i, 0);
  const ahead = view.param(i, 2);
  const offset = Math.min(horizon - 1, releasePeriods(view, i));
  let supply = view.onHand(i) - view.backlog(i) - view.safety(i);
  let needed = 0;
  let open = view.onOrder(i);
  let counted = 0;
  let due = 0;
  let now = 0;
  for (let k = 0; k < horizon; k += 1) {
    // what is ordered now is counted on from period `offset` on, so that what comes until then is there for the needs before it
    const last = Math.min(horizon - 1, Math.max(k, offset) + ahead);
    for (; counted <= last; counted += 1) {
      // what is due after the horizon counts in its last period, or it would be ordered again
      const receipt = counted === horizon - 1 ? open : view.scheduledReceipt(i, counted);
      supply += receipt;
      open -= receipt;
    }
    needed += view.grossRequirement(i, k);
    const net = Math.max(0, roundUp(needed) - supply);
    supply += net;
    due += net;
    if (k < offset) continue;
    if (k === offset) now = due;
    view.planOrder(i, k - offset, due);
    due = 0;
  }
  for (let k = horizon - offset; k < horizon; k += 1) view.planOrder(i, k, 0);
  return now;
}

/** Returns how many review periods ahead orders are released: the lead time and what is added for safety, in whole periods, since a need may come at the start of its own. */
function releasePeriods(view: PolicyView, i: number): number {
  return roundUp((view.leadTime(i) + view.param(i, 1)) / view.reviewPeriod(i));
}

export const mrp: InventoryPolicy = {
  kind: 'mrp',
  family: 'inventory',
  summary: 'Plan orders review period by review period: what is to leave, less stock and open orders, a lead time ahead; for parts whose need follows from the plans of others.',
  params: [
    { name: 'horizon', unit: 'number', range: [1, 1000], default: 12, doc: 'review periods planned; more than the lead times of the chain add up to' },
    { name: 'early', unit: 'time', range: [0, 36_500], default: 0, doc: 'safety time: orders are released so much earlier' },
    {
      name: 'reschedule', unit: 'number', range: [0, 1000], default: 1000,
      doc: 'an open order that comes up to so many review periods after the need is pulled forward and not placed again; 0: the plain table of textbooks. It matters where a second, slower source makes orders overtake each other',
    },
  ],
  decide,
  initialLevel: () => 0,
  check: (params) => {
    const broken = ['horizon', 'reschedule'].find((name) => !Number.isInteger(param(mrp, params, name)));
    return broken === undefined ? null : `${broken} must be a whole number`;
  },
  needsForecast: true,
  plansAhead: (params) => param(mrp, params, 'horizon'),
};
