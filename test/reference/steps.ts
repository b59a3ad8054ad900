/** Where a batch goes from a step. */
import type { RouteSpec } from '../../engine/spec.ts';
import { TraceKind } from '../../engine/trace.ts';
import { positionMayHaveFallen, wantMake } from './at-once.ts';
import { wholeNotNegative } from './chance.ts';
import { holdUp, leave } from './machines.ts';
import { intoStock } from './making.ts';
import { note, noteQueue } from './notes.ts';
import { takeOffReceipts } from './plans.ts';
import { hasRoom, type Batch, type Line, type Machine, type Process } from './works.ts';
import { schedule, type World } from './world.ts';

function chooseWay(process: Process, ways: readonly RouteSpec[]): RouteSpec {
  if (ways.length === 1) return ways[0];
  const number = process.routing();
  let upTo = 0;
  for (const way of ways) {
    upTo += way.share;
    if (number < upTo) return way;
  }
  return ways[ways.length - 1];
}

/** The step that a machine worked on is done. */
export function endOfStep(world: World, machine: Machine): void {
  const { batch } = machine;
  if (batch === null) throw new Error('a step ended without a batch');
  const { to } = chooseWay(batch.process, batch.process.spec.steps[batch.step].next);
  batch.whole = null;
  wantMake(world, machine.line);
  if (to === 'done') done(world, machine, batch);
  else if (to === 'scrap') {
    leave(world, machine);
    throwAway(world, batch);
  } else {
    batch.step = to;
    goTo(world, machine, batch, world.lines[batch.process.spec.steps[to].line]);
  }
}

function goTo(world: World, machine: Machine, batch: Batch, line: Line): void {
  if (line !== machine.line && !hasRoom(line)) {
    holdUp(world, machine);
    return;
  }
  leave(world, machine);
  comeTo(world, line, batch);
}

/** A batch comes to a line. */
export function comeTo(world: World, line: Line, batch: Batch): void {
  batch.came = world.counted;
  world.counted += 1;
  line.queue.push(batch);
  noteQueue(world, line);
  wantMake(world, line);
}

function done(world: World, machine: Machine, batch: Batch): void {
  const { process } = batch;
  const { spec } = process;
  leave(world, machine);
  const good = Math.min(spec.batch, wholeNotNegative(spec.batch * process.yields.nextExact()));
  scrap(world, batch, spec.batch - good);
  const made = world.now;
  schedule(world, world.now + process.finishing.next(), 'goods received', () => intoStock(world, process, good, made));
}

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
