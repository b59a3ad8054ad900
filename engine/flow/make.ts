/** A line has its turn: it takes on batches, lets urgent ones interrupt, lets in what was held up for want of room. */
import { Interrupted } from '../network/production-columns.ts';
import { changeBacklog, changeOnOrder } from '../state/account.ts';
import { setJob, setMachine } from '../state/production-account.ts';
import { STATES } from '../state/production-state.ts';
import type { State } from '../state/state.ts';
import { MachineState, TraceKind } from '../trace.ts';
import { FIRST, NONE, type Dispatcher } from './dispatcher.ts';
import { askedByBuyer } from './foresee.ts';
import { missingInput, useInputs } from './inputs.ts';
import { joinQueue, rejoinQueue, takeFromQueue, waitToBegin } from './job-queue.ts';
import { pause, runOn, stopWork } from './machines.ts';
import { expectReceipt, lineLead } from './plans.ts';
import { positionFell } from './position-fell.ts';

/** Orders whole batches of process p, enough for `wanted`; their inputs are owed from now on. */
export function orderBatches(s: State, p: number, wanted: number): void {
  const { output, batch, inputs, perBatch } = s.model.processes;
  const batches = Math.ceil(wanted / batch[p]);
  s.periods.order(output[p], batches * batch[p]);
  for (let k = inputs.start[p]; k < inputs.start[p + 1]; k++) {
    s.periods.ask(inputs.member[k], batches * perBatch[k]);
    askedByBuyer(s, inputs.member[k], output[p], batches * perBatch[k]);
  }
  waitBatches(s, p, batches);
}

/** So many batches of process p are on order: they wait to begin, and their inputs are owed. */
export function waitBatches(s: State, p: number, batches: number): void {
  const { output, batch, inputs, perBatch, firstLine } = s.model.processes;
  changeOnOrder(s, output[p], batches * batch[p]);
  expectReceipt(s, output[p], batches * batch[p], lineLead(s, output[p]));
  for (let k = inputs.start[p]; k < inputs.start[p + 1]; k++) {
    changeBacklog(s, inputs.member[k], batches * perBatch[k]);
    positionFell(s, inputs.member[k]);
  }
  waitToBegin(s, p, batches);
  s.toMake.add(firstLine[p]);
}

/** The turn of a line. */
export function make(s: State, dispatcher: Dispatcher, line: number): void {
  const { site } = s.model.lines;
  do {
    while (s.siteOutput[site[line]] > 0 && takeNext(s, dispatcher, line));
  } while (letIn(s, line));
  noteStarved(s, line);
}

/** Puts the next batch on a machine, one that is free or one that gives its batch up; returns false when there is none of either. */
function takeNext(s: State, dispatcher: Dispatcher, line: number): boolean {
  const free = s.production.inState[line * STATES + MachineState.free] > 0;
  if (s.production.queueHead[line] < 0 || (!free && s.model.lines.interrupts[line] === 0)) return false;
  const before = dispatcher.next(line, free ? 0 : 1);
  if (before === NONE) return false;
  if (!free) {
    const machine = dispatcher.toInterrupt(line);
    if (machine < 0) return false;
    sendBack(s, machine, line);
    return true;
  }
  const job = takeFromQueue(s, line, before === FIRST ? -1 : before);
  takeOn(s, machineFor(s, line, s.production.jobs.process[job]), job, line);
  return true;
}

/** Returns the first free machine that is set up for a process, or the first free one. */
function machineFor(s: State, line: number, p: number): number {
  const { machineStart } = s.model.lines;
  const { machineState, lastProcess } = s.production;
  let first = -1;
  for (let m = machineStart[line]; m < machineStart[line + 1]; m++) {
    if (machineState[m] !== MachineState.free) continue;
    if (lastProcess[m] === p) return m;
    if (first < 0) first = m;
  }
  return first;
}

