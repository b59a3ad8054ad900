import { MachineState, type Spec } from '../../engine/index.ts';
import type { Columns } from './columns.ts';

/** Returns whether a machine in a state (one of `MachineState`) is working or being set up. */
export function isBusy(state: number): boolean {
  return state === MachineState.working || state === MachineState.changingOver;
}

/** A batch of a process begins: the next machine of its first line that is taken into use works on it. */
export function lineTookBatch(c: Columns, spec: Spec, process: number): void {
  c.begins[spec.processes[process].steps[0].line] = process;
}

/** So many batches wait in front of a line from now on (µs). */
export function queueChanged(c: Columns, { warmup }: Spec, time: number, line: number, batches: number): void {
  c.queueArea[line] = c.queueArea[line] + c.queue[line] * measured(c.queueSince[line], time, warmup);
  c.queue[line] = batches;
  c.queueSince[line] = time;
}

/** Machine `place` of a line is in another state from now on (µs). */
export function machineChanged(c: Columns, { warmup }: Spec, time: number, line: number, place: number, state: number): void {
  const m = c.lines.machineStart[line] + place;
  const before = c.machine[m];
  if (isBusy(before)) c.workArea[line] = c.workArea[line] + measured(c.machineSince[m], time, warmup);
  if (before === MachineState.free && isBusy(state)) {
    c.machineFor[m] = c.begins[line] >= 0 ? c.begins[line] : c.lines.goesOn[line];
    c.begins[line] = -1;
    if (time >= warmup) {
      c.taken[line] = c.taken[line] + 1;
      if (state === MachineState.changingOver) c.changeovers[line] = c.changeovers[line] + 1;
    }
  }
  c.machine[m] = state;
  c.machineSince[m] = time;
}

/** Returns how much of a stretch (µs) lies behind the end of the warm-up. */
export function measured(since: number, until: number, warmup: number): number {
  return Math.max(0, until - Math.max(since, warmup));
}
