/** One machine: what it is doing, how fast, and when it breaks down. */
import type { RouteSpec } from '../../engine/spec.ts';
import { MachineState, TraceKind } from '../../engine/trace.ts';
import { wantMake } from './at-once.ts';
import { note } from './notes.ts';
import { comeTo, finish, throwAway } from './steps.ts';
import { hasRoom, isActive, type Batch, type Line, type Machine, type Phase, type Process } from './works.ts';
import { schedule, type World } from './world.ts';

const states: Readonly<Record<Phase, number>> = {
  'changing over': MachineState.changingOver,
  working: MachineState.working,
  'held up': MachineState.heldUp,
};

/** Notes what a machine is doing when that is something else than before. */
export function noteMachine(world: World, machine: Machine): void {
  const doing = machine.batch === null ? MachineState.free : states[machine.phase];
  const state = machine.down ? MachineState.down : doing;
  if (state === machine.noted) return;
  machine.noted = state;
  note(world, TraceKind.machine, machine.line.index, machine.index, state);
}

const outputOf = (world: World, machine: Machine): number => world.sites[machine.line.spec.site].output;

/** What a machine is doing goes on, or begins, from now. */
export function goOn(world: World, machine: Machine): void {
  const output = outputOf(world, machine);
  world.events.cancel(machine.end);
  machine.end = null;
  machine.since = world.now;
  mindClock(world, machine);
  if (isActive(machine) && output > 0) {
    machine.end = schedule(world, world.now + Math.ceil(machine.left / output), 'batch finished', () => endOfPhase(world, machine));
  }
}

/** Writes down what is left to do; `output`: of its site until now. */
export function takeStock(world: World, machine: Machine, output = outputOf(world, machine)): void {
  if (isActive(machine)) machine.left = Math.max(0, machine.left - (world.now - machine.since) * output);
  machine.since = world.now;
}

function endOfPhase(world: World, machine: Machine): void {
  machine.end = null;
  if (machine.phase === 'working') endOfStep(world, machine);
  else work(world, machine);
}

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
function endOfStep(world: World, machine: Machine): void {
  const { batch } = machine;
  if (batch === null) throw new Error('a step ended without a batch');
  const { to } = chooseWay(batch.process, batch.process.spec.steps[batch.step].next);
  batch.whole = null;
  wantMake(world, machine.line);
  if (to === 'done') {
    leave(world, machine);
    finish(world, batch);
  } else if (to === 'scrap') {
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

/** Begins with a batch, which it is set up for. */
export function work(world: World, machine: Machine): void {
  machine.phase = 'working';
  machine.left = machine.batch?.left ?? 0;
  noteMachine(world, machine);
  goOn(world, machine);
}

/** Its batch is gone. */
export function leave(world: World, machine: Machine): void {
  machine.batch = null;
  noteMachine(world, machine);
  goOn(world, machine);
}

/** Its batch has nowhere to go. */
function holdUp(world: World, machine: Machine): void {
  machine.phase = 'held up';
  machine.heldUp = world.counted;
  world.counted += 1;
  noteMachine(world, machine);
  goOn(world, machine);
}

/** A clock that counts working time runs while the machine works or changes over. */
function mindClock(world: World, machine: Machine): void {
  if (machine.line.spec.breakdowns?.clock !== 'working') return;
  const runs = isActive(machine) && outputOf(world, machine) > 0;
  if (runs && machine.runsSince === null) {
    machine.runsSince = world.now;
    machine.breakdown = schedule(world, world.now + machine.upLeft, 'disruption', () => breakDown(world, machine));
  }
  if (!runs && machine.runsSince !== null) {
    machine.upLeft -= world.now - machine.runsSince;
    machine.runsSince = null;
    world.events.cancel(machine.breakdown);
  }
}

/** A machine was repaired, or a run begins: the time to its next breakdown is drawn. */
export function expectBreakdown(world: World, machine: Machine): void {
  const { breakdowns } = machine.line.spec;
  if (breakdowns === null || machine.ups === null) return;
  machine.upLeft = machine.ups.next();
  if (breakdowns.clock === 'calendar') schedule(world, world.now + machine.upLeft, 'disruption', () => breakDown(world, machine));
}

function breakDown(world: World, machine: Machine): void {
  const { batch } = machine;
  takeStock(world, machine);
  machine.down = true;
  noteMachine(world, machine);
  if (batch !== null && machine.phase === 'working') {
    if (machine.line.spec.interrupted === 'restart') machine.left = batch.whole ?? 0;
    if (machine.line.spec.interrupted === 'scrap') {
      machine.batch = null;
      throwAway(world, batch);
    }
  }
  goOn(world, machine);
  schedule(world, world.now + (machine.repairs?.next() ?? 0), 'disruption', () => repair(world, machine));
  wantMake(world, machine.line);
}

function repair(world: World, machine: Machine): void {
  machine.down = false;
  noteMachine(world, machine);
  expectBreakdown(world, machine);
  goOn(world, machine);
  wantMake(world, machine.line);
}

/** The output of its site was `before` until now. */
export function changeSpeed(world: World, machine: Machine, before: number): void {
  takeStock(world, machine, before);
  goOn(world, machine);
  wantMake(world, machine.line);
}
