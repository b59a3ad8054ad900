import { LARGEST_RADIUS, SMALLEST_RADIUS } from './glyphs.ts';
import type { Layout, Point } from './layout.ts';
import { createRoute, type Route } from './route.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A zoom: a point at x on the unzoomed picture stands at k * x + x0. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Where everything stands on screen, in pixels. */
export interface Geometry {
  readonly nodes: readonly Point[];
  readonly routes: readonly Route[];
  /** x of each layer. */
  readonly columns: readonly number[];
  /** Pixels from one layer to the next. */
  readonly column: number;
  /** Radius of a place in the fullest column, smaller where it is crowded; and of each node, larger where its own column has room. */
  readonly radius: number;
  readonly radii: readonly number[];
  readonly margin: Margin;
}

/** Room for names left and right of the network, for lines above its highest node, and below its lowest, in pixels. */
export interface Margin {
  readonly above: number;
  readonly left: number;
  readonly right: number;
  readonly below: number;
}

const WIDEST_ROW = 168;
const RADIUS_OF_GAP = 0.25;
/** Pixels that a name and its note take below a node, and how far a node with its rings reaches both ways, in radii. */
const NAME_ROOM = 46;
const REACH = 3.9;
const LEAST_GAP = 26;

/** Returns the picture of a layout in a box. Crowded columns are staggered; marks keep their size when zoomed. `crests`: pixels that stand above each node, none where left out. */
export function placeNetwork(layout: Layout, size: Size, zoom: Zoom, bends: readonly number[], margin: Margin, crests: readonly number[] = []): Geometry {
  const inner = { width: Math.max(1, size.width - margin.left - margin.right), height: Math.max(1, size.height - margin.above - margin.below) };
  const rows = layout.bottom - layout.top;
  const row = rows > 0 ? Math.min(WIDEST_ROW, inner.height / rows) : 0;
  const column = layout.layers > 1 ? inner.width / (layout.layers - 1) : 0;
  const middle = margin.above + inner.height / 2;
  const across = layout.layers > 1 ? margin.left : margin.left + inner.width / 2;
  const lanesWide = row > 0 && row < LEAST_GAP ? Math.min(4, Math.ceil(LEAST_GAP / row)) : 1;
  const stagger = stagesOf(layout, lanesWide);
  const step = Math.min(column * 0.16, 30);
  const at = ({ x, y }: Point, shift: number): Point => ({
    x: zoom.k * (across + x * column + shift * step) + zoom.x,
    y: zoom.k * (middle + y * row) + zoom.y,
  });
  const nodes = layout.nodes.map((point, i) => at(point, stagger[i]));
  const gap = row === 0 ? WIDEST_ROW : row * lanesWide;
  const most = largestRadius(size);
  const fitting = (room: number): number => Math.max(SMALLEST_RADIUS, Math.min(most, room * RADIUS_OF_GAP));
  const radius = fitting(gap * zoom.k);
  const pitch = zoom.k * (row === 0 ? WIDEST_ROW : row);
  return {
    nodes,
    radius,
    radii: lanesWide > 1 ? nodes.map(() => radius) : leastGaps(layout).map((apart, node) => Math.max(radius, Math.min(most, (apart * pitch - NAME_ROOM - highestCrest(layout, crests, layout.nodes[node].x)) / REACH))),
    routes: layout.routes.map((points, e) => {
      const inside = points.slice(1, -1).map((point) => at(point, 0));
      const [from, to] = layout.ends[e];
      return createRoute([nodes[from], ...inside, nodes[to]], bends[e]);
    }),
    column: column * zoom.k,
    margin,
    columns: Array.from({ length: layout.layers }, (_, x) => at({ x, y: 0 }, 0).x),
  };
}

function highestCrest({ nodes }: Layout, crests: readonly number[], layer: number): number {
  return crests.reduce((most, crest, node) => (nodes[node].x === layer ? Math.max(most, crest) : most), 0);
}

/** Returns how much larger names and marks are on a large stage, 1 to 1.2. */
export function textScale({ width, height }: Size): number {
  return Math.max(1, Math.min(1.2, width / 1200, height / 520));
}

/** Returns the radius of a place that has room, for a stage of a size. */
function largestRadius({ width, height }: Size): number {
  return LARGEST_RADIUS * textScale({ width, height });
}

/** Returns for each node the rows between the nearest two nodes of its column; Infinity where it is alone. */
function leastGaps({ nodes, layers }: Layout): number[] {
  const gaps = Array.from({ length: layers }, (_, layer) => {
    const heights = nodes.filter(({ x }) => x === layer).map(({ y }) => y).sort((a, b) => a - b);
    return heights.reduce((least, y, i) => (i === 0 ? least : Math.min(least, y - heights[i - 1])), Infinity);
  });
  return nodes.map(({ x }) => gaps[x]);
}

/** Returns for each node how far it is moved out of its column, from -1.5 to 1.5, when columns are so many places wide. */
function stagesOf(layout: Layout, wide: number): number[] {
  const stages = layout.nodes.map(() => 0);
  if (wide === 1) return stages;
  for (let x = 0; x < layout.layers; x++) {
    const column = layout.nodes.map((_, i) => i).filter((i) => layout.nodes[i].x === x);
    if (column.length < 8) continue;
    column.sort((a, b) => layout.nodes[a].y - layout.nodes[b].y);
    column.forEach((i, place) => (stages[i] = (place % wide) - (wide - 1) / 2));
  }
  return stages;
}
