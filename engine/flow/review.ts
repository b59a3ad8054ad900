/** A stock point looks at what it knows and orders. */
import { EventType } from '../events/event-types.ts';
import { SourceKind } from '../network/model.ts';
import { inventoryPolicies } from '../policies/inventory/index.ts';
import { columnOf } from '../registry.ts';
import type { State } from '../state/state.ts';
import type { FirmView } from './firm-view.ts';
import { takeIn } from './foresee.ts';
import { orderBatches } from './make.ts';
import { plansAhead, turnPlan } from './plans.ts';
import { schedule } from './schedule.ts';

const DECIDE = columnOf(inventoryPolicies, (policy) => policy.decide);

/** The review of stock point i is due; the next is one period later. */
export function reviewDue(s: State, i: number): void {
  const { reviewFirst, reviewEvery } = s.model.ordering;
  s.toReview.add(i);
  const n = ++s.ordering.reviews[i];
  schedule(s, reviewFirst[i] + n * reviewEvery[i], EventType.reviewDue, i, 0);
}

/** Lets all stock points of the first level that waits review, one after the other: their suppliers see their orders together. */
export function reviewTogether(s: State, firm: FirmView): void {
  const { reviewLevel } = s.model.stockPoints;
  const level = reviewLevel[s.toReview.first()];
  while (s.toReview.size > 0 && reviewLevel[s.toReview.first()] === level) review(s, firm, s.toReview.take());
}

/** Lets the policy of stock point i decide, and places what it asks for. */
function review(s: State, firm: FirmView, i: number): void {
  const { policy, site, sourceKind, source } = s.model.stockPoints;
  const { forecast, lot, minimum } = s.model.ordering;
  if (forecast[i] >= 0) takeIn(s, firm.ledger, i);
  if (plansAhead(s, i)) turnPlan(s, i);
  if (s.ordering.orderStops[site[i]] > 0) return;
  s.ordering.planned[i] = s.now;
  const wanted = Math.ceil(DECIDE[policy[i]](firm.ledger, i));
  if (!(wanted > 0)) return;
  const quantity = Math.ceil(Math.max(wanted, minimum[i]) / lot[i]) * lot[i];
  if (sourceKind[i] === SourceKind.process) orderBatches(s, source[i], quantity);
  else firm.sources.order(i, quantity);
}
