import type { Point } from './layout.ts';

/** The way of a lane across the screen. */
export interface Route {
  /** As the `d` of an SVG path. */
  readonly d: string;
  readonly length: number;
  /** Returns the point that a share (0 to 1) of the way lies behind, the ends cut off by so many pixels. */
  at(share: number, cutStart?: number, cutEnd?: number): Point;
}

const STEPS = 12;

/** Returns a smooth way through points, flat at each; `bend` moves its middle up or down by so many pixels. */
export function createRoute(points: readonly Point[], bend: number): Route {
  const pieces: string[] = [];
  const line: Point[] = [points[0]];
  for (let i = 1; i < points.length; i++) {
    const [a, p, q, b] = curve(points[i - 1], points[i], bend);
    pieces.push(`C${fixed(p)} ${fixed(q)} ${fixed(b)}`);
    for (let step = 1; step <= STEPS; step++) line.push(onCurve(a, p, q, b, step / STEPS));
  }
  const behind = [0];
  for (let i = 1; i < line.length; i++) behind.push(behind[i - 1] + Math.hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y));
  const length = behind[behind.length - 1];
  return {
    d: `M${fixed(points[0])}${pieces.join('')}`,
    length,
    at(share, cutStart = 0, cutEnd = 0) {
      const kept = Math.max(0, length - cutStart - cutEnd);
      const wanted = Math.min(cutStart, length) + Math.min(1, Math.max(0, share)) * kept;
      let low = 0;
      let high = behind.length - 1;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (behind[middle] <= wanted) low = middle;
        else high = middle;
      }
      const span = behind[high] - behind[low];
      const t = span > 0 ? (wanted - behind[low]) / span : 0;
      return { x: line[low].x + t * (line[high].x - line[low].x), y: line[low].y + t * (line[high].y - line[low].y) };
    },
  };
}

function curve(a: Point, b: Point, bend: number): [Point, Point, Point, Point] {
  const across = b.x - a.x;
  if (Math.abs(across) < 1) {
    const bulge = 46 + 0.12 * Math.abs(b.y - a.y);
    const side = b.y > a.y ? bulge : -bulge;
    return [a, { x: a.x + side, y: a.y + 0.2 * (b.y - a.y) }, { x: b.x + side, y: b.y - 0.2 * (b.y - a.y) }, b];
  }
  return [a, { x: a.x + across * 0.45, y: a.y + bend }, { x: b.x - across * 0.45, y: b.y + bend }, b];
}

function onCurve(a: Point, p: Point, q: Point, b: Point, t: number): Point {
  const s = 1 - t;
  const mix = (k: 'x' | 'y'): number => s * s * s * a[k] + 3 * s * s * t * p[k] + 3 * s * t * t * q[k] + t * t * t * b[k];
  return { x: mix('x'), y: mix('y') };
}

function fixed({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
