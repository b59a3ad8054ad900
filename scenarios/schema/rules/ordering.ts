/** What a policy says of reviews and forecasts must be read by its inventory policy. */
import { inventoryPolicies, type InventoryPolicy } from '../../../engine/index.ts';
import { openChoice } from '../choice.ts';
import type { Draft, Member } from '../draft.ts';
import type { PolicyDocument } from '../members/policy.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { ownReviewDays } from '../review.ts';

/** Policies that order the same whatever the stock, so that safety stock means nothing to them. */
const blind: ReadonlySet<string> = new Set(['R-Q']);

/** Returns a problem for each safety stock that nothing reads, each review that the policy says itself, and each forecast that is missing or that nothing reads. */
export function checkOrdering(draft: Draft): PlacedProblem[] {
  const sold = new Set(draft.markets.map(({ value }) => `${value.at}\n${value.product}`));
  return draft.policies.flatMap((member) => {
    if (member.value.inventory === undefined) return [];
    const { entry } = openChoice(inventoryPolicies, member.value.inventory);
    // A plan is made of the plans of others, and of a forecast only where markets buy.
    const mustForesee = entry.needsForecast === true && (entry.plansAhead === undefined || sold.has(`${member.value.at}\n${member.value.product}`));
    return [...checkSafety(member, entry), ...checkReview(draft, member, entry), ...checkForecast(member, entry, mustForesee)];
  });
}

function checkSafety({ value, keys }: Member<PolicyDocument>, { kind }: InventoryPolicy): PlacedProblem[] {
  if ((value.safety ?? 0) === 0 || !blind.has(kind)) return [];
  return [problemAt([...keys, 'safety'], `${kind} orders the same whatever the stock, so that safety stock means nothing`, value.safety, 'leave safety out, or choose a policy that looks at the stock')];
}

function checkReview(draft: Draft, { value, keys }: Member<PolicyDocument>, { kind }: InventoryPolicy): PlacedProblem[] {
  if (value.review === undefined || ownReviewDays(draft, value) === null) return [];
  return [problemAt([...keys, 'review'], `${kind} says itself when to review, by its R`, value.review, 'leave review out')];
}

function checkForecast({ value, keys }: Member<PolicyDocument>, { kind, needsForecast }: InventoryPolicy, mustForesee: boolean): PlacedProblem[] {
  if (value.forecast === undefined && mustForesee) {
    return [problemAt([...keys, 'forecast'], `${kind} looks at a forecast, and there is none`, undefined, 'try forecast: { moving-average: { window: 7 } }')];
  }
  if (needsForecast !== true) {
    const unread = (['forecast', 'observes', 'forecastError'] as const).filter((name) => value[name] !== undefined);
    return unread.map((name) => problemAt([...keys, name], `${kind} looks at no forecast`, value[name], `leave ${name} out, or choose a policy that looks at one: ${foreseeing()}`));
  }
  if (value.forecast !== undefined) return [];
  const unread = (['observes', 'forecastError'] as const).filter((name) => value[name] !== undefined);
  return unread.map((name) => problemAt([...keys, name], 'there is no forecast that it could be about', value[name], 'add a forecast'));
}

function foreseeing(): string {
  return [...inventoryPolicies.values()].filter((entry) => entry.needsForecast === true).map(({ kind }) => kind).join(', ');
}
