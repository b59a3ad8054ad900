import type { Chains } from './chains.ts';

const ROUNDS = 8;
/** Rows from a visible node down to an invisible one (its name stands between them), back up, and between two invisible ones. */
const ROOMY = { below: 1.35, above: 0.7, between: 0.35 };
const CROWDED = { below: 0.5, above: 0.5, between: 0.15 };
/** Columns with more nodes than this are crowded. */
const MOST_ROOMY = 12;
/** A column with few nodes has them up to so many rows apart. */
const WIDEST = 1.8;

/**
 * Returns a height for each node in rows: near the mean of its neighbours, in the given order within its layer, visible
 * nodes at least one row apart and invisible ones less. Each layer is placed by least squares (pool adjacent violators).
 */
export function placeRows(graph: Chains, order: readonly number[][], count: number): Float64Array {
  const visible = order.map((nodes) => nodes.filter((v) => v < count).length);
  const most = Math.max(...visible);
  const apart = visible.map((n) => (n > 1 ? Math.min(WIDEST, (most - 1) / (n - 1)) : 1));
  const y = new Float64Array(graph.left.length);
  order.forEach((nodes, layer) => settle(nodes, nodes.map(() => 0), y, count, apart[layer]));
  for (let round = 0; round < ROUNDS; round++) {
    const forth = round % 2 === 0;
    for (let i = 0; i < order.length; i++) {
      const layer = forth ? i : order.length - 1 - i;
      const nodes = order[layer];
      const wanted = nodes.map((v) => {
        const near = round >= ROUNDS - 2 ? [...graph.left[v], ...graph.right[v]] : forth ? graph.left[v] : graph.right[v];
        return near.length > 0 ? near.reduce((sum, w) => sum + y[w], 0) / near.length : y[v];
      });
      settle(nodes, wanted, y, count, apart[layer]);
    }
  }
  return y;
}

/** Writes to `y` the heights closest to those wanted that keep order and distance. */
function settle(nodes: readonly number[], wanted: readonly number[], y: Float64Array, count: number, apart: number): void {
  const offset = [0];
  const { below, above, between } = nodes.length > MOST_ROOMY ? CROWDED : ROOMY;
  for (let i = 1; i < nodes.length; i++) {
    const upper = nodes[i - 1] < count;
    const lower = nodes[i] < count;
    offset.push(offset[i - 1] + (upper && lower ? apart : upper ? below : lower ? above : between));
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
