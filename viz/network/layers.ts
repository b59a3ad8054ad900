import { strongComponents } from '../../scenarios/index.ts';
import type { Edge } from './edge.ts';

/**
 * Returns the layer of each node: 0 for those without a predecessor, else one more than the deepest predecessor
 * (longest path). Nodes on a cycle share a layer. Nodes in `last` all get the last layer, alone in it.
 */
export function assignLayers(count: number, edges: readonly Edge[], last: ReadonlySet<number>): Int32Array {
  const next: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of edges) next[from].push(to);
  const component = strongComponents(next);
  const size = component.reduce((most, c) => Math.max(most, c), -1) + 1;
  const layerOf = new Int32Array(size);
  const out: number[][] = Array.from({ length: size }, () => []);
  for (const { from, to } of edges) {
    const a = component[from];
    const b = component[to];
    if (a !== b) out[a].push(b);
  }
  // Component numbers fall along every edge, so counting down visits predecessors first.
  for (let c = size - 1; c >= 0; c--) {
    for (const d of out[c]) layerOf[d] = Math.max(layerOf[d], layerOf[c] + 1);
  }
  const layers = Int32Array.from(component, (c) => layerOf[c]);
  if (last.size === 0) return layers;
  let deepest = -1;
  for (let v = 0; v < count; v++) if (!last.has(v)) deepest = Math.max(deepest, layers[v]);
  for (const v of last) layers[v] = deepest + 1;
  return layers;
}
