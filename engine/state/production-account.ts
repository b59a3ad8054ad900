/** Changing what lines and machines do: the only place that does, so that areas and trace never miss a change. */
import { MachineState, TraceKind } from '../trace.ts';
import { STATES } from './production-state.ts';
import type { State } from './state.ts';

/** Brings the time integrals of a line up to now. Call before anything of it changes. */
export function touchLine(s: State, line: number): void {
  const { production } = s;
  const dt = s.now - production.touched[line];
  if (dt === 0) return;
  const sums = s.record.lines;
  const first = line * STATES;
  sums.areaWaiting[line] += production.waiting[line] * dt;
  sums.areaInWork[line] += production.occupied[line] * dt;
  sums.areaWorking[line] += production.inState[first + MachineState.working] * dt;
  sums.areaChangeover[line] += production.inState[first + MachineState.changingOver] * dt;
  sums.areaHeldUp[line] += production.inState[first + MachineState.heldUp] * dt;
  sums.areaDown[line] += production.inState[first + MachineState.down] * dt;
  production.touched[line] = s.now;
}

/** The same for a process. */
export function touchProcess(s: State, p: number): void {
  const { production } = s;
  const dt = s.now - production.processTouched[p];
  if (dt === 0) return;
  s.record.processes.areaWaiting[p] += production.waitingOf[p] * dt;
  s.record.processes.areaInWork[p] += production.onMachines[p] * dt;
  production.processTouched[p] = s.now;
}

/** So many batches more (or fewer) of a process wait in front of a line. */
export function changeWaiting(s: State, line: number, p: number, by: number, begun: number): void {
  const { production } = s;
  touchLine(s, line);
  touchProcess(s, p);
  production.waiting[line] += by;
  production.waitingOf[p] += by;
  if (begun === 1) production.begunWaiting[line] += by;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.queue, line, -1, production.waiting[line]);
}

/** A machine gets a batch, or lets it go (-1). */
export function setJob(s: State, machine: number, job: number): void {
  const { production } = s;
  const line = s.model.lines.lineOf[machine];
  const by = job >= 0 ? 1 : -1;
  const p = production.jobs.process[job >= 0 ? job : production.job[machine]];
  touchLine(s, line);
  touchProcess(s, p);
  production.occupied[line] += by;
  production.onMachines[p] += by;
  production.job[machine] = job;
}

/** A machine is now in a state. */
export function setMachine(s: State, machine: number, state: number): void {
  const { production } = s;
  const before = production.machineState[machine];
  if (state === before) return;
  const { lineOf, machineStart } = s.model.lines;
  const line = lineOf[machine];
  touchLine(s, line);
  production.inState[line * STATES + before] -= 1;
  production.inState[line * STATES + state] += 1;
  production.machineState[machine] = state;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.machine, line, machine - machineStart[line], state);
}
