/** Batches that are ordered, and batches that come into stock. */
import { TraceKind } from '../../engine/trace.ts';
import { positionMayHaveFallen, wantMake } from './at-once.ts';
import { observeOrder } from './foresight.ts';
import { putIntoStock } from './goods.ts';
import { note, noteBacklog, noteQueue } from './notes.ts';
import { takeOffReceipts } from './plans.ts';
import type { Process } from './works.ts';
import type { Point, World } from './world.ts';

/** Orders whole batches of a process, at least so many quanta. */
export function orderBatches(world: World, point: Point, process: Process, quantity: number): void {
  const { spec } = process;
  const batches = Math.ceil(quantity / spec.batch);
  point.onOrder += batches * spec.batch;
  for (const input of spec.inputs) {
    const stock = world.points[input.stockPoint];
    stock.needs += batches * input.perBatch;
    noteBacklog(world, stock);
    observeOrder(stock, point, batches * input.perBatch);
    positionMayHaveFallen(world, stock);
  }
  queueUp(world, process, batches);
  noteQueue(world, world.lines[spec.steps[0].line]);
}

/** Batches come to wait in front of the line of their first step. */
export function queueUp(world: World, process: Process, batches: number): void {
  const line = world.lines[process.spec.steps[0].line];
  for (let n = 0; n < batches; n += 1) {
    line.queue.push({ process, number: null, step: 0, came: world.counted, whole: null, left: 0 });
    world.counted += 1;
  }
  wantMake(world, line);
}

/** What is good of a batch comes into stock, and what came out beside it. */
export function intoStock(world: World, process: Process, good: number, made: number): void {
  const point = world.points[process.spec.output];
  point.onOrder -= good;
  takeOffReceipts(point, good);
  note(world, TraceKind.batchFinished, process.index, -1, good);
  if (good > 0) putIntoStock(world, point, good, made);
  for (const { stockPoint, perBatch } of process.spec.coproducts) {
    if (perBatch > 0) putIntoStock(world, world.points[stockPoint], perBatch, made);
  }
}
