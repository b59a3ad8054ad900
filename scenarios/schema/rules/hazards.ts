/** What a hazard does must change something. */
import type { Draft } from '../draft.ts';
import { asList } from '../fields.ts';
import type { Layout } from '../layout.ts';
import type { HazardDocument } from '../members/hazard.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';

/** Returns a problem for each hazard that only says that all goes on as before. */
export function checkEffects(draft: Draft): PlacedProblem[] {
  return draft.hazards.flatMap(({ value: { effect }, keys }) => {
    if (effect.output !== 1 || effect.orders !== undefined || effect.goods !== undefined) return [];
    return [problemAt([...keys, 'effect', 'output'], 'is no harm: 1 leaves all of the output', effect.output, 'try 0, or orders: stopped')];
  });
}

/** Returns a problem for each hazard that stops the orders of sites that place none. */
export function checkStoppedOrders(draft: Draft, layout: Layout): PlacedProblem[] {
  if (['lanes', 'processes', 'products', 'sites'].some((section) => draft.broken.has(section))) return [];
  const ordering = new Set(layout.points.flatMap(({ site, lanes, processes }) => (lanes.length + processes.length > 0 ? [site] : [])));
  return draft.hazards.flatMap(({ value, keys }) => {
    if (value.effect.orders === undefined || struckSites(draft, value).some((site) => ordering.has(site))) return [];
    const struck = struckSites(draft, value).join(', ');
    return [problemAt([...keys, 'effect', 'orders'], `nothing is ordered at ${struck}, which nothing feeds`, value.effect.orders, 'strike a site that orders, or leave orders out')];
  });
}

function struckSites(draft: Draft, { strikes }: HazardDocument): string[] {
  const regions = new Set(asList(strikes.region));
  const named = new Set(asList(strikes.site));
  return [...draft.sites.values()].filter(({ id, value }) => named.has(id) || (value.region !== undefined && regions.has(value.region))).map(({ id }) => id);
}
