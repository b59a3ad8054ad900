import { cutLongEdges } from './chains.ts';
import type { Edge } from './edge.ts';
import { assignLayers } from './layers.ts';
import { placeRows } from './place.ts';
import { orderLayers } from './sweeps.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything stands. `x` counts layers from 0 (supply), `y` counts rows, 0 in the middle. */
export interface Layout {
  readonly nodes: readonly Point[];
  /** Per edge the points it passes, both ends included. */
  readonly routes: readonly (readonly Point[])[];
  /** Per edge the nodes it joins. */
  readonly ends: readonly (readonly [number, number])[];
  readonly layers: number;
  /** Heights of the first and last row with a node. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * Returns a layered drawing of a network: cycles share a layer, everything else stands one layer right of the deepest of
 * what feeds it, nodes in `last` (markets) at the far right. A pure function: same input, same drawing.
 */
export function layeredLayout(count: number, edges: readonly Edge[], last: ReadonlySet<number> = new Set()): Layout {
  const layer = assignLayers(count, edges, last);
  const graph = cutLongEdges(count, edges, layer);
  const order = orderLayers(graph);
  const y = placeRows(graph, order, count);
  const depth = new Float64Array(y.length);
  order.forEach((nodes, l) => nodes.forEach((v) => (depth[v] = l)));
  const { top, bottom } = extent(y.subarray(0, count));
  const middle = (top + bottom) / 2;
  const point = (v: number): Point => ({ x: depth[v], y: y[v] - middle });
  return {
    nodes: Array.from({ length: count }, (_, v) => point(v)),
    routes: graph.chains.map((chain) => chain.map(point)),
    ends: edges.map(({ from, to }) => [from, to]),
    layers: order.length,
    top: top - middle,
    bottom: bottom - middle,
  };
}

function extent(y: Float64Array): { top: number; bottom: number } {
  let top = Infinity;
  let bottom = -Infinity;
  for (const value of y) {
    top = Math.min(top, value);
    bottom = Math.max(bottom, value);
  }
  return y.length === 0 ? { top: 0, bottom: 0 } : { top, bottom };
}
