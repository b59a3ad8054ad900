import { arc } from 'd3';
import type { Ring } from './rings.ts';

const band = arc<{ inner: number; outer: number; from: number; to: number }>()
  .innerRadius((d) => d.inner)
  .outerRadius((d) => d.outer)
  .startAngle((d) => d.from)
  .endAngle((d) => d.to);

/** Around a smaller body there are no rings. */
export const LEAST_RINGED = 7;

/** Returns the outline of a ring around a body of the given radius, filled to a share from its start. */
export function ringPath(ring: Ring, filled: number, radius: number): string {
  return band({ ...extentOf(ring, radius), from: ring.from, to: ring.from + (ring.to - ring.from) * filled }) ?? '';
}

/** Returns how far a place reaches from its centre, rings included. */
export function reachOf(rings: readonly Ring[], radius: number): number {
  if (radius < LEAST_RINGED) return radius;
  return rings.reduce((most, ring) => Math.max(most, extentOf(ring, radius).outer), radius);
}

function extentOf({ level }: Ring, radius: number): { inner: number; outer: number } {
  const unit = Math.max(0.4, radius / 17);
  const inner = radius + (5 + level * 6.5) * unit;
  return { inner, outer: inner + 4.5 * unit };
}
