/** The stock points as a graph, by position, with an edge from each source to what it feeds. */
import { distributions } from '../../engine/index.ts';
import { openChoice } from './choice.ts';
import type { Layout, ProcessLayout } from './layout.ts';
import type { LaneDocument } from './members/lane.ts';
import { arrivesAtOnce } from './source-facts.ts';
import type { SourceChoice } from './source.ts';
import { strongComponents } from './strong-components.ts';

export interface SupplyEdge {
  /** Position of the source. */
  readonly from: number;
  /** Units of the source's product asked for, on average, for one unit of what it feeds: what goes into it, or the share that comes from there. */
  readonly amount: number;
}

export interface SupplyGraph {
  /** Per stock point the edges from its sources: one a source, by position. */
  readonly into: readonly (readonly SupplyEdge[])[];
  /** Per stock point those that it feeds, by position. */
  readonly outOf: readonly (readonly number[])[];
}

/** One way from a source to what it feeds. */
interface Way extends SupplyEdge {
  readonly to: number;
}

/** Returns the graph of these ways; the amounts of several between the same two stock points add up in their order. */
function graphOf(layout: Layout, ways: readonly Way[]): SupplyGraph {
  const amounts = layout.points.map(() => new Map<number, number>());
  for (const { from, to, amount } of ways) amounts[to].set(from, (amounts[to].get(from) ?? 0) + amount);
  const into = amounts.map((sources) => Array.from(sources, ([from, amount]) => ({ from, amount })).sort((a, b) => a.from - b.from));
  const outOf: number[][] = layout.points.map(() => []);
  into.forEach((edges, to) => edges.forEach(({ from }) => outOf[from].push(to)));
  return { into, outOf };
}

/** What is not good takes its inputs too. */
function needsOf({ inputs, output, good }: ProcessLayout): Way[] {
  return inputs.map(({ point, amount }) => ({ from: point, to: output, amount: amount / good }));
}

/** Returns the graph of the chosen sources. */
export function supplyGraph(layout: Layout, sources: readonly SourceChoice[]): SupplyGraph {
  const ways = sources.flatMap((choice, to): Way[] => {
    if (choice.source === null) return [];
    const { source, shares } = choice;
    if (source.kind === 'lanes') return source.lanes.map((lane, k) => ({ from: layout.lanes[lane].from, to, amount: shares[k] }));
    return source.kind === 'process' ? needsOf(layout.processes[source.process]) : [];
  });
  return graphOf(layout, ways);
}

function lanesThat(layout: Layout, fit: (lane: LaneDocument) => boolean): Way[] {
  return layout.lanes.filter(({ member }) => fit(member.value)).map(({ from, to }) => ({ from, to, amount: 1 }));
}

/** Returns whether orders over a lane are known at the moment they are placed. */
function isKnownAtOnce({ orderDelay = 0 }: LaneDocument): boolean {
  const { entry, params } = openChoice(distributions, orderDelay);
  return entry.mean(params) <= 0;
}

/** Returns the graph of the lanes over which goods travel in no time. */
export function instantGoods(layout: Layout): SupplyGraph {
  return graphOf(layout, lanesThat(layout, arrivesAtOnce));
}

/** Returns the graph of the lanes over which orders travel in no time, and of what processes need: a batch asks for its inputs at once. */
export function instantOrders(layout: Layout): SupplyGraph {
  return graphOf(layout, [...lanesThat(layout, isKnownAtOnce), ...layout.processes.flatMap(needsOf)]);
}

/** Returns the loops of a graph, those furthest down first: its strongly connected sets of stock points with at least one edge inside, each by position. */
export function loopsOf({ outOf }: SupplyGraph): number[][] {
  const sets: number[][] = [];
  strongComponents(outOf).forEach((set, i) => (sets[set] ??= []).push(i));
  return sets.filter(([first, ...others]) => others.length > 0 || outOf[first].includes(first));
}

/** Returns the stock points that get goods from any of these, straight or through others, and these themselves. */
export function downstreamOf({ outOf }: SupplyGraph, starts: readonly number[]): Set<number> {
  const reached = new Set(starts);
  const todo = [...reached];
  for (let i = todo.pop(); i !== undefined; i = todo.pop()) {
    for (const next of outOf[i]) {
      if (reached.has(next)) continue;
      reached.add(next);
      todo.push(next);
    }
  }
  return reached;
}
