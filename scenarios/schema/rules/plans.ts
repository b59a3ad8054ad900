/** A plan must look beyond the time that an order takes, or nothing in it can be ordered in time. */
import { inventoryPolicies } from '../../../engine/index.ts';
import { convertChoice, openChoice } from '../choice.ts';
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { reviewOf } from '../review.ts';
import type { SourceChoice } from '../source.ts';
import { leadDays } from '../source-facts.ts';
import { daysIn } from '../units.ts';

/** What exceeds a whole number of periods by less than this does so by rounding alone. */
const NOISE = 1e-9;

/** Returns a problem for each policy that plans no further ahead than it must order. */
export function checkPlans(draft: Draft, layout: Layout, sources: readonly SourceChoice[]): PlacedProblem[] {
  return layout.points.flatMap(({ policy }, i) => {
    const { source } = sources[i];
    if (source === null || policy?.value.inventory === undefined) return [];
    const opened = openChoice(inventoryPolicies, policy.value.inventory);
    const review = reviewOf(draft, policy.value);
    if (opened.entry.plansAhead === undefined || review === null) return [];
    const { params } = convertChoice(opened, daysIn(draft.timeUnit), 'quantity');
    const days = leadDays(draft, layout, source) + Number(params['early'] ?? 0);
    const periods = Math.ceil(days / review.every - NOISE);
    if (opened.entry.plansAhead(params) > periods) return [];
    const { kind } = opened.entry;
    const keys = [...policy.keys, 'inventory', ...('horizon' in params ? [kind, 'horizon'] : [])];
    const problem = `${kind} must plan more review periods than orders are placed ahead, which is ${periods} here: lead time and early, in whole periods`;
    return [problemAt(keys, problem, opened.params['horizon'] ?? policy.value.inventory, `try horizon: ${periods + 1}, or a longer review`)];
  });
}
