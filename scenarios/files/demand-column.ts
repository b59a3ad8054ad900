/** A column of numbers out of a CSV text. */
import Papa from 'papaparse';
import { suggest } from '../schema/nearest.ts';

/** Rows above this are refused, as lists of a document are. */
const MOST_ROWS = 100_000;
/** Demands above this are refused, as those of a series are. */
const LARGEST = 1e9;

/** What is wrong with a cell, or with the table as a whole (row 0). */
export interface CellProblem {
  /** From 1, the header being row 1; 0: the whole table. */
  readonly row: number;
  readonly problem: string;
  readonly value: string | null;
  readonly suggestion: string | null;
}

export interface DemandColumn {
  readonly values: readonly number[];
  readonly problems: readonly CellProblem[];
}

/** Returns the numbers of one column of a CSV text with a header line, and everything wrong with them: rows with more cells than the header; cells that are empty, no number, or below 0. */
export function readDemandColumn(text: string, column: string): DemandColumn {
  const plain = (text.startsWith('\uFEFF') ? text.slice(1) : text).trimEnd();
  const [header = [], ...rows] = Papa.parse<string[]>(plain, { preview: MOST_ROWS + 2 }).data;
  const names = header.map((name) => name.trim());
  const at = names.indexOf(column.trim());
  const refuse = (row: number, problem: string, suggestion: string | null): DemandColumn => ({ values: [], problems: [{ row, problem, value: null, suggestion }] });
  if (at < 0) return refuse(1, 'is missing', suggest(column, names.filter((name) => name !== '')));
  if (names.lastIndexOf(column.trim()) !== at) return refuse(1, 'stands there twice', 'keep one');
  if (rows.length === 0) return refuse(0, 'has no rows below its header', 'add a row for each demand');
  if (rows.length > MOST_ROWS) return refuse(0, `has more than ${MOST_ROWS} rows`, 'cut it');
  const problems: CellProblem[] = [];
  const values = rows.map((cells, i) => {
    if (cells.length > header.length) {
      const suggestion = 'put quotes round a cell with a comma in it, and write decimals with a point';
      problems.push({ row: i + 2, problem: `is in a row of ${cells.length} cells, and the header has ${header.length}`, value: JSON.stringify(cells.join().slice(0, 60)), suggestion });
      return NaN;
    }
    const cell = (cells[at] ?? '').trim();
    const problem = problemOf(cell);
    if (problem !== null) problems.push({ row: i + 2, problem, value: cell === '' ? null : JSON.stringify(cell.slice(0, 60)), suggestion: null });
    return Number(cell);
  });
  return { values, problems };
}

function problemOf(cell: string): string | null {
  if (cell === '') return 'is empty';
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(cell)) return 'must be a number';
  if (Number(cell) < 0) return 'must be at least 0';
  return Number(cell) <= LARGEST ? null : `must be at most ${LARGEST}`;
}
