/** Supply must be able to reach every market, and loops must bring something in and take time. */
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import type { SourceChoice } from '../source.ts';
import { downstreamOf, instantGoods, instantOrders, loopsOf, supplyGraph, type SupplyGraph } from '../supply-graph.ts';

/** Returns a problem for each loop that nothing feeds, that takes no time or that uses up what it makes, and each market cut off. */
export function checkSupply(draft: Draft, layout: Layout, sources: readonly SourceChoice[]): PlacedProblem[] {
  const graph = supplyGraph(layout, sources);
  const name = (i: number): string => `${layout.points[i].product} at ${layout.points[i].site}`;
  const chain = (loop: readonly number[]): string => [...loop.slice(0, 6).map(name), ...(loop.length > 6 ? ['...'] : [])].join(', ');
  const atLoop = (loop: readonly number[], problem: string, suggestion: string): PlacedProblem =>
    problemAt(layout.points[loop[0]].mention, `${chain(loop)}: ${problem}`, undefined, suggestion);

  const makes = (loop: readonly number[]): boolean => loop.some((i) => sources[i].source?.kind === 'process');
  const loops = loopsOf(graph);
  const unfed = loops.filter((loop) => !isFed(graph, loop));
  const greedy = loops.filter((loop) => isFed(graph, loop) && isGreedy(graph, loop));
  const cutOff = downstreamOf(graph, [...unfed.flat(), ...layout.points.flatMap((_, i) => (hasNoWay(layout, sources, i) ? [i] : []))]);
  const waysKnown = !['lanes', 'processes', 'policies', 'sites', 'products'].some((section) => draft.broken.has(section));
  return [
    ...unfed.map((loop) => atLoop(loop, 'this loop feeds only itself, nothing comes in', 'give one of them another source')),
    ...greedy.map((loop) => atLoop(loop, 'this loop uses up all that it makes', makes(loop) ? 'lower an amount in a bill of materials' : 'let one of them order from outside the loop')),
    ...loopsOf(instantGoods(layout)).map((loop) => atLoop(loop, 'goods would go round in no time', 'give a lane of this loop a leadTime above 0')),
    ...loopsOf(instantOrders(layout)).map((loop) =>
      hasLane(layout, loop)
        ? atLoop(loop, 'orders would go round for ever in no time', 'give a lane of this loop an orderDelay above 0')
        : atLoop(loop, 'in this loop batches would need what is made of them', 'leave it out of from; what comes out beside a batch stands in coproducts'),
    ),
    ...draft.markets.flatMap(({ value, keys }) => {
      if (!waysKnown || !cutOff.has(layout.find(value.at, value.product))) return [];
      return [problemAt([...keys, 'at'], `no supply of ${value.product} can reach this market`, value.at, 'try a lane from a supplier, or a process whose inputs all have one')];
    }),
  ];
}

function hasLane({ lanes }: Layout, loop: readonly number[]): boolean {
  const inside = new Set(loop);
  return lanes.some(({ from, to }) => inside.has(from) && inside.has(to));
}

/** Returns whether nothing can bring goods here. A stock point whose sourcing is wrong has ways in, and its problem is told already. */
function hasNoWay({ points }: Layout, sources: readonly SourceChoice[], i: number): boolean {
  return sources[i].source === null && points[i].lanes.length + points[i].processes.length === 0;
}

function isFed(graph: SupplyGraph, loop: readonly number[]): boolean {
  const inside = new Set(loop);
  return loop.some((i) => graph.into[i].some(({ from }) => !inside.has(from)));
}

/** Returns whether a loop uses up all that it makes: its largest gain per round, by powers, is 1 or more. */
function isGreedy(graph: SupplyGraph, loop: readonly number[]): boolean {
  const SETTLING = 100;
  const place = new Map(loop.map((i, k) => [i, k]));
  let asked = loop.map(() => 1);
  let growth = 1;
  for (let round = 0; round < 2 * SETTLING; round++) {
    const next = loop.map(() => 0);
    loop.forEach((i, k) => {
      for (const { from, amount } of graph.into[i]) {
        const p = place.get(from);
        if (p !== undefined) next[p] += asked[k] * amount;
      }
    });
    const size = next.reduce((a, b) => a + b, 0);
    if (round >= SETTLING) growth *= size / asked.reduce((a, b) => a + b, 0);
    asked = next.map((x) => x / size);
  }
  return growth >= 1;
}
