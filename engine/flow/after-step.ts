/** A machine is done with a changeover or a step: its batch goes on, into stock, or into the bin. */
import { EventType } from '../events/event-types.ts';
import { RouteEnd } from '../network/production-columns.ts';
import { changeOnOrder } from '../state/account.ts';
import { setJob, setMachine } from '../state/production-account.ts';
import type { State } from '../state/state.ts';
import { MachineState, TraceKind } from '../trace.ts';
import { joinQueue } from './job-queue.ts';
import { addStock } from './lots.ts';
import { machineFails, runOn, stopWork } from './machines.ts';
import { hasRoom } from './make.ts';
import { tickOffReceipt } from './plans.ts';
import { positionFell } from './position-fell.ts';
import { schedule } from './schedule.ts';

/** The work on a machine is over. A void timetable is passed over. */
export function workOver(s: State, machine: number, stamp: number): void {
  const { production } = s;
  if (stamp !== production.workStamp[machine]) return;
  if (production.settingUp[machine] === 1) {
    production.settingUp[machine] = 0;
    production.workLeft[machine] = production.jobs.left[production.job[machine]];
    setMachine(s, machine, MachineState.working);
    runOn(s, machine);
    return;
  }
  stopWork(s, machine);
  stepOver(s, machine);
}

/** A machine breaks down; a batch that is not to go on is thrown away. */
export function breakDown(s: State, machine: number, stamp: number): void {
  if (!machineFails(s, machine, stamp)) return;
  const job = s.production.job[machine];
  setJob(s, machine, -1);
  throwAway(s, job);
}

function stepOver(s: State, machine: number): void {
  const { jobs, job: onMachine } = s.production;
  const job = onMachine[machine];
  const line = s.model.lines.lineOf[machine];
  const to = wayFrom(s, jobs.step[job]);
  s.toMake.add(line);
  jobs.left[job] = -1;
  if (to >= 0) {
    jobs.step[job] = to;
    goOn(s, machine, job, line, s.model.steps.line[to]);
    return;
  }
  letGo(s, machine);
  if (to === RouteEnd.done) finish(s, job);
  else throwAway(s, job);
}

/** Returns where a batch goes from a step. */
function wayFrom(s: State, step: number): number {
  const { routes, process } = s.model.steps;
  const { start, member, upTo } = routes;
  if (start[step + 1] - start[step] === 1) return member[start[step]];
  const u = s.streams.next(s.model.streams.routing + process[step]);
  let k = start[step];
  while (u >= upTo[k]) k++;
  return member[k];
}

function goOn(s: State, machine: number, job: number, line: number, next: number): void {
  if (next !== line && !hasRoom(s, next)) {
    holdUp(s, machine, next);
    return;
  }
  letGo(s, machine);
  joinQueue(s, job);
  s.toMake.add(next);
}

function holdUp(s: State, machine: number, line: number): void {
  const { heldHead, heldTail, heldNext } = s.production;
  if (heldHead[line] < 0) heldHead[line] = machine;
  else heldNext[heldTail[line]] = machine;
  heldTail[line] = machine;
  heldNext[machine] = -1;
  setMachine(s, machine, MachineState.heldUp);
}

function letGo(s: State, machine: number): void {
  setJob(s, machine, -1);
  setMachine(s, machine, MachineState.free);
}

/** A batch is done: what is good of it is in stock after the process's lead time. */
function finish(s: State, job: number): void {
  const { production, model } = s;
  const { batch, output, leadTime, yield: yields } = model.processes;
  const p = production.jobs.process[job];
  const n = production.doneCount[p]++;
  const good = yields[p] < 0 ? batch[p] : goodOf(s, p, n);
  s.produced[output[p]] += batch[p];
  s.record.processes.batches[p] += 1;
  if (good < batch[p]) discard(s, job, p, batch[p] - good);
  production.inProcess[p] += good;
  production.jobs.good[job] = good;
  production.jobs.made[job] = s.now;
  const wait = model.variates.draw(leadTime[p], s.streams.next(model.streams.finishing + p), n);
  schedule(s, s.now + wait, EventType.batchStocked, job, 0);
}

/** Returns the good quanta of the n-th batch of process p that is done; what rounding leaves over goes to the next. */
function goodOf(s: State, p: number, n: number): number {
  const { batch, yield: yields } = s.model.processes;
  const { yieldLeft } = s.production;
  const exact = Math.max(0, Math.min(batch[p], s.model.variates.drawSigned(yields[p], s.streams.next(s.model.streams.yield + p), n)));
  const good = Math.max(0, Math.min(batch[p], Math.floor(exact + yieldLeft[p] + 0.5)));
  yieldLeft[p] += exact - good;
  return good;
}

/** So many batches of a process, all of them good, were done at `made` and go into stock at `ready`, each by itself. */
export function finishBatches(s: State, p: number, batches: number, made: number, ready: number): void {
  const { production } = s;
  const { batch, output } = s.model.processes;
  changeOnOrder(s, output[p], batches * batch[p]);
  s.produced[output[p]] += batches * batch[p];
  production.inProcess[p] += batches * batch[p];
  for (let n = 0; n < batches; n++) {
    const job = production.jobs.take(p, s.model.processes.stepStart[p], 1, made, 0, 1);
    production.jobs.good[job] = batch[p];
    production.jobs.made[job] = made;
    schedule(s, ready, EventType.batchStocked, job, 0);
  }
}

/** A batch that was begun is of no use. */
function throwAway(s: State, job: number): void {
  const { process } = s.production.jobs;
  const p = process[job];
  const { batch, output } = s.model.processes;
  s.produced[output[p]] += batch[p];
  s.record.processes.scrappedBatches[p] += 1;
  discard(s, job, p, batch[p]);
  s.production.jobs.release(job);
}

function discard(s: State, job: number, p: number, quantity: number): void {
  const i = s.model.processes.output[p];
  s.scrapped[i] += quantity;
  s.record.processes.defects[p] += quantity;
  changeOnOrder(s, i, -quantity);
  tickOffReceipt(s, i, quantity);
  if (s.trace !== null) s.trace.add(s.now, TraceKind.defect, p, s.production.jobs.number[job], quantity);
  positionFell(s, i);
}

/** What is good of a batch goes into stock, and what came out beside; shelf life has run since the batch was done. */
export function batchStocked(s: State, job: number): void {
  const { jobs, inProcess } = s.production;
  const { output, coproducts } = s.model.processes;
  const { shelfLife } = s.model.stockPoints;
  const p = jobs.process[job];
  const good = jobs.good[job];
  const made = jobs.made[job];
  const i = output[p];
  jobs.release(job);
  inProcess[p] -= good;
  changeOnOrder(s, i, -good);
  tickOffReceipt(s, i, good);
  if (s.trace !== null) s.trace.add(s.now, TraceKind.batchFinished, p, -1, good);
  if (good > 0) addStock(s, i, good, made + shelfLife[i]);
  for (let k = coproducts.start[p]; k < coproducts.start[p + 1]; k++) {
    const beside = coproducts.member[k];
    s.produced[beside] += coproducts.perBatch[k];
    addStock(s, beside, coproducts.perBatch[k], made + shelfLife[beside]);
  }
}
