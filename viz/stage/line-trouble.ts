import { MachineState } from '../../engine/index.ts';
import type { Cause, World } from './cause-link.ts';
import type { Columns } from './columns.ts';

/** Returns why the lines of a process make nothing: one whose machines are all down, or one that is held up, with what holds it up; empty where they work. */
export function lineTrouble(world: World, process: number): Cause[] {
  const { steps } = world.spec.processes[process];
  for (const { line } of steps) {
    const causes = troubleOfLine(world, line, new Set());
    if (causes.length > 0) return causes;
  }
  return [];
}

function troubleOfLine(world: World, line: number, seen: Set<number>): Cause[] {
  const { columns } = world.playhead;
  const { site } = world.spec.lines[line];
  seen.add(line);
  const since = standsSince(columns, line);
  if (since < 0) return [];
  if (isDown(columns, line)) return [{ kind: 'lineDown', site, line, since }];
  const next = linesAfter(world, line).filter((other) => !seen.has(other));
  if (next.length === 0) return [];
  const behind = next.map((other) => ({ other, causes: troubleOfLine(world, other, seen) }));
  const found = behind.find(({ causes }) => causes.length > 0) ?? behind[0];
  return [{ kind: 'lineHeldUp', site, line, next: found.other, since }, ...found.causes];
}

/** Returns since when (µs) every machine of a line has been down or held up; -1 while one is not. */
export function standsSince(columns: Columns, line: number): number {
  let since = -1;
  for (let m = columns.lines.machineStart[line]; m < columns.lines.machineStart[line + 1]; m++) {
    if (columns.machine[m] !== MachineState.down && columns.machine[m] !== MachineState.heldUp) return -1;
    since = Math.max(since, columns.machineSince[m]);
  }
  return since;
}

/** Returns whether every machine of a line is down. */
export function isDown(columns: Columns, line: number): boolean {
  return columns.machine.subarray(columns.lines.machineStart[line], columns.lines.machineStart[line + 1]).every((state) => state === MachineState.down);
}

/** Returns the other lines that batches go to from a line, and that may have no room for them. */
export function linesAfter({ spec, playhead }: Pick<World, 'spec' | 'playhead'>, line: number): number[] {
  const after = new Set<number>();
  for (const p of playhead.columns.lines.processes[line]) {
    const { steps } = spec.processes[p];
    for (const step of steps) {
      if (step.line !== line) continue;
      for (const { to } of step.next) if (typeof to === 'number' && steps[to].line !== line && spec.lines[steps[to].line].buffer !== null) after.add(steps[to].line);
    }
  }
  return [...after];
}
