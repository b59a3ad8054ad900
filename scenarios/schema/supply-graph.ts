/** The stock points as a graphology graph, with an edge from each source to what it feeds. */
import { distributions } from '../../engine/index.ts';
import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';
import { openChoice, type ChoiceDocument } from './choice.ts';
import type { Layout, ProcessLayout } from './layout.ts';
import type { SourceChoice } from './source.ts';

export interface SupplyEdge {
  /** Units of the source's product asked for, on average, for one unit of what it feeds: what goes into it, or the share that comes from there. */
  readonly amount: number;
}

export type SupplyGraph = DirectedGraph<Record<string, never>, SupplyEdge>;

function emptyGraph(layout: Layout): SupplyGraph {
  const graph: SupplyGraph = new DirectedGraph();
  layout.points.forEach((_, i) => graph.addNode(String(i)));
  return graph;
}

/** Adds an edge; where there is one already, two lanes between the same stock points, their amounts add up. */
function addEdge(graph: SupplyGraph, from: number, to: number, amount: number): void {
  graph.updateEdge(String(from), String(to), (edge) => ({ amount: (edge.amount ?? 0) + amount }));
}

function addNeeds(graph: SupplyGraph, process: ProcessLayout): void {
  for (const { point, amount } of process.inputs) addEdge(graph, point, process.output, amount);
}

/** Returns the graph of the chosen sources; a node is a stock point's position as text. */
export function supplyGraph(layout: Layout, sources: readonly SourceChoice[]): SupplyGraph {
  const graph = emptyGraph(layout);
  sources.forEach((choice, i) => {
    if (choice.source === null) return;
    const { source, shares } = choice;
    if (source.kind === 'lanes') source.lanes.forEach((lane, k) => addEdge(graph, layout.lanes[lane].from, i, shares[k]));
    if (source.kind === 'process') addNeeds(graph, layout.processes[source.process]);
  });
  return graph;
}

function isInstant(choice: ChoiceDocument | undefined): boolean {
  if (choice === undefined) return true;
  const { entry, params } = openChoice(distributions, choice);
  return entry.mean(params) <= 0;
}

/** Returns the graph of the lanes over which goods travel in no time. */
export function instantGoods(layout: Layout): SupplyGraph {
  const graph = emptyGraph(layout);
  for (const { member, from, to } of layout.lanes) if (isInstant(member.value.leadTime)) addEdge(graph, from, to, 1);
  return graph;
}

/** Returns the graph of the lanes over which orders travel in no time, and of what processes need: a batch asks for its inputs at once. */
export function instantOrders(layout: Layout): SupplyGraph {
  const graph = emptyGraph(layout);
  for (const { member, from, to } of layout.lanes) if (isInstant(member.value.orderDelay)) addEdge(graph, from, to, 1);
  layout.processes.forEach((process) => addNeeds(graph, process));
  return graph;
}

/** Returns the loops of a graph: its strongly connected sets of stock points with at least one edge inside. */
export function loopsOf(graph: SupplyGraph): number[][] {
  return stronglyConnectedComponents(graph)
    .filter((nodes) => nodes.length > 1 || graph.hasEdge(nodes[0], nodes[0]))
    .map((nodes) => nodes.map(Number).sort((a, b) => a - b));
}

/** Returns the stock points that get goods from any of these, straight or through others, and these themselves. */
export function downstreamOf(graph: SupplyGraph, starts: readonly number[]): Set<number> {
  const reached = new Set(starts);
  const todo = [...reached];
  for (let i = todo.pop(); i !== undefined; i = todo.pop()) {
    for (const next of graph.outNeighbors(String(i)).map(Number)) {
      if (reached.has(next)) continue;
      reached.add(next);
      todo.push(next);
    }
  }
  return reached;
}
