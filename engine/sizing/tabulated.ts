/** A smooth curve in a table. */
import type { Curve } from './serial.ts';

/** Nodes in a table at most. */
const MOST_NODES = 4000;

/**
 * Returns a curve read from a table of its values and slopes: cubics between nodes that stand at most `step` apart (more
 * where there would be thousands), and a straight line on to both sides of [low, high].
 */
export function tabulated(curve: Curve, low: number, high: number, step: number): Curve {
  const cells = Math.min(MOST_NODES, Math.max(1, Math.ceil((high - low) / step)));
  const width = (high - low) / cells;
  const values = Float64Array.from({ length: cells + 1 }, (_, k) => curve.at(low + k * width));
  const slopes = Float64Array.from({ length: cells + 1 }, (_, k) => curve.slope(low + k * width));
  const place = (y: number): number => Math.min(cells - 1, Math.floor((y - low) / width));
  const inside = (y: number): number => {
    const k = place(y);
    const t = (y - low) / width - k;
    const rise = values[k + 1] - values[k];
    const left = slopes[k] * width - rise;
    const right = rise - slopes[k + 1] * width;
    return values[k] + t * (rise + (1 - t) * ((1 - t) * left + t * right));
  };
  const slopeInside = (y: number): number => {
    const k = place(y);
    const t = (y - low) / width - k;
    const rise = values[k + 1] - values[k];
    const left = slopes[k] * width - rise;
    const right = rise - slopes[k + 1] * width;
    return (rise + (1 - 2 * t) * ((1 - t) * left + t * right) + t * (1 - t) * (right - left)) / width;
  };
  return {
    at: (y) => (y <= low ? values[0] + slopes[0] * (y - low) : y >= high ? values[cells] + slopes[cells] * (y - high) : inside(y)),
    slope: (y) => (y <= low ? slopes[0] : y >= high ? slopes[cells] : slopeInside(y)),
  };
}
