/** What follows at the same moment from a change: lines look whether to begin, stock points whether to serve and to order. */
import { echelonFactor } from './structure.ts';
import type { AtOnce, Point, World } from './world.ts';

export function wantFill(world: World, point: Point): void {
  world.waiting.fill.add(point.index);
}

/** Lines that use what is kept here look again. */
export function wantMakeOfUsers(world: World, point: Point): void {
  for (const line of world.lines) {
    if (line.spec.inputs.some((input) => input.stockPoint === point.index)) world.waiting.make.add(line.index);
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
