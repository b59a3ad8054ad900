/** When a stock point reviews. */
import { inventoryPolicies } from '../../engine/index.ts';
import { convertChoice, openChoice } from './choice.ts';
import type { Draft } from './draft.ts';
import type { PolicyDocument } from './members/policy.ts';
import { byPeriods } from './order-of-events.ts';
import { daysIn, periodDays } from './units.ts';

/** Days between reviews, and from the start of the run to the first. */
export interface ReviewDays {
  readonly every: number;
  readonly first: number;
}

/**
 * Returns the review of a policy, or null for one that reviews whenever its position may have fallen: what the policy
 * itself says (R), else what the document says, else one day, or one time unit where that is longer, where a forecast or
 * the order of events asks for periods.
 */
export function reviewOf(draft: Draft, policy: PolicyDocument): ReviewDays | null {
  const days = daysIn(draft.timeUnit);
  const own = ownReviewDays(draft, policy);
  if (own !== null) return { every: own, first: 0 };
  const { review } = policy;
  if (typeof review === 'number') return { every: review * days, first: 0 };
  if (review !== undefined) return { every: review.every * days, first: (review.first ?? 0) * days };
  return needsPeriods(policy) || byPeriods.has(draft.order) ? { every: periodDays(draft.timeUnit), first: 0 } : null;
}

/** Returns the days between reviews that the inventory policy itself says, or null. */
export function ownReviewDays(draft: Draft, { inventory }: PolicyDocument): number | null {
  if (inventory === undefined) return null;
  const opened = openChoice(inventoryPolicies, inventory);
  return opened.entry.reviewDays?.(convertChoice(opened, daysIn(draft.timeUnit), 'quantity').params) ?? null;
}

function needsPeriods({ inventory, forecast }: PolicyDocument): boolean {
  if (inventory === undefined) return false;
  const { entry } = openChoice(inventoryPolicies, inventory);
  return forecast !== undefined || entry.needsForecast === true || entry.plansAhead !== undefined;
}
