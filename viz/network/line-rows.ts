import type { Scene } from '../data/scene.ts';

/** Lines of a site that are drawn in one row above it. */
export interface LineRow {
  readonly lines: readonly number[];
  /** Places of their machines in the columns of machines. */
  readonly machines: readonly number[];
  /** Lines with nothing to look at but whether they work: they show no queue. */
  readonly isPlain: boolean;
}

const MOST_ROWS = 3;
/** Pixels from one row to the next, and below the lowest, at usual size. */
export const ROW_STEP = 14;
const FOOT = 5;

/** Returns the rows of a site, the lowest first: one for each of its first named lines, one for the rest of them, one for all plain lines. */
export function lineRows({ network, playhead }: Pick<Scene, 'network' | 'playhead'>, site: number): LineRow[] {
  const { isPlain, machineStart } = playhead.columns.lines;
  const all = site < 0 ? [] : network.sites[site].lines;
  const row = (lines: readonly number[], plain: boolean): LineRow => ({ lines, isPlain: plain, machines: lines.flatMap((line) => Array.from({ length: machineStart[line + 1] - machineStart[line] }, (_, m) => machineStart[line] + m)) });
  const named = all.filter((line) => !isPlain[line]);
  const plain = all.filter((line) => isPlain[line]);
  const alone = named.length > MOST_ROWS ? named.slice(0, MOST_ROWS - 1) : named;
  const rest = named.slice(alone.length);
  return [...alone.map((line) => [line]), ...(rest.length > 0 ? [rest] : [])].map((lines) => row(lines, false)).reverse().concat(plain.length > 0 ? [row(plain, true)] : []);
}

/** Returns how many pixels rows take above a site, at usual size. */
export function rowsHeight(rows: readonly LineRow[]): number {
  return rows.length === 0 ? 0 : rows.length * ROW_STEP + FOOT;
}