function takeOn(s: State, machine: number, job: number, line: number): void {
  const { production, record } = s;
  const { jobs } = production;
  const p = jobs.process[job];
  if (jobs.begun[job] === 0) begin(s, job, p);
  if (jobs.left[job] < 0) {
    record.lines.taken[line] += 1;
    if (jobs.joined[job] === s.now && jobs.fresh[job] > 0) record.lines.takenAtOnce[line] += 1;
  }
  setJob(s, machine, job);
  production.takenOn[machine] = production.takings++;
  const changeover = changeoverTime(s, machine, p, line);
  drawStep(s, job);
  production.settingUp[machine] = changeover > 0 ? 1 : 0;
  production.workLeft[machine] = changeover > 0 ? changeover : jobs.left[job];
  setMachine(s, machine, changeover > 0 ? MachineState.changingOver : MachineState.working);
  runOn(s, machine);
}

function begin(s: State, job: number, p: number): void {
  const { production } = s;
  useInputs(s, p);
  production.jobs.begun[job] = 1;
  production.jobs.number[job] = production.begunCount[p]++;
  s.record.processes.begun[p] += 1;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.batchStarted, p, production.jobs.number[job], s.model.processes.batch[p]);
}

/** Returns the time to set a machine up for a process: 0 when it worked for it last, or for none yet. */
function changeoverTime(s: State, machine: number, p: number, line: number): number {
  const { production, model } = s;
  const last = production.lastProcess[machine];
  production.lastProcess[machine] = p;
  if (last < 0 || last === p) return 0;
  s.record.lines.changeovers[line] += 1;
  s.record.processes.changeovers[p] += 1;
  return model.variates.draw(model.processes.changeover[p], s.streams.next(model.streams.changeover + p), production.changeovers[p]++);
}

/** Draws how long the step of a batch takes, unless it was drawn before it was interrupted. */
function drawStep(s: State, job: number): void {
  const { jobs, stepCount } = s.production;
  if (jobs.left[job] >= 0) return;
  const step = jobs.step[job];
  const time = s.model.variates.draw(s.model.steps.time[step], s.streams.next(s.model.streams.making + step), stepCount[step]++);
  jobs.time[job] = time;
  jobs.left[job] = time;
}

/** The batch on a machine gives way to a more urgent one. */
function sendBack(s: State, machine: number, line: number): void {
  const { production } = s;
  const { jobs } = production;
  const job = production.job[machine];
  pause(s, machine, s.siteOutput[s.model.lines.site[line]]);
  stopWork(s, machine);
  if (production.settingUp[machine] === 0) jobs.left[job] = s.model.lines.interrupted[line] === Interrupted.resume ? production.workLeft[machine] : jobs.time[job];
  s.record.lines.interruptions[line] += 1;
  setJob(s, machine, -1);
  setMachine(s, machine, MachineState.free);
  rejoinQueue(s, job);
}

/** Returns whether one more batch that has begun may come to a line. */
export function hasRoom(s: State, line: number): boolean {
  const { begunWaiting, inState } = s.production;
  return begunWaiting[line] < s.model.lines.buffer[line] + inState[line * STATES + MachineState.free];
}

/** Lets the batch in that has been held up longest for want of room here; returns false when there is none or no room. */
function letIn(s: State, line: number): boolean {
  const { production } = s;
  const machine = production.heldHead[line];
  if (machine < 0 || !hasRoom(s, line)) return false;
  production.heldHead[line] = production.heldNext[machine];
  const job = production.job[machine];
  setJob(s, machine, -1);
  if (production.machineState[machine] === MachineState.heldUp) setMachine(s, machine, MachineState.free);
  joinQueue(s, job);
  s.toMake.add(s.model.lines.lineOf[machine]);
  return true;
}

/** Notes which processes that begin here wait for an input while a machine is free. */
function noteStarved(s: State, line: number): void {
  const { beginners, site } = s.model.lines;
  const { inState, notBegun, starvedFor } = s.production;
  const idle = inState[line * STATES + MachineState.free] > 0 && s.siteOutput[site[line]] > 0;
  for (let k = beginners.start[line]; k < beginners.start[line + 1]; k++) {
    const p = beginners.member[k];
    const missing = idle && notBegun[p] > 0 ? missingInput(s, p) : -1;
    if (missing !== starvedFor[p]) setStarved(s, p, missing);
  }
}

function setStarved(s: State, p: number, input: number): void {
  const { starvedFor, starvedSince } = s.production;
  if (starvedFor[p] >= 0) s.record.processes.timeStarved[p] += s.now - starvedSince[p];
  starvedFor[p] = input;
  starvedSince[p] = s.now;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.starved, p, input, input >= 0 ? 1 : 0);
}
