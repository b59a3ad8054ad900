/** A line has its turn: its machines take batches on, the urgent ones first, and those that are held up come in. */
import { TraceKind } from '../../engine/trace.ts';
import { wantMake } from './at-once.ts';
import { firstInLine, interrupts, rankOf } from './dispatching-rules.ts';
import { useUp, whatItUses } from './inputs.ts';
import { goOn, leave, noteMachine, takeStock, work } from './machines.ts';
import { note, noteQueue } from './notes.ts';
import { comeTo } from './steps.ts';
import { begunWaiting, hasRoom, isActive, isFree, type Batch, type Line, type Machine } from './works.ts';
import type { World } from './world.ts';

export function make(world: World, line: Line): void {
  while (takeNext(world, line) || interruptOne(world, line) || letOneIn(world, line)) continue;
  for (const process of world.processes) {
    if (process.spec.steps[0].line === line.index) noteStarved(world, line, process);
  }
}

const stands = (world: World, line: Line): boolean => world.sites[line.spec.site].output <= 0;

/** Returns what can begin or go on; with so many begun ones waiting, when that is more than the buffer holds, only these. */
function canGoOn(world: World, line: Line, begun: number): Batch[] {
  const full = begun > (line.spec.buffer ?? Infinity);
  return line.queue.filter((batch) => batch.number !== null || (!full && whatItUses(world, batch.process).short === null));
}

/** A free machine takes a batch on; returns whether one did. */
function takeNext(world: World, line: Line): boolean {
  const free = line.machines.filter(isFree);
  if (free.length === 0 || stands(world, line)) return false;
  const batch = firstInLine(line, canGoOn(world, line, begunWaiting(line)));
  if (batch === null) return false;
  takeOn(world, free.find((machine) => machine.last === batch.process) ?? free[0], batch);
  return true;
}

function takeOn(world: World, machine: Machine, batch: Batch): void {
  const { line, last } = machine;
  const { process } = batch;
  line.queue = line.queue.filter((other) => other !== batch);
  noteQueue(world, line);
  if (batch.number === null) begin(world, batch);
  if (batch.whole === null) {
    batch.whole = process.making[batch.step].next();
    batch.left = batch.whole;
  }
  machine.batch = batch;
  machine.tookOn = world.counted;
  world.counted += 1;
  machine.last = process;
  const changeover = last !== null && last !== process ? process.changeovers.next() : 0;
  if (changeover > 0) setUp(world, machine, changeover);
  else work(world, machine);
}

function begin(world: World, batch: Batch): void {
  const { process } = batch;
  useUp(world, whatItUses(world, process).uses);
  batch.number = process.begun;
  process.begun += 1;
  note(world, TraceKind.batchStarted, process.index, batch.number, process.spec.batch);
}

function setUp(world: World, machine: Machine, time: number): void {
  machine.phase = 'changing over';
  machine.left = time;
  noteMachine(world, machine);
  goOn(world, machine);
}

/** A batch at work makes way for a more urgent one; returns whether one did. */
function interruptOne(world: World, line: Line): boolean {
  if (!interrupts(line) || stands(world, line)) return false;
  const urgent = firstInLine(line, canGoOn(world, line, begunWaiting(line) + 1));
  const atWork = line.machines.flatMap((machine) => (isActive(machine) && machine.batch !== null ? [{ machine, rank: rankOf(line, machine.batch) }] : []));
  const [least] = atWork.sort((a, b) => b.rank - a.rank || b.machine.tookOn - a.machine.tookOn);
  if (urgent === null || least === undefined || rankOf(line, urgent) >= least.rank) return false;
  sendBack(world, least.machine);
  return true;
}

function sendBack(world: World, machine: Machine): void {
  const { batch, line } = machine;
  if (batch === null) throw new Error('no batch to send back');
  takeStock(world, machine);
  if (machine.phase === 'working') batch.left = line.spec.interrupted === 'resume' ? machine.left : (batch.whole ?? 0);
  leave(world, machine);
  line.queue.push(batch);
  noteQueue(world, line);
}

/** What was held up longest because this line had no room comes in; returns whether something did. */
function letOneIn(world: World, line: Line): boolean {
  if (!hasRoom(line)) return false;
  const held = world.lines.flatMap((other) => other.machines).filter((machine) => machine.phase === 'held up' && machine.batch !== null && waitsFor(machine.batch) === line.index);
  const [longest] = held.sort((a, b) => a.heldUp - b.heldUp);
  if (longest === undefined || longest.batch === null) return false;
  const { batch } = longest;
  leave(world, longest);
  wantMake(world, longest.line);
  comeTo(world, line, batch);
  return true;
}

const waitsFor = (batch: Batch): number => batch.process.spec.steps[batch.step].line;

function noteStarved(world: World, line: Line, process: Batch['process']): void {
  const wants = line.queue.some((batch) => batch.process === process && batch.number === null) && line.machines.some(isFree) && !stands(world, line);
  const short = wants ? whatItUses(world, process).short : null;
  const starvedOf = short?.index ?? -1;
  if (starvedOf === process.starvedOf) return;
  process.starvedOf = starvedOf;
  note(world, TraceKind.starved, process.index, starvedOf, starvedOf === -1 ? 0 : 1);
}
