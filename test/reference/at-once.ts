/** What follows at the same moment from a change: lines look whether to begin, stock points whether to serve and to order. */
import { echelonFactor } from './structure.ts';
import type { Line } from './works.ts';
import type { AtOnce, Point, World } from './world.ts';

export function wantFill(world: World, point: Point): void {
  world.waiting.fill.add(point.index);
}

export function wantMake(world: World, line: Line): void {
  world.waiting.make.add(line.index);
}

/** Returns whether a stock point is `point`, or may take what is kept there instead of its own. */
const servedBy = (other: Point, point: Point): boolean => other === point || other.spec.substitutes.some((substitute) => substitute.stockPoint === point.index);

/** Goods came in: whoever may have them fills, and lines on which batches begin that may use them look again. */
export function goodsCameIn(world: World, point: Point): void {
  for (const other of world.points) if (servedBy(other, point)) wantFill(world, other);
  for (const { spec } of world.processes) {
    if (spec.inputs.some((input) => servedBy(world.points[input.stockPoint], point))) wantMake(world, world.lines[spec.steps[0].line]);
  }
}

/** The position of a stock point may have fallen: it reviews, and so do those above it that look at all below them. */
export function positionMayHaveFallen(world: World, point: Point): void {
  for (const other of world.points) {
    if (other.spec.policy === null || other.spec.review !== null) continue;
    const concerned = other === point || (other.spec.policy.kind === 'echelon-base-stock' && echelonFactor(world.spec, other.index, point.index) > 0);
    if (concerned) world.waiting.review.add(other.index);
  }
}

/** Goods left a stock point: one that counts containers reviews. */
export function goodsLeft(world: World, point: Point): void {
  if (point.spec.policy?.kind === 'kanban' && point.spec.review === null) world.waiting.review.add(point.index);
}

/** Returns the member of a class whose turn it is; null when none waits. */
export function firstInTurn(world: World, what: AtOnce): number | null {
  return world.ranks[what].find((index) => world.waiting[what].has(index)) ?? null;
}

/** Takes the member of a class whose turn it is. */
export function takeFirst(world: World, what: AtOnce): number {
  const first = firstInTurn(world, what);
  if (first === null) throw new Error(`nothing waits to ${what}`);
  world.waiting[what].delete(first);
  return first;
}
