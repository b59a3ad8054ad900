/** Demand that stands in a file beside the scenario -> demand in the scenario. */
import { valueAt } from '../schema/path.ts';
import { problemAt, type PlacedProblem } from '../schema/problem.ts';
import { amountProblem, quantumOf } from '../schema/quantity.ts';
import { movesLevel } from '../schema/rules/demands.ts';
import { readDemandColumn, type CellProblem } from './demand-column.ts';
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
    const { values, problems: misread } = readDemandColumn(file.text, named.column);
    const problems = [...misread, ...notWhole(raw, market, values, misread)];
    const untold = problems.filter((problem) => !told.has(JSON.stringify([file.name, named.column, problem])));
    inFiles.push(...inFile(file.name, named.column, untold));
    for (const problem of untold) told.add(JSON.stringify([file.name, named.column, problem]));
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

/** Returns a problem for each sound value that is no whole number of quanta of what the market sells; none where the level moves. */
function notWhole(raw: unknown, market: unknown, values: readonly number[], misread: readonly CellProblem[]): CellProblem[] {
  const product = valueAt(market, ['product']);
  const known = typeof product === 'string' ? valueAt(raw, ['products', product]) : undefined;
  const quantum = valueAt(known, ['quantum']) ?? quantumOf(undefined);
  if (typeof product !== 'string' || typeof known !== 'object' || typeof quantum !== 'number' || !(quantum > 0)) return [];
  if (movesLevel({ season: valueAt(market, ['season']), trend: valueAt(market, ['trend']) })) return [];
  const unsound = new Set(misread.map(({ row }) => row));
  return values.flatMap((units, i) => {
    const wrong = unsound.has(i + 2) ? null : amountProblem(units, quantum, product, 'demand');
    return wrong === null ? [] : [{ row: i + 2, problem: wrong.problem, value: String(units), suggestion: wrong.suggestion }];
  });
}

function inFile(file: string, column: string, problems: ReturnType<typeof readDemandColumn>['problems']): FileProblem[] {
  const shown = problems.slice(0, MOST_TOLD).map(({ row, problem, value, suggestion }) => ({
    file, path: row === 0 ? '' : `row ${row}, column ${column}`, problem, value, suggestion,
  }));
  const rest = problems.length - shown.length;
  return rest > 0 ? [...shown, { file, path: '', problem: `has ${rest} more problems like these`, value: null, suggestion: null }] : shown;
}
