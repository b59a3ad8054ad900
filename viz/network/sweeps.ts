import type { Chains } from './chains.ts';

const SWEEPS = 12;

/**
 * Puts the nodes of every layer in an order with few crossings: barycentre sweeps (Sugiyama, Tagawa and Toda 1981),
 * forth and back, keeping the best order seen. Ties keep their order, so the result depends on the input alone.
 */
export function orderLayers(graph: Chains): number[][] {
  const layers = graph.layers.map((nodes) => [...nodes]);
  const rank = new Float64Array(graph.left.length);
  for (const nodes of layers) setRanks(nodes, rank);
  let best = layers.map((nodes) => [...nodes]);
  let fewest = countCrossings(layers, graph.right, rank);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const forth = sweep % 2 === 0;
    const neighbours = forth ? graph.left : graph.right;
    for (let i = 0; i < layers.length; i++) {
      const nodes = layers[forth ? i : layers.length - 1 - i];
      sortByBarycentre(nodes, neighbours, rank);
    }
    const crossings = countCrossings(layers, graph.right, rank);
    if (crossings >= fewest) continue;
    fewest = crossings;
    best = layers.map((nodes) => [...nodes]);
  }
  return best;
}

function setRanks(nodes: readonly number[], rank: Float64Array): void {
  nodes.forEach((v, i) => (rank[v] = i - (nodes.length - 1) / 2));
}

function sortByBarycentre(nodes: number[], neighbours: readonly number[][], rank: Float64Array): void {
  const centre = new Map<number, number>();
  for (const v of nodes) {
    const near = neighbours[v];
    const sum = near.reduce((total, w) => total + rank[w], 0);
    centre.set(v, near.length > 0 ? sum / near.length : rank[v]);
  }
  nodes.sort((a, b) => (centre.get(a) ?? 0) - (centre.get(b) ?? 0) || rank[a] - rank[b]);
  setRanks(nodes, rank);
}

/** Returns how many pairs of edges between neighbouring layers cross, by counting inversions with a Fenwick tree. */
export function countCrossings(layers: readonly number[][], right: readonly number[][], rank: Float64Array): number {
  let crossings = 0;
  for (let l = 0; l + 1 < layers.length; l++) {
    const nodes = layers[l];
    const width = layers[l + 1].length;
    const tree = new Int32Array(width + 1);
    const shift = (width - 1) / 2;
    let placed = 0;
    for (const v of nodes) {
      const ends = right[v].map((w) => rank[w] + shift).sort((a, b) => a - b);
      for (const end of ends) {
        let atOrBefore = 0;
        for (let i = end + 1; i > 0; i -= i & -i) atOrBefore += tree[i];
        crossings += placed - atOrBefore;
      }
      for (const end of ends) {
        for (let i = end + 1; i <= width; i += i & -i) tree[i] = tree[i] + 1;
        placed++;
      }
    }
  }
  return crossings;
}
