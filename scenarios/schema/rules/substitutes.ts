/** What stands in for a product must be another, and must be able to meet it. */
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { quantumOf } from '../quantity.ts';

/** Quanta for one quantum: fewer or more is a mistake, and near the end of the number line. */
const LEAST = 1e-12;
const MOST = 1e12;

/** Returns a problem for each product that stands in for itself, and for each amount beyond counting. */
export function checkSubstitutes(draft: Draft): PlacedProblem[] {
  return [...draft.products.values()].flatMap(({ id, value, keys }) =>
    Object.entries(value.substitutes ?? {}).flatMap(([other, units]) => {
      const here = [...keys, 'substitutes', other];
      if (other === id) return [problemAt(here, 'is the product itself', other, 'leave it out')];
      const amount = (units * quantumOf(value)) / quantumOf(draft.products.get(other)?.value);
      return amount >= LEAST && amount <= MOST ? [] : [problemAt(here, `one quantum of ${id} would be ${amount} of ${other}`, units, 'try another amount, or other quanta')];
    }),
  );
}

/** Returns a problem for each substitute that no site has beside what it stands in for. */
export function checkSubstitutesMeet(draft: Draft, layout: Layout): PlacedProblem[] {
  if (['products', 'sites', 'lanes', 'processes', 'markets'].some((section) => draft.broken.has(section))) return [];
  return [...draft.products.values()].flatMap(({ id, value, keys }) => {
    const sites = layout.points.filter(({ product }) => product === id).map(({ site }) => site);
    return Object.keys(value.substitutes ?? {}).flatMap((other) => {
      if (sites.length === 0 || sites.some((site) => layout.find(site, other) >= 0)) return [];
      return [problemAt([...keys, 'substitutes', other], `no site has both ${id} and ${other}, so that one never stands in for the other`, value.substitutes?.[other], `try a lane that brings ${other} to ${sites[0]}`)];
    });
  });
}
