/** Quantities must be countable in quanta of their product, and be whole ones. */
import { inventoryPolicies } from '../../../engine/index.ts';
import { openChoice } from '../choice.ts';
import type { Draft } from '../draft.ts';
import { productsOf } from '../members/lane.ts';
import { formatPath, type Path } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { amountProblem, isCountable, quantumOf } from '../quantity.ts';
import { placeOf, withMode } from '../travel.ts';
import { daysIn } from '../units.ts';

/** Returns a problem for each stock, level, lot, least order, capacity, batch, input and co-product of a batch that is no whole number of quanta, or is beyond counting. */
export function checkAmounts(draft: Draft): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const told = new Set<string>();
  const check = (units: number | undefined, product: string, keys: Path, what: string): void => {
    if (units === undefined) return;
    const quantum = quantumOf(draft.products.get(product)?.value);
    const wrong = amountProblem(units, quantum, product, what);
    // What a mode says is asked about for each lane that goes by it.
    const key = `${formatPath(keys)}\n${wrong?.problem}`;
    if (wrong !== null && !told.has(key)) problems.push(problemAt(keys, wrong.problem, units, wrong.suggestion));
    told.add(key);
  };
  for (const { value, keys } of draft.sites.values()) {
    for (const [product, units] of Object.entries(value.stock ?? {})) check(units, product, [...keys, 'stock', product], 'stock');
  }
  for (const { value, keys } of draft.lanes) {
    const { lot, minimum, capacity, sailings } = withMode(draft, value);
    const at = (name: Parameters<typeof placeOf>[2]): Path => placeOf(value, keys, name);
    for (const product of productsOf(value)) {
      check(lot, product, at('lot'), 'a lot');
      check(minimum, product, at('minimum'), 'the least order');
      check(capacity === undefined ? undefined : capacity / daysIn(draft.timeUnit), product, at('capacity'), 'what may set out in a day');
      check(sailings?.capacity, product, [...at('sailings'), 'capacity'], 'what one departure takes');
    }
  }
  for (const { value, keys } of draft.policies) {
    for (const name of ['safety', 'minimum', 'lot'] as const) check(value[name], value.product, [...keys, name], name);
    if (value.inventory === undefined) continue;
    const { entry, params } = openChoice(inventoryPolicies, value.inventory);
    for (const { name, unit } of entry.params) {
      const given = params[name];
      if (unit === 'quantity' && typeof given === 'number') check(given, value.product, [...keys, 'inventory', entry.kind, name], name);
    }
    const level = entry.initialLevel(params);
    if (!isCountable(level, quantumOf(draft.products.get(value.product)?.value))) check(level, value.product, [...keys, 'inventory', entry.kind], 'the level');
  }
  for (const { value, keys } of draft.processes) {
    const batch = value.batch ?? 1;
    check(batch, value.makes, value.batch === undefined ? keys : [...keys, 'batch'], 'a batch');
    for (const [product, units] of Object.entries(value.from)) check(units * batch, product, [...keys, 'from', product], 'what one batch uses');
    for (const [product, units] of Object.entries(value.coproducts ?? {})) check(units * batch, product, [...keys, 'coproducts', product], 'what comes out beside one batch');
  }
  return problems;
}
