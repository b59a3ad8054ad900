/** What a stock point has at the start of the run. */
import { inventoryPolicies } from '../../engine/index.ts';
import { openChoice } from './choice.ts';
import type { Draft } from './draft.ts';
import type { PointLayout } from './layout.ts';
import { quantaIn, quantumOf } from './quantity.ts';
import type { lotsOf } from './snapshot-draft.ts';

/** Returns the quanta on hand at the start: the lots of the snapshot, else the stock of the site, else the level of the policy, else none. */
export function initialQuanta(draft: Draft, { site, product, policy }: PointLayout, lots: ReturnType<typeof lotsOf>): number {
  const step = quantumOf(draft.products.get(product)?.value);
  const given = lots.get(`${site}\n${product}`);
  if (given !== undefined) return given.reduce((sum, { quantity }) => sum + quantaIn(quantity, step), 0);
  const stock = draft.sites.get(site)?.value.stock ?? {};
  if (Object.hasOwn(stock, product)) return quantaIn(stock[product], step);
  if (policy?.value.inventory === undefined) return 0;
  const { entry, params } = openChoice(inventoryPolicies, policy.value.inventory);
  return quantaIn(entry.initialLevel(params), step);
}
