/** An echelon policy counts all that is below it as its own, so that all of it must be. */
import { inventoryPolicies } from '../../../engine/index.ts';
import { openChoice } from '../choice.ts';
import type { Draft } from '../draft.ts';
import type { Layout, PointLayout } from '../layout.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import type { SourceChoice } from '../source.ts';
import { downstreamOf, loopsOf, supplyGraph } from '../supply-graph.ts';

/** Returns a problem for each echelon policy above a stock point with several sources, and for one in a network with loops. */
export function checkEchelons(draft: Draft, layout: Layout, sources: readonly SourceChoice[]): PlacedProblem[] {
  const counting = layout.points.flatMap((point, i) => (isEchelon(point) ? [{ point, i }] : []));
  if (counting.length === 0 || draft.broken.has('policies')) return [];
  const graph = supplyGraph(layout, sources);
  const looping = loopsOf(graph).at(0);
  const name = ({ product, site }: PointLayout): string => `${product} at ${site}`;
  return counting.flatMap(({ point, i }) => {
    const keys = [...(point.policy?.keys ?? point.mention), 'inventory'];
    const given = point.policy?.value.inventory;
    if (looping !== undefined) return [problemAt(keys, `counts what is below it, which has no end in a network with a loop: ${name(layout.points[looping[0]])}`, given, 'try base-stock')];
    const shared = [...downstreamOf(graph, [i])].find((below) => below !== i && severalLanes(sources[below]));
    if (shared === undefined) return [];
    const problem = `counts all of ${name(layout.points[shared])} as below it, but some of that can come from elsewhere: it has several sources`;
    return [problemAt(keys, problem, given, `try base-stock, or a single source for ${name(layout.points[shared])}`)];
  });
}

function isEchelon({ policy }: PointLayout): boolean {
  return policy?.value.inventory !== undefined && openChoice(inventoryPolicies, policy.value.inventory).entry.echelon === true;
}

function severalLanes({ source }: SourceChoice): boolean {
  return source?.kind === 'lanes' && source.lanes.length > 1;
}
