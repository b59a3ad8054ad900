/** Demand that stands in a file beside the scenario -> demand in the scenario. */
import { valueAt } from '../schema/path.ts';
import { problemAt, type PlacedProblem } from '../schema/problem.ts';
import { readDemandColumn } from './demand-column.ts';
import type { FileProblem } from './problems-in-text.ts';

/** Finds a file that a scenario names: its name for messages and its text, or why it cannot be read. */
export type FindFile = (path: string) => { readonly name: string; readonly text: string } | { readonly problem: string };

export interface FilledDemand {
  /** The document, with a series for each demand in a file. */
  readonly value: unknown;
  /** Files that cannot be read, by their place in the document. */
  readonly placed: readonly PlacedProblem[];
  /** What is wrong in the files, by row and column. */
  readonly inFiles: readonly FileProblem[];
}

/** Cells that are told of for one file; the rest are counted. */
const MOST_TOLD = 100;

interface NamedColumn {
  readonly path: string;
  readonly column: string;
}

/**
 * Returns a document with the values of its demand files put in as series. A demand whose file is wrong becomes 0, so that
 * what else is wrong with the document can be told at once. What is no market with a file stays as it is. Never throws.
 */
export function fillDemandFiles(raw: unknown, find: FindFile): FilledDemand {
  const markets = valueAt(raw, ['markets']);
  const placed: PlacedProblem[] = [];
  const inFiles: FileProblem[] = [];
  const told = new Set<string>();
  if (!Array.isArray(markets) || !markets.some((market) => namedColumn(market) !== null)) return { value: raw, placed, inFiles };
  const filled = markets.map((market: unknown, i) => {
    const named = namedColumn(market);
    if (named === null) return market;
    const file = find(named.path);
    if ('problem' in file) {
      placed.push(problemAt(['markets', i, 'demand', 'file', 'path'], file.problem, named.path));
      return { ...(market as object), demand: 0 };
    }
    const { values, problems } = readDemandColumn(file.text, named.column);
    const key = JSON.stringify([file.name, named.column]);
    if (!told.has(key)) inFiles.push(...inFile(file.name, named.column, problems));
    told.add(key);
    return { ...(market as object), demand: problems.length > 0 ? 0 : { series: { values } } };
  });
  return { value: { ...(raw as object), markets: filled }, placed, inFiles };
}

function namedColumn(market: unknown): NamedColumn | null {
  const demand = valueAt(market, ['demand']);
  const file = valueAt(demand, ['file']);
  if (typeof file !== 'object' || file === null || Object.keys(demand as object).length !== 1 || Object.keys(file).length !== 2) return null;
  const [path, column] = [valueAt(file, ['path']), valueAt(file, ['column'])];
  return typeof path === 'string' && path !== '' && typeof column === 'string' && column !== '' ? { path, column } : null;
}

function inFile(file: string, column: string, problems: ReturnType<typeof readDemandColumn>['problems']): FileProblem[] {
  const shown = problems.slice(0, MOST_TOLD).map(({ row, problem, value, suggestion }) => ({
    file, path: row === 0 ? '' : `row ${row}, column ${column}`, problem, value, suggestion,
  }));
  const rest = problems.length - shown.length;
  return rest > 0 ? [...shown, { file, path: '', problem: `has ${rest} more problems like these`, value: null, suggestion: null }] : shown;
}
