/** Builds the lines and processes of the reference simulator as they are at the start of a run. */
import { DAY, type ProcessSpec, type Spec } from '../../engine/spec.ts';
import { MachineState } from '../../engine/trace.ts';
import type { Draw } from './draw.ts';
import type { Line, Machine, Process } from './works.ts';

export function newLine(spec: Spec, index: number, draw: Draw): Line {
  const line: Line = { index, spec: spec.lines[index], machines: [], queue: [] };
  for (let m = 0; m < line.spec.machines; m += 1) line.machines.push(newMachine(line, m, draw));
  return line;
}

function newMachine(line: Line, index: number, draw: Draw): Machine {
  const { id, breakdowns } = line.spec;
  return {
    line, index, batch: null, phase: 'working', down: false, left: 0, since: 0, end: null, last: null, tookOn: 0, heldUp: 0, noted: MachineState.free,
    ups: breakdowns === null ? null : draw(`breakdown/${id}/${index}`, breakdowns.up, DAY),
    repairs: breakdowns === null ? null : draw(`repair/${id}/${index}`, breakdowns.down, DAY),
    upLeft: 0, runsSince: null, breakdown: null,
  };
}

export function newProcess(spec: ProcessSpec, index: number, draw: Draw, routing: () => number): Process {
  return {
    index, spec, begun: 0, starvedOf: -1, routing,
    making: spec.steps.map((step, k) => draw(`making/${spec.id}/${k}`, step.time, DAY)),
    changeovers: draw(`changeover/${spec.id}`, spec.changeover, DAY),
    yields: draw(`yield/${spec.id}`, spec.yield, 1),
    leftOver: 0,
    finishing: draw(`finishing/${spec.id}`, spec.leadTime, DAY),
  };
}
