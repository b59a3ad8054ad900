import type { Chains } from './chains.ts';

const ROUNDS = 8;
/** Rows between two neighbours, by how many of them are invisible. */
const GAPS = [1, 0.5, 0.15];

/**
 * Returns a height for each node in rows: near the mean of its neighbours, in the given order within its layer, visible
 * nodes at least one row apart and invisible ones less. Each layer is placed by least squares (pool adjacent violators).
 */
export function placeRows(graph: Chains, order: readonly number[][], count: number): Float64Array {
  const y = new Float64Array(graph.left.length);
  for (const nodes of order) settle(nodes, nodes.map(() => 0), y, count);
  for (let round = 0; round < ROUNDS; round++) {
    const forth = round % 2 === 0;
    for (let i = 0; i < order.length; i++) {
      const nodes = order[forth ? i : order.length - 1 - i];
      const wanted = nodes.map((v) => {
        const near = round >= ROUNDS - 2 ? [...graph.left[v], ...graph.right[v]] : forth ? graph.left[v] : graph.right[v];
        return near.length > 0 ? near.reduce((sum, w) => sum + y[w], 0) / near.length : y[v];
      });
      settle(nodes, wanted, y, count);
    }
  }
  return y;
}

/** Writes to `y` the heights closest to those wanted that keep order and distance. */
function settle(nodes: readonly number[], wanted: readonly number[], y: Float64Array, count: number): void {
  const offset = [0];
  for (let i = 1; i < nodes.length; i++) {
    const invisible = Number(nodes[i - 1] >= count) + Number(nodes[i] >= count);
    offset.push(offset[i - 1] + GAPS[invisible]);
  }
  const pools: { sum: number; size: number }[] = [];
  nodes.forEach((_, i) => {
    let pool = { sum: wanted[i] - offset[i], size: 1 };
    for (let last = pools[pools.length - 1]; last !== undefined && last.sum / last.size >= pool.sum / pool.size; last = pools[pools.length - 1]) {
      pool = { sum: pool.sum + last.sum, size: pool.size + last.size };
      pools.pop();
    }
    pools.push(pool);
  });
  let i = 0;
  for (const { sum, size } of pools) {
    for (let k = 0; k < size; k++, i++) y[nodes[i]] = sum / size + offset[i];
  }
}
