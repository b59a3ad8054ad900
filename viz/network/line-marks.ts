import { select } from 'd3';
import { MachineState } from '../../engine/index.ts';
import { formatNumber } from '../data/format.ts';
import type { Columns } from '../stage/columns.ts';
import { MACHINE_RADIUS, machineShapes } from './glyphs.ts';
import { ROW_STEP, type LineRow } from './line-rows.ts';

/** More machines than this are counted by state, not drawn one by one. */
const MOST_MACHINES = 6;
/** More waiting batches than this are a number only. */
const MOST_BARS = 5;
/** Pixels from one machine to the next, from one that carries a number, and from one waiting batch to the next. */
const STEP = 2 * MACHINE_RADIUS + 2.5;
const COUNTED_STEP = 27;
const BAR_STEP = 3.5;

interface Mark {
  readonly state: number;
  /** How many machines it stands for; 0: it stands for itself. */
  readonly count: number;
}

/** Returns the marks of some machines: each by itself where they are few, else one for each state with how many are in it. */
export function machineMarks(machine: Float64Array, places: readonly number[]): Mark[] {
  if (places.length <= MOST_MACHINES) return places.map((m) => ({ state: machine[m], count: 0 }));
  const counts = machineShapes.map((_, state) => ({ state, count: places.filter((m) => machine[m] === state).length }));
  return counts.filter(({ count }) => count > 0);
}

/** Makes the groups of the rows inside the mark of a site: what waits to the left, machines to the right. */
export function buildRows(node: SVGGElement, rows: readonly LineRow[]): void {
  if (rows.length === 0) return;
  const root = select(node).append('g').attr('class', 'node-lines').attr('aria-hidden', 'true');
  root.append('rect').attr('class', 'lines-ground').attr('rx', 4);
  const groups = root.selectAll('g').data(rows).join('g').attr('class', ({ isPlain }) => (isPlain ? 'line-row line-plain' : 'line-row'));
  groups.append('path').attr('class', 'line-queue');
  groups.append('text').attr('class', 'line-waiting').attr('text-anchor', 'end').attr('y', 3.5);
  groups.append('g').attr('class', 'line-machines');
}

/** Puts the rows of a site above it, `reach` pixels from its centre; out of sight where there is no room for them. */
export function placeRows(node: SVGGElement, rows: readonly LineRow[], reach: number, scale: number, hasRoom: boolean): void {
  if (rows.length === 0) return;
  const root = select(node).select('.node-lines').attr('display', hasRoom ? null : 'none').attr('transform', `translate(0,${(-reach - 5 * scale).toFixed(1)}) scale(${scale.toFixed(3)})`);
  const machines = Math.max(...rows.map((row) => machinesWidth(row)));
  const width = machines + (rows.every(({ isPlain }) => isPlain) ? 0 : QUEUE_WIDTH);
  root.select('.lines-ground').attr('x', -width / 2 - 2).attr('width', width + 4).attr('y', -rows.length * ROW_STEP + 1).attr('height', rows.length * ROW_STEP);
  root.selectAll<SVGGElement, LineRow>('.line-row').attr('transform', (_, i) => `translate(${(width / 2 - machines).toFixed(1)},${(-(i + 0.5) * ROW_STEP).toFixed(1)})`);
}

/** Draws the rows of a site as they are now; returns what tells whether they have changed, and touches nothing while that is `before`. */
export function drawRows(node: SVGGElement, rows: readonly LineRow[], { machine, queue }: Columns, before: string): string {
  let now = '';
  for (const { lines, machines } of rows) {
    for (const line of lines) now += `${queue[line]} `;
    for (const m of machines) now += machine[m];
  }
  if (now === before) return now;
  const groups = node.querySelectorAll<SVGGElement>('.line-row');
  rows.forEach((row, i) => drawRow(groups[i], row, row.isPlain ? 0 : row.lines.reduce((sum, line) => sum + queue[line], 0), machineMarks(machine, row.machines)));
  return now;
}

function drawRow(group: SVGGElement, { isPlain }: LineRow, waiting: number, marks: readonly Mark[]): void {
  if (!isPlain) {
    const bars = Math.min(MOST_BARS, waiting);
    group.querySelector('.line-queue')?.setAttribute('d', Array.from({ length: bars }, (_, k) => `M${-4 - k * BAR_STEP},-4V4`).join(''));
    const text = group.querySelector('.line-waiting');
    text?.setAttribute('x', String(-4 - bars * BAR_STEP - 1));
    if (text !== null) text.textContent = waiting > 0 ? formatNumber(waiting) : '';
  }
  const counted = marks.some(({ count }) => count > 0);
  const machines = select(group).select('.line-machines').selectAll<SVGGElement, Mark>('g').data(marks).join((enter) => {
    const mark = enter.append('g');
    mark.append('path');
    mark.append('text').attr('x', MACHINE_RADIUS + 2).attr('y', 3.5);
    return mark;
  });
  machines.attr('class', ({ state }) => `machine machine-${stateName(state)}`).attr('transform', (_, k) => `translate(${(MACHINE_RADIUS + 1 + k * (counted ? COUNTED_STEP : STEP)).toFixed(1)},0)`);
  machines.select('path').attr('d', ({ state }) => machineShapes[state]);
  machines.select('text').text(({ count }) => (count > 0 ? count : ''));
}

const names = Object.fromEntries(Object.entries(MachineState).map(([name, state]) => [state, name]));

/** Returns the name of a state of a machine, as the style sheet has it. */
export function stateName(state: number): string {
  return names[state] ?? '';
}

function machinesWidth({ machines }: LineRow): number {
  return machines.length > MOST_MACHINES ? 3 * COUNTED_STEP : machines.length * STEP;
}

/** Pixels that the queue takes: its bars and a number of two digits. */
const QUEUE_WIDTH = 4 + MOST_BARS * BAR_STEP + 14;
