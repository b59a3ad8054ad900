/** The orders in which members come at one moment, from the zero-delay parts of the network. */
import { DirectedGraph } from 'graphology';
import { topologicalSort, hasCycle } from 'graphology-dag';
import { ScenarioError } from '../errors.ts';
import type { Spec } from '../spec.ts';

/**
 * Returns each stock point's rank in a topological order of the given edges (upstream first).
 * Throws ScenarioError when they form a loop.
 */
export function rankUpstreamFirst(spec: Spec, edges: readonly (readonly [number, number])[], what: string): Int32Array {
  const rank = Int32Array.from(spec.stockPoints, (_, i) => i);
  if (edges.length === 0) return rank;
  const graph = new DirectedGraph();
  spec.stockPoints.forEach((_, i) => graph.addNode(String(i)));
  for (const [from, to] of edges) {
    if (from === to) throw loopError(spec, [from], what);
    graph.mergeEdge(String(from), String(to));
  }
  if (hasCycle(graph)) throw loopError(spec, membersOfLoop(graph), what);
  topologicalSort(graph).forEach((node, i) => {
    rank[Number(node)] = i;
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
