/** Batches that need what comes out beside batches need some of it to begin with. */
import type { Draft } from '../draft.ts';
import { initialQuanta } from '../initial-stock.ts';
import type { Layout } from '../layout.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { lotsOf } from '../snapshot-draft.ts';
import type { SourceChoice } from '../source.ts';

/** Returns a problem for each co-product that only comes out beside batches which can't begin without it. */
export function checkBeginnings(draft: Draft, layout: Layout, sources: readonly SourceChoice[]): PlacedProblem[] {
  if (['lanes', 'processes', 'policies', 'sites', 'products'].some((section) => draft.broken.has(section)) || sources.some(({ source }) => source === null)) return [];
  if (!sources.some(({ source }) => source?.kind === 'none')) return [];
  const reached = goodsCanReach(draft, layout, sources);
  return layout.points.flatMap(({ site, product, mention, besides }, i) => {
    if (sources[i].source?.kind !== 'none' || reached.has(i) || !besides.some((p) => layout.processes[p].inputs.some(({ point }) => !reached.has(point)))) return [];
    const problem = `${product} at ${site} only comes out beside batches that can't begin before there is some of it, so that none ever begins`;
    return [problemAt(mention, problem, undefined, `give ${site} stock of ${product} at the start, or a lane that brings it`)];
  });
}

/** Returns the stock points that goods can be at, some day: what is there at the start, and what can come of that. */
function goodsCanReach(draft: Draft, layout: Layout, sources: readonly SourceChoice[]): ReadonlySet<number> {
  const lots = lotsOf(draft.snapshot);
  const reached = new Set(layout.points.flatMap((point, i) => (sources[i].source?.kind === 'unlimited' || initialQuanta(draft, point, lots) > 0 ? [i] : [])));
  for (let before = -1; reached.size > before; ) {
    before = reached.size;
    sources.forEach(({ source }, i) => {
      if (source?.kind === 'lanes' && source.lanes.some((lane) => reached.has(layout.lanes[lane].from))) reached.add(i);
    });
    for (const { inputs, output, coproducts } of layout.processes) {
      if (inputs.every(({ point }) => reached.has(point))) for (const point of [output, ...coproducts.map((one) => one.point)]) reached.add(point);
    }
  }
  return reached;
}
