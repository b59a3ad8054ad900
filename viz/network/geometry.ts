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
  /** Radius of a place, smaller where it is crowded. */
  readonly radius: number;
}

const MARGIN = { left: 84, right: 150, top: 76, bottom: 72 };
const WIDEST_ROW = 168;
const LEAST_GAP = 26;

/** Returns the picture of a layout in a box. Crowded columns are staggered; marks keep their size when zoomed. */
export function placeNetwork(layout: Layout, size: Size, zoom: Zoom, offsets: readonly number[]): Geometry {
  const inner = { width: Math.max(1, size.width - MARGIN.left - MARGIN.right), height: Math.max(1, size.height - MARGIN.top - MARGIN.bottom) };
  const rows = layout.bottom - layout.top;
  const row = rows > 0 ? Math.min(WIDEST_ROW, inner.height / rows) : 0;
  const column = layout.layers > 1 ? inner.width / (layout.layers - 1) : 0;
  const middle = MARGIN.top + inner.height / 2;
  const across = layout.layers > 1 ? MARGIN.left : MARGIN.left + inner.width / 2;
  const lanesWide = row > 0 && row < LEAST_GAP ? Math.min(4, Math.ceil(LEAST_GAP / row)) : 1;
  const stagger = stagesOf(layout, lanesWide);
  const step = Math.min(column * 0.16, 30);
  const at = ({ x, y }: Point, shift: number): Point => ({
    x: zoom.k * (across + x * column + shift * step) + zoom.x,
    y: zoom.k * (middle + y * row) + zoom.y,
  });
  const nodes = layout.nodes.map((point, i) => at(point, stagger[i]));
  const gap = row === 0 ? WIDEST_ROW : row * lanesWide;
  return {
    nodes,
    routes: layout.routes.map((points, e) => {
      const inside = points.slice(1, -1).map((point) => at(point, 0));
      const [from, to] = layout.ends[e];
      return createRoute([nodes[from], ...inside, nodes[to]], offsets[e]);
    }),
    columns: Array.from({ length: layout.layers }, (_, x) => at({ x, y: 0 }, 0).x),
    radius: Math.max(SMALLEST_RADIUS, Math.min(largestRadius(size), gap * zoom.k * 0.2)),
  };
}

/** Returns the radius of a place that has room, for a stage of a size. */
function largestRadius({ width, height }: Size): number {
  return Math.max(LARGEST_RADIUS, Math.min(1.45 * LARGEST_RADIUS, width / 52, height / 20));
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
