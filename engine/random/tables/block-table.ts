import { sumError } from '../elementary/double-double.ts';
import { buildStepTable, readStepTable } from './step-table.ts';

/**
 * The quantile of a law on whole numbers, however many: runs of neighbouring counts are blocks, a block is found as a
 * step (see step-table.ts), and within it the chance of x counts or fewer is a polynomial. Layout: [step table of the
 * n blocks, last count before each block and the last of all, five coefficients of each block].
 */

const COEFFICIENTS = 5;
/** A block this wide or wider has a polynomial; narrower ones are not worth one, each count is a block. */
const NARROWEST = 8;
/** Over a share so small of its natural length the logarithm of a mass is all but straight. */
const SHARE = 1 / 64;

export interface CountLaw {
  /** Counts up to this one never come. */
  readonly before: number;
  /** The mass at a count; at any number between counts, the same formula. */
  mass(count: number): number;
  /** Over how many counts the mass changes by about its own size. */
  length(count: number): number;
  /** Where to stop: the chance of more than this is below any uniform's reach. */
  readonly enough: number;
}

/**
 * Returns the table of a law on whole numbers; its chances are exact to about 1e-14, a ten-thousandth of the step
 * between uniforms. Sums are carried in double length.
 */
export function buildBlockTable(law: CountLaw): Float64Array {
  const cumulative: number[] = [];
  const counts: number[] = [law.before];
  const coefficients: number[] = [];
  let sum = 0;
  let low = 0;
  let last = law.before;
  while (sum + low <= law.enough) {
    const room = Math.floor(SHARE * law.length(last + 1));
    const width = room < NARROWEST ? 1 : room;
    const inside = width === 1 ? [law.mass(last + 1), 0, 0, 0, 0] : polynomial(law, last, width);
    const chance = inside.reduce((whole, x) => whole + x, 0);
    const next = sum + chance;
    low += sumError(sum, chance, next);
    sum = next;
    last += width;
    cumulative.push(sum + low);
    counts.push(last);
    coefficients.push(...inside);
  }
  return Float64Array.from([...buildStepTable(cumulative), ...counts, ...coefficients]);
}

/** Returns the least count whose cumulative chance is at least u, for 0 < u < 1. */
export function readBlockTable(pool: Float64Array, start: number, u: number): number {
  const block = readStepTable(pool, start, u);
  const n = pool[start]! | 0;
  const at = start + 1 + 2 * n + block;
  const last = pool[at]!;
  const width = pool[at + 1]! - last;
  if (width === 1) return last + 1;
  const c = start + 2 + 3 * n + COEFFICIENTS * block;
  const c1 = pool[c]!;
  const c2 = pool[c + 1]!;
  const c3 = pool[c + 2]!;
  const c4 = pool[c + 3]!;
  const c5 = pool[c + 4]!;
  const target = u - (block === 0 ? 0 : pool[start + block]!);
  let below = 0;
  let reached = width;
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    const s = middle / width;
    if (s * (c1 + s * (c2 + s * (c3 + s * (c4 + s * c5)))) >= target) reached = middle;
    else below = middle;
  }
  return last + reached;
}

/**
 * The chance of the first s x width counts of a block as a polynomial in s without constant: the quartic through five
 * masses, summed over whole numbers by the midpoint rule with its first correction (Euler and Maclaurin).
 */
function polynomial(law: CountLaw, last: number, width: number): number[] {
  const from = last + 0.5;
  const m0 = law.mass(from);
  const m1 = law.mass(from + width / 4);
  const m2 = law.mass(from + width / 2);
  const m3 = law.mass(from + (3 * width) / 4);
  const m4 = law.mass(from + width);
  // its coefficients, of Lagrange's form
  const a1 = (-25 * m0 + 48 * m1 - 36 * m2 + 16 * m3 - 3 * m4) / 3;
  const a2 = (70 * m0 - 208 * m1 + 228 * m2 - 112 * m3 + 22 * m4) / 3;
  const a3 = (-80 * m0 + 288 * m1 - 384 * m2 + 224 * m3 - 48 * m4) / 3;
  const a4 = (32 * m0 - 128 * m1 + 192 * m2 - 128 * m3 + 32 * m4) / 3;
  const correction = 1 / (24 * width);
  return [
    width * m0 - 2 * a2 * correction,
    (width * a1) / 2 - 3 * a3 * correction,
    (width * a2) / 3 - 4 * a4 * correction,
    (width * a3) / 4,
    (width * a4) / 5,
  ];
}
