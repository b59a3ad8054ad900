/** The lines of a run, for people. */
import type { LineMeasures } from '../../engine/index.ts';
import { numberText } from './number-text.ts';
import { tableText, type Column } from './table-text.ts';
import { visibleLine } from './visible-text.ts';

const COLUMNS: readonly (Column & { readonly of: (line: LineMeasures) => string })[] = [
  { head: 'line', of: ({ line }) => visibleLine(line) },
  { head: 'machines', right: true, of: ({ machines }) => numberText(machines) },
  { head: 'working', right: true, of: ({ working }) => numberText(working) },
  { head: 'changing over', right: true, of: ({ changingOver }) => numberText(changingOver) },
  { head: 'held up', right: true, of: ({ heldUp }) => numberText(heldUp) },
  { head: 'down', right: true, of: ({ down }) => numberText(down) },
  { head: 'queue', right: true, of: ({ meanQueue }) => numberText(meanQueue) },
  { head: 'wait, days', right: true, of: ({ meanWait }) => numberText(meanWait) },
  { head: 'batches a day', right: true, of: ({ throughput }) => numberText(throughput) },
];

/** Returns a table of lines: shares of the time of their machines, batches in the queue, how long they wait; nothing without a line. */
export function linesText(lines: readonly LineMeasures[]): string {
  if (lines.length === 0) return '';
  return `\nLines: shares of the time of their machines, and the batches in front of them\n${tableText(COLUMNS, lines.map((line) => COLUMNS.map(({ of }) => of(line))))}`;
}
