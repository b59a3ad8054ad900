/** A machine works on a batch, stands still, breaks down, is repaired. */
import { EventType } from '../events/event-types.ts';
import { Interrupted } from '../network/production-columns.ts';
import { setMachine } from '../state/production-account.ts';
import type { State } from '../state/state.ts';
import { MachineState } from '../trace.ts';
import { schedule } from './schedule.ts';

/** Starts the clocks of all machines that may break down: at the start of a run each has just been repaired. */
export function startMachines(s: State): void {
  const { lineOf, up } = s.model.lines;
  for (let m = 0; m < lineOf.length; m++) if (up[lineOf[m]] >= 0) windUp(s, m);
}

/** Lets the work on a machine go on at the site's output; older finishing times are void. */
export function runOn(s: State, m: number): void {
  const { production } = s;
  const output = s.siteOutput[s.model.lines.site[s.model.lines.lineOf[m]]];
  production.workSince[m] = s.now;
  production.workStamp[m] += 1;
  if (output > 0) schedule(s, s.now + Math.ceil(production.workLeft[m] / output), EventType.batchFinished, m, production.workStamp[m]);
  setClock(s, m, output > 0);
}

/** The work on a machine stops, or is about to go at another speed: what is done stays done. */
export function pause(s: State, m: number, output: number): void {
  const { production } = s;
  production.workLeft[m] = Math.max(0, production.workLeft[m] - (s.now - production.workSince[m]) * output);
}

/** The machine no longer works on what it worked on. */
export function stopWork(s: State, m: number): void {
  s.production.workStamp[m] += 1;
  setClock(s, m, false);
}

/** Returns whether work on the batch of a machine goes on, or would at a site that puts something out. */
export function isAtWork(s: State, m: number): boolean {
  const state = s.production.machineState[m];
  return state === MachineState.working || state === MachineState.changingOver;
}

/** The output of a line's site is about to change from `before`; call `resumeLine` when it has. */
export function pauseLine(s: State, line: number, before: number): void {
  const { machineStart } = s.model.lines;
  for (let m = machineStart[line]; m < machineStart[line + 1]; m++) if (isAtWork(s, m)) pause(s, m, before);
}

export function resumeLine(s: State, line: number): void {
  const { machineStart } = s.model.lines;
  for (let m = machineStart[line]; m < machineStart[line + 1]; m++) if (isAtWork(s, m)) runOn(s, m);
  s.toMake.add(line);
}

/** A machine breaks down. A void timetable is passed over. Returns true when its batch is to be thrown away: one that was being worked on, not one whose machine was being set up. */
export function machineFails(s: State, m: number, stamp: number): boolean {
  const { production } = s;
  if (stamp !== production.clockStamp[m]) return false;
  const { lines, variates, streams } = s.model;
  const line = lines.lineOf[m];
  const n = production.breakdowns[m]++;
  s.record.lines.breakdowns[line] += 1;
  const interrupted = isAtWork(s, m);
  if (interrupted) interrupt(s, m, line);
  production.clockStamp[m] += 1;
  production.clockSince[m] = -1;
  setMachine(s, m, MachineState.down);
  schedule(s, s.now + variates.draw(lines.down[line], s.streams.next(streams.repair[m]), n), EventType.machineRepaired, m, 0);
  s.toMake.add(line);
  return interrupted && production.settingUp[m] === 0 && lines.interrupted[line] === Interrupted.scrap;
}

function interrupt(s: State, m: number, line: number): void {
  const { production } = s;
  const { interrupted, site } = s.model.lines;
  pause(s, m, s.siteOutput[site[line]]);
  production.workStamp[m] += 1;
  if (interrupted[line] === Interrupted.restart && production.settingUp[m] === 0) production.workLeft[m] = production.jobs.time[production.job[m]];
}

/** A machine is repaired: it goes on with its batch, if it has one. */
export function machineRepaired(s: State, m: number): void {
  const { production } = s;
  const job = production.job[m];
  windUp(s, m);
  if (job < 0) setMachine(s, m, MachineState.free);
  else if (production.jobs.left[job] < 0) setMachine(s, m, MachineState.heldUp);
  else {
    setMachine(s, m, production.settingUp[m] === 1 ? MachineState.changingOver : MachineState.working);
    runOn(s, m);
  }
  s.toMake.add(s.model.lines.lineOf[m]);
}

/** Draws the time up of a machine that is whole, and starts its clock if it runs always. */
function windUp(s: State, m: number): void {
  const { lines, variates, streams } = s.model;
  const line = lines.lineOf[m];
  s.production.upLeft[m] = variates.draw(lines.up[line], s.streams.next(streams.breakdown[m]), s.production.breakdowns[m]);
  if (lines.countsWork[line] === 0) startClock(s, m);
}

/** Lets the clock of a machine run or stand, if it counts work only. */
function setClock(s: State, m: number, runs: boolean): void {
  const { lines } = s.model;
  const line = lines.lineOf[m];
  if (lines.up[line] < 0 || lines.countsWork[line] === 0) return;
  const { production } = s;
  if (runs === production.clockSince[m] >= 0) return;
  if (runs) startClock(s, m);
  else {
    production.upLeft[m] -= s.now - production.clockSince[m];
    production.clockSince[m] = -1;
    production.clockStamp[m] += 1;
  }
}

function startClock(s: State, m: number): void {
  s.production.clockSince[m] = s.now;
  schedule(s, s.now + s.production.upLeft[m], EventType.machineFails, m, s.production.clockStamp[m]);
}
