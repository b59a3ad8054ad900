/** Goods in stock: lots of one age, and what is too old. */
import { TraceKind } from '../../engine/trace.ts';
import { goodsCameIn, positionMayHaveFallen } from './at-once.ts';
import { note, noteStock } from './notes.ts';
import { schedule, type Lot, type Point, type World } from './world.ts';

/** Puts goods into stock; goods past their shelf life are scrapped instead. */
export function putIntoStock(world: World, point: Point, quantity: number, made: number): void {
  const life = point.product.shelfLife;
  if (life !== null && made + life <= world.now) {
    note(world, TraceKind.expired, point.index, -1, quantity);
    positionMayHaveFallen(world, point);
    return;
  }
  addLot(world, point, quantity, made);
  noteStock(world, point);
  goodsCameIn(world, point);
}

/** Adds to the lots of a stock point, oldest first; goods that keep for ever are one lot. */
export function addLot(world: World, point: Point, quantity: number, made: number): void {
  if (quantity === 0) return;
  const age = point.product.shelfLife === null ? 0 : made;
  const merge = point.product.shelfLife === null && point.lots.length > 0;
  if (merge) point.lots[0].quantity += quantity;
  else point.lots = [...point.lots, { made: age, quantity }].sort((one, other) => one.made - other.made);
  watchOldest(world, point);
}

/** An event looks after the oldest lot; when an older one comes in, another does, and the one before still looks when its time comes. */
function watchOldest(world: World, point: Point): void {
  const life = point.product.shelfLife;
  if (life === null || point.lots.length === 0) return;
  const due = Math.max(world.now, point.lots[0].made + life);
  if (due >= point.watched) return;
  point.watched = due;
  schedule(world, due, 'lot expires', () => {
    scrapOld(world, point, life);
    if (point.watched > due) return;
    point.watched = Infinity;
    watchOldest(world, point);
  });
}

function scrapOld(world: World, point: Point, life: number): void {
  const old = point.lots.filter((lot) => lot.made + life <= world.now).reduce((sum, lot) => sum + lot.quantity, 0);
  if (old === 0) return;
  point.lots = point.lots.filter((lot) => lot.made + life > world.now);
  noteStock(world, point);
  note(world, TraceKind.expired, point.index, -1, old);
  positionMayHaveFallen(world, point);
}

/** Takes goods out of stock, oldest first; returns them by age. An unlimited stock point makes them as they leave. */
export function takeOut(world: World, point: Point, quantity: number): Lot[] {
  if (point.unlimited) return [{ made: world.now, quantity }];
  const taken: Lot[] = [];
  let left = quantity;
  while (left > 0) {
    const lot = point.lots[0];
    const part = Math.min(left, lot.quantity);
    taken.push({ made: lot.made, quantity: part });
    lot.quantity -= part;
    left -= part;
    if (lot.quantity === 0) point.lots = point.lots.slice(1);
  }
  return taken;
}
