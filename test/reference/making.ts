/** Lines: batches that wait, the batch on the line, batches on their way into stock. */
import { mean } from '../../engine/random/index.ts';
import { DAY } from '../../engine/spec.ts';
import { TraceKind } from '../../engine/trace.ts';
import { goodsLeft, positionMayHaveFallen } from './at-once.ts';
import { putIntoStock, takeOut } from './goods.ts';
import { note, noteBacklog, noteStock } from './notes.ts';
import { observeOrder } from './foresight.ts';
import { takeOffReceipts } from './plans.ts';
import { onHand, schedule, type Line, type Point, type World } from './world.ts';

/** Orders whole batches of a line, at least so many quanta. */
export function orderBatches(world: World, point: Point, line: Line, quantity: number): void {
  const batches = Math.ceil(quantity / line.spec.batch);
  line.waiting += batches;
  point.onOrder += batches * line.spec.batch;
  for (const input of line.spec.inputs) {
    const stock = world.points[input.stockPoint];
    stock.needs += batches * input.perBatch;
    noteBacklog(world, stock);
    observeOrder(stock, point, batches * input.perBatch);
    positionMayHaveFallen(world, stock);
  }
  world.waiting.make.add(line.index);
}

/** A line looks whether it can begin a batch. */
export function make(world: World, line: Line): void {
  const { spec } = line;
  const wants = line.waiting > 0 && !line.busy && world.sites[spec.site].output > 0;
  const missing = spec.inputs.find((input) => !hasEnough(world, input.stockPoint, input.perBatch));
  const starvedOf = wants && missing !== undefined ? missing.stockPoint : -1;
  if (starvedOf !== line.starvedOf) {
    line.starvedOf = starvedOf;
    note(world, TraceKind.starved, line.index, starvedOf, starvedOf === -1 ? 0 : 1);
  }
  if (wants && missing === undefined) begin(world, line);
}

function hasEnough(world: World, index: number, quantity: number): boolean {
  const point = world.points[index];
  return point.unlimited || onHand(point) >= quantity;
}

function begin(world: World, line: Line): void {
  for (const input of line.spec.inputs) {
    const point = world.points[input.stockPoint];
    takeOut(world, point, input.perBatch);
    goodsLeft(world, point);
    point.needs -= input.perBatch;
    noteStock(world, point);
    noteBacklog(world, point);
  }
  note(world, TraceKind.batchStarted, line.index, line.begun, line.spec.batch);
  line.begun += 1;
  line.waiting -= 1;
  line.busy = true;
  line.left = Math.floor(mean(line.spec.steps[0].time) * DAY + 0.5);
  line.since = world.now;
  expectFinish(world, line);
}

function expectFinish(world: World, line: Line): void {
  const { output } = world.sites[line.spec.site];
  world.events.cancel(line.finish);
  line.finish = null;
  if (!line.busy || output === 0) return;
  line.finish = schedule(world, world.now + Math.ceil(line.left / output), 'batch finished', () => finish(world, line));
}

/** The output of its site was `before` until now. */
export function changeSpeed(world: World, line: Line, before: number): void {
  line.left = Math.max(0, line.left - (world.now - line.since) * before);
  line.since = world.now;
  expectFinish(world, line);
  world.waiting.make.add(line.index);
}

function finish(world: World, line: Line): void {
  const left = world.now;
  line.busy = false;
  line.finish = null;
  schedule(world, world.now + line.finishing.next(), 'goods received', () => comeIn(world, line, left));
  world.waiting.make.add(line.index);
}

function comeIn(world: World, line: Line, made: number): void {
  const point = world.points[line.spec.output];
  point.onOrder -= line.spec.batch;
  takeOffReceipts(point, line.spec.batch);
  note(world, TraceKind.batchFinished, line.index, -1, line.spec.batch);
  putIntoStock(world, point, line.spec.batch, made);
}
