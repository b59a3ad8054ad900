/** Writes into the trace of the reference simulator. */
import { TraceKind } from '../../engine/trace.ts';
import type { Line } from './works.ts';
import { backlog, onHand, type Point, type World } from './world.ts';

/** A site places orders (quantity 1) or none (0); b is the hazard that changed it. */
export const ORDERING = 14;

export function note(world: World, kind: number, a: number, b: number, quantity: number): void {
  world.trace.push([world.now, kind, a, b, quantity]);
}

export function noteStock(world: World, point: Point): void {
  if (!point.unlimited) note(world, TraceKind.stock, point.index, -1, onHand(point));
}

export function noteBacklog(world: World, point: Point): void {
  note(world, TraceKind.backlog, point.index, -1, backlog(point));
}

export function noteQueue(world: World, line: Line): void {
  note(world, TraceKind.queue, line.index, -1, line.queue.length);
}
