import { MachineState } from '../../engine/index.ts';
import { capital, formatAmount, formatHours, formatNumber, formatShare, list } from '../data/format.ts';
import type { Scene } from '../data/scene.ts';
import type { DescriptionRow } from './description.ts';
import { lineFigures } from './line-figures.ts';
import { linesAfter } from './line-trouble.ts';

/** What a machine in a state is said to do, in the order in which it is told. */
export const machineWords: readonly { readonly state: number; readonly words: string; readonly meaning: string }[] = [
  { state: MachineState.working, words: 'working', meaning: 'A machine works on a batch.' },
  { state: MachineState.changingOver, words: 'changing over', meaning: 'A machine is set up for another product.' },
  { state: MachineState.heldUp, words: 'held up', meaning: 'A machine has done its work and can’t let go of the batch: the next line has no room.' },
  { state: MachineState.down, words: 'down', meaning: 'A machine has broken down.' },
  { state: MachineState.free, words: 'free', meaning: 'A machine has nothing to do, or nothing to do it with.' },
];

/** Returns a line as a fact about its site: what its machines do now and how many batches wait; with more room, what it did so far. */
export function describeLine(scene: Scene, line: number): DescriptionRow {
  const { names, playhead } = scene;
  const waiting = playhead.columns.queue[line];
  return { label: capital(names.line(line)), value: [...machinesNow(scene, line), ...(waiting > 0 ? [`${formatNumber(waiting)} waiting`] : [])].join(', '), more: soFar(scene, line) };
}

/** Returns what the machines of a line do: "working on lamp", or by state "3 working on lamp and panel, 1 down". */
function machinesNow(scene: Scene, line: number): string[] {
  const { spec, names, playhead } = scene;
  const { lines, machine, machineFor } = playhead.columns;
  const all = Array.from({ length: spec.lines[line].machines }, (_, place) => lines.machineStart[line] + place);
  return machineWords.flatMap(({ state, words }) => {
    const some = all.filter((m) => machine[m] === state);
    if (some.length === 0) return [];
    const count = all.length === 1 ? '' : `${some.length} `;
    return [`${count}${words}${about(state, some)}`];
  });

  function about(state: number, some: readonly number[]): string {
    if (state === MachineState.heldUp) {
      const next = linesAfter(scene, line);
      return next.length === 1 ? ` by the ${names.line(next[0])}` : '';
    }
    if (state !== MachineState.working && state !== MachineState.changingOver) return '';
    const made = new Set(some.map((m) => machineFor[m]));
    if (made.has(-1)) return '';
    const goods = [...made].map((p) => names.productAt(spec.processes[p].output));
    return `${state === MachineState.working ? ' on' : ' to'} ${list([...new Set(goods)])}`;
  }
}

/** Returns what a line did since the warm-up; empty within it. */
function soFar(scene: Scene, line: number): string {
  const { names } = scene;
  const { utilisation, changeovers, wait } = lineFigures(scene, line);
  if (!Number.isFinite(utilisation)) return '';
  const parts = [
    `${formatShare(utilisation)} at work`,
    ...(Number.isNaN(wait) ? [] : [`batches wait ${wait < 1 ? formatHours(wait) : names.calendar.length(wait)}`]),
    ...(changeovers > 0 ? [formatAmount(changeovers, 'changeover')] : []),
    ...scrappedSoFar(scene, line),
  ];
  return `So far ${parts.join(', ')}.`;
}

/** Returns what was scrapped of each product whose batches end at a line. */
function scrappedSoFar({ spec, names, playhead }: Scene, line: number): string[] {
  const { lines, scrapped } = playhead.columns;
  return lines.processes[line].flatMap((p) => {
    const { steps, output } = spec.processes[p];
    if (scrapped[p] <= 0 || steps[steps.length - 1].line !== line) return [];
    const { quantum, unit } = spec.products[spec.stockPoints[output].product];
    return [`${formatAmount(scrapped[p] * quantum, unit)} of ${names.productAt(output)} scrapped`];
  });
}
