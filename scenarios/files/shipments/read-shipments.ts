/** Text of a shipment table -> tidy rows, or everything that is wrong with it. */
import Papa from 'papaparse';
import type { Problem } from '../../../engine/index.ts';
import { parseDay } from './calendar.ts';
import { columns, type ColumnName } from './columns.ts';
import type { Route, Shipment } from './shipment.ts';

/** Rows above this are refused: a table of that size is not read in one piece. */
export const MOST_ROWS = 500_000;
/** Cells above this are refused: no name is so long, and no line of a drawing. */
const LONGEST_CELL = 200;
const LONGEST_MODE = 40;
/** Problems above this are counted, not listed. */
const MOST_PROBLEMS = 200;

export type ReadResult = { readonly ok: true; readonly shipments: readonly Shipment[] } | { readonly ok: false; readonly problems: readonly Problem[] };

const routes: Readonly<Record<string, Route>> = { 'direct drop': 'direct', 'from rdc': 'centre' };
const NO_MODE = new Set(['', 'n/a', 'na', 'none', 'unknown']);
const NO_MAKER = new Set(['', 'n/a', 'na', 'none', 'unknown', 'not applicable']);

/** Returns the shipments of a CSV text; on any problem none of them, and all the problems, each with its row and column. */
export function readShipments(text: string, fileName: string): ReadResult {
  const parsed = Papa.parse<string[]>(text.trimEnd(), { preview: MOST_ROWS + 2 });
  const [header, ...rows] = parsed.data;
  if (header === undefined || rows.every(isEmpty)) return refuse([{ path: fileName, problem: 'has no rows', value: null, suggestion: 'give a table with a header line and a row for each delivery' }]);
  if (rows.length > MOST_ROWS) return refuse([{ path: fileName, problem: `has more than ${MOST_ROWS} rows`, value: null, suggestion: 'cut it into parts' }]);
  const heading = readHeading(header, fileName);
  const quotes = parsed.errors
    .filter((e) => e.type === 'Quotes')
    .map((e) => ({ path: `${fileName} row ${(e.row ?? 0) + 1}`, problem: 'has quotes that do not match', value: null, suggestion: 'put a cell that holds a quote into quotes, and double the quote' }));
  const structure = [...heading.problems, ...quotes];
  if (structure.length > 0) return refuse(structure);

  const problems: Problem[] = [];
  const shipments = rows.flatMap((cells, i) => (isEmpty(cells) ? [] : [readRow(cells, i + 2, heading.places, header.length, fileName, problems)]));
  return problems.length > 0 ? refuse(problems) : { ok: true, shipments };
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

type Places = ReadonlyMap<ColumnName, number>;

function readHeading(header: readonly string[], fileName: string): { places: Places; problems: Problem[] } {
  const names = header.map((name) => name.trim().toLowerCase());
  const places = new Map<ColumnName, number>();
  const problems: Problem[] = [];
  for (const { name, needed, doc } of columns) {
    const at = names.indexOf(name);
    const where = `${fileName} row 1, column ${name}`;
    if (at >= 0) places.set(name, at);
    else if (needed) problems.push({ path: where, problem: 'is missing', value: null, suggestion: `add it: ${doc}` });
    if (at >= 0 && names.lastIndexOf(name) !== at) problems.push({ path: where, problem: 'stands there twice', value: null, suggestion: 'keep one' });
  }
  return { places, problems };
}

/** Returns one row tidied; what is wrong is added to `problems`, and the row is then of no use. */
function readRow(cells: readonly string[], row: number, places: Places, width: number, fileName: string, problems: Problem[]): Shipment {
  const cell = (name: ColumnName): string => (cells[places.get(name) ?? -1] ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  const wrong = (name: ColumnName, problem: string, suggestion: string | null): void => {
    problems.push({ path: `${fileName} row ${row}, column ${name}`, problem, value: cell(name) === '' ? null : JSON.stringify(cell(name).slice(0, 60)), suggestion });
  };
  const words = (name: ColumnName): string => {
    if (cell(name) === '') wrong(name, 'is empty', null);
    return cell(name);
  };
  const day = (name: ColumnName): number | null => {
    const found = parseDay(cell(name));
    if (cell(name) !== '' && found === null) wrong(name, 'is no day of the calendar', 'write it as 2012-12-31');
    return found;
  };
  const dayNeeded = (name: ColumnName): number => {
    if (cell(name) === '') wrong(name, 'is empty', 'leave out rows that are not delivered yet');
    return day(name) ?? 0;
  };
  const number = (name: ColumnName, accepts: (x: number) => boolean, problem: string): number => {
    const x = cell(name) === '' ? Number.NaN : Number(cell(name));
    if (!Number.isFinite(x) || !accepts(x)) wrong(name, problem, null);
    return x;
  };
  if (cells.length !== width) {
    problems.push({ path: `${fileName} row ${row}`, problem: `has ${cells.length} cells where the header has ${width}`, value: null, suggestion: 'look for a comma outside quotes' });
  }
  for (const name of places.keys()) {
    const longest = name === 'mode' ? LONGEST_MODE : LONGEST_CELL;
    if (cell(name).length > longest) wrong(name, `is longer than ${longest} characters`, null);
  }
  const route = routes[cell('via').toLowerCase()];
  if (route === undefined) wrong('via', 'must be Direct Drop or From RDC', null);
  const mode = cell('mode').toLowerCase();
  const maker = cell('manufacturing_site');
  return {
    country: words('country'),
    route: route ?? 'direct',
    mode: NO_MODE.has(mode) ? 'unrecorded' : mode,
    maker: NO_MAKER.has(maker.toLowerCase()) ? null : maker,
    group: cell('subgroup') === '' && cell('group') !== '' ? cell('group') : words('subgroup'),
    quoted: day('quoted'),
    ordered: day('ordered'),
    scheduled: dayNeeded('scheduled'),
    delivered: dayNeeded('delivered'),
    quantity: number('quantity', (x) => x > 0 && x <= 1e9, 'must be a number above 0, at most 1e9'),
    value: cell('value_usd') === '' ? null : number('value_usd', (x) => x >= 0 && x <= 1e12, 'must be a number from 0 to 1e12'),
  };
}

function refuse(problems: readonly Problem[]): ReadResult {
  if (problems.length <= MOST_PROBLEMS) return { ok: false, problems };
  const rest = problems.length - MOST_PROBLEMS;
  return { ok: false, problems: [...problems.slice(0, MOST_PROBLEMS), { path: 'and so on', problem: `${rest} more`, value: null, suggestion: null }] };
}
