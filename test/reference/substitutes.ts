/** What a market is given instead of what it asked for. */
import { TraceKind } from '../../engine/trace.ts';
import { availableAt } from './allowance.ts';
import { goodsLeft, positionMayHaveFallen } from './at-once.ts';
import { takeOut } from './goods.ts';
import { note, noteBacklog, noteStock } from './notes.ts';
import { backlog, type Claim, type Point, type World } from './world.ts';

/** What is still owed to a market is offered the substitutes of its stock point, one after the other. */
export function serveInstead(world: World, point: Point, claim: Claim): void {
  for (const { stockPoint, amount } of point.spec.substitutes) {
    const instead = world.points[stockPoint];
    const enoughFor = Math.max(0, Math.floor((availableAt(instead) - backlog(instead)) / amount));
    const gets = Math.min(claim.owed, enoughFor);
    if (gets > 0 && (gets === claim.owed || claim.market?.spec.partial === true)) give(world, point, claim, instead, gets, Math.ceil(amount * gets));
  }
}

function give(world: World, point: Point, claim: Claim, instead: Point, gets: number, goes: number): void {
  claim.owed -= gets;
  if (claim.owed === 0) point.queue = point.queue.filter((other) => other !== claim);
  instead.allowance.account -= goes;
  noteBacklog(world, point);
  takeOut(world, instead, goes);
  noteStock(world, instead);
  goodsLeft(world, instead);
  positionMayHaveFallen(world, instead);
  note(world, TraceKind.substituted, instead.index, point.index, goes);
  note(world, TraceKind.filled, claim.market?.index ?? -1, claim.since === world.now ? 1 : 0, gets);
}
