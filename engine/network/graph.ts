/** The orders in which members come at one moment, from the zero-delay parts of the network. */
import { DirectedGraph } from 'graphology';
import { hasCycle, topologicalGenerations } from 'graphology-dag';
import { ScenarioError } from '../errors.ts';
import type { Spec } from '../spec.ts';

/**
 * Returns each stock point's level in the graph of the given edges: how many of them lead to it, one behind the other, on
 * the longest way. Throws ScenarioError when they form a loop.
 */
export function levelsOf(spec: Spec, edges: readonly (readonly [number, number])[], what: string): Int32Array {
  const levels = new Int32Array(spec.stockPoints.length);
  if (edges.length === 0) return levels;
  const graph = new DirectedGraph();
  spec.stockPoints.forEach((_, i) => graph.addNode(String(i)));
  for (const [from, to] of edges) {
    if (from === to) throw loopError(spec, [from], what);
    graph.mergeEdge(String(from), String(to));
  }
  if (hasCycle(graph)) throw loopError(spec, membersOfLoop(graph), what);
  topologicalGenerations(graph).forEach((nodes, level) => {
    for (const node of nodes) levels[Number(node)] = level;
  });
  return levels;
}

/** Returns each member's place when they come by level, the lowest first, or the highest first; members of one level in their own order. */
export function rankByLevel(levels: Int32Array, first: 'lowest' | 'highest'): Int32Array {
  const sign = first === 'lowest' ? 1 : -1;
  const members = Array.from(levels, (_, i) => i).sort((a, b) => sign * (levels[a] - levels[b]) || a - b);
  const rank = new Int32Array(levels.length);
  members.forEach((i, place) => {
    rank[i] = place;
  });
  return rank;
}

/** Returns the stock points left when those without a supplier, or without a buyer, are taken away again and again. */
function membersOfLoop(graph: DirectedGraph): number[] {
  const rest = graph.copy();
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of rest.nodes()) {
      if (rest.inDegree(node) === 0 || rest.outDegree(node) === 0) {
        rest.dropNode(node);
        changed = true;
      }
    }
  }
  return rest.nodes().map(Number);
}

function loopError(spec: Spec, members: readonly number[], what: string): ScenarioError {
  const names = members.map((i) => {
    const point = spec.stockPoints[i];
    return `${spec.products[point.product].id} at ${spec.sites[point.site].id}`;
  });
  return new ScenarioError([
    { path: 'lanes', problem: `a loop in which ${what}`, value: names.join(' -> '), suggestion: 'give at least one lane of it a delay above 0' },
  ]);
}
