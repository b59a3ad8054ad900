/** What a stock point has at the start of the run. */
import { inventoryPolicies } from '../../engine/index.ts';
import { openChoice } from './choice.ts';
import type { Draft } from './draft.ts';
import type { PointLayout } from './layout.ts';

/** Returns the units on hand at the start: those of the document, else the level of the policy, else none. */
export function initialUnits(draft: Draft, { site, product, policy }: PointLayout): number {
  const stock = draft.sites.get(site)?.value.stock ?? {};
  if (Object.hasOwn(stock, product)) return stock[product];
  if (policy?.value.inventory === undefined) return 0;
  const { entry, params } = openChoice(inventoryPolicies, policy.value.inventory);
  return entry.initialLevel(params);
}
