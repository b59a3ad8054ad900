/** Words about measures: what each means, and tables of them in groups. */
import { measures } from '../../engine/index.ts';
import { measureGroups } from './measure-groups.ts';
import { tableText, type Column } from './table-text.ts';

/** A measure in a table: its cells, and the numbers behind them. */
export interface MeasureRow {
  readonly name: string;
  readonly cells: readonly string[];
  /** A row whose numbers are all zero or undefined is left out. */
  readonly numbers: readonly number[];
}

/** Returns the table of rows in groups, each under its heading, and how many rows are left out of it. */
export function measuresTable(columns: readonly Column[], rows: readonly MeasureRow[]): { text: string; leftOut: number } {
  const telling = rows.filter(({ numbers }) => numbers.some((number) => number !== 0 && !Number.isNaN(number)));
  const leftOut = rows.length - telling.length;
  if (telling.length === 0) return { text: '', leftOut };
  const byName = new Map(telling.map((row) => [row.name, [row.name, ...row.cells]]));
  const lines = measureGroups([...byName.keys()]).flatMap(({ heading, names }) => [[], [heading], ...names.map((name) => byName.get(name) ?? [])]);
  return { text: tableText(columns, lines), leftOut };
}

/** Returns a line that says how many rows are left out; nothing when none is. */
export function leftOutText(count: number): string {
  if (count === 0) return '';
  return `\n${count === 1 ? '1 row that is zero or undefined is' : `${count} rows that are zero or undefined are`} left out; --json has all\n`;
}

/** Returns what the measures mean, a line each, or where that is told. */
export function meaningsText(names: readonly string[], explain: boolean): string {
  if (!explain) return '\nWhat the measures mean: knockon list measures\n';
  const rows = names.map((name) => [name, measures.get(name)?.summary ?? '']);
  return `\n${tableText([{ head: 'measure' }, { head: 'what it is' }], rows)}`;
}
