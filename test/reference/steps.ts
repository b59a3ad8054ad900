/** Where a batch ends up: in front of a line, in stock, in the bin. */
import { TraceKind } from '../../engine/trace.ts';
import { positionMayHaveFallen, wantMake } from './at-once.ts';
import { intoStock } from './making.ts';
import { note, noteQueue } from './notes.ts';
import { takeOffReceipts } from './plans.ts';
import type { Batch, Line } from './works.ts';
import { schedule, type World } from './world.ts';

/** A batch comes to a line. */
export function comeTo(world: World, line: Line, batch: Batch): void {
  batch.came = world.counted;
  world.counted += 1;
  line.queue.push(batch);
  noteQueue(world, line);
  wantMake(world, line);
}

/** The last step of a batch is done: what is good of it goes into stock later. */
export function finish(world: World, batch: Batch): void {
  const { process } = batch;
  const { spec } = process;
  const exact = Math.max(0, Math.min(spec.batch, spec.batch * process.yields.nextExact()));
  const good = Math.max(0, Math.min(spec.batch, Math.floor(exact + process.leftOver + 0.5)));
  process.leftOver += exact - good;
  scrap(world, batch, spec.batch - good);
  const made = world.now;
  schedule(world, world.now + process.finishing.next(), 'goods received', () => intoStock(world, process, good, made));
}

/** A batch is of no use. */
export function throwAway(world: World, batch: Batch): void {
  scrap(world, batch, batch.process.spec.batch);
}

function scrap(world: World, batch: Batch, quantity: number): void {
  if (quantity === 0) return;
  const point = world.points[batch.process.spec.output];
  point.onOrder -= quantity;
  takeOffReceipts(point, quantity);
  note(world, TraceKind.defect, batch.process.index, batch.number ?? -1, quantity);
  positionMayHaveFallen(world, point);
}
