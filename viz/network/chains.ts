import type { Edge } from './edge.ts';

/** The layered graph with every long edge cut into steps of one layer by invisible nodes. */
export interface Chains {
  /** Nodes by layer, in their first order; numbers from `count` up are invisible ones. */
  readonly layers: number[][];
  /** Neighbours one layer to the left and to the right, by node. */
  readonly left: number[][];
  readonly right: number[][];
  /** Per edge the nodes it passes, both ends included. An edge inside a layer has only its ends. */
  readonly chains: number[][];
}

/** Returns the graph with invisible nodes wherever an edge skips a layer. Edges that run backwards are cut likewise. */
export function cutLongEdges(count: number, edges: readonly Edge[], layer: Int32Array): Chains {
  const depth = layer.reduce((most, l) => Math.max(most, l), -1) + 1;
  const layers: number[][] = Array.from({ length: depth }, () => []);
  const left: number[][] = Array.from({ length: count }, () => []);
  const right: number[][] = Array.from({ length: count }, () => []);
  for (let v = 0; v < count; v++) layers[layer[v]].push(v);
  let nodes = count;
  const link = (a: number, b: number): void => {
    right[a].push(b);
    left[b].push(a);
  };
  const chains = edges.map(({ from, to }) => {
    const start = layer[from];
    const end = layer[to];
    const step = end > start ? 1 : -1;
    const chain = [from];
    if (start === end) return [from, to];
    for (let at = start + step; at !== end; at += step) {
      layers[at].push(nodes);
      left.push([]);
      right.push([]);
      chain.push(nodes++);
    }
    chain.push(to);
    for (let i = 1; i < chain.length; i++) {
      const a = chain[i - 1];
      const b = chain[i];
      if (step > 0) link(a, b);
      else link(b, a);
    }
    return chain;
  });
  return { layers, left, right, chains };
}
