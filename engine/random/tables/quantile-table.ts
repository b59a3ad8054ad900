/**
 * A smooth quantile function in a table: quintics between nodes that get denser towards both ends, so that every
 * uniform a stream can give is read from it at the same small relative error.
 *
 * The tail t = u or 1 - u, in [2^-33, 1/2), is cut into 32 binades [2^-k, 2^-k+1), each into `cells` equal cells, each
 * with the six coefficients of a polynomial. Layout: [cells, coefficients of the lower tail, of the upper tail].
 */

const BINADES = 32;
const COEFFICIENTS = 6;
const TWO_TO_33 = 8589934592;
const BELOW_HALF = 0.49999999999999994;

/** Least tail that the table covers; beyond it the caller has to compute. */
export const LEAST_TAIL = 1 / TWO_TO_33;

const inverseBinade = new Float64Array(BINADES);
inverseBinade[0] = 1;
for (let i = 1; i < BINADES; i += 1) inverseBinade[i] = inverseBinade[i - 1]! / 2;

/** Writes into `out` the value at this tail, and its first and second derivative with respect to the tail. */
export type NodeOf = (tail: number, lower: boolean, out: Float64Array) => void;

/** Returns the table of a quantile function, `cells` to a binade. */
export function buildQuantileTable(cells: number, nodeOf: NodeOf): Float64Array {
  const table = new Float64Array(1 + 2 * BINADES * cells * COEFFICIENTS);
  table[0] = cells;
  const left = new Float64Array(3);
  const right = new Float64Array(3);
  let at = 1;
  for (const lower of [true, false]) {
    nodeOf(LEAST_TAIL, lower, right);
    for (let binade = 0; binade < BINADES; binade += 1) {
      const base = LEAST_TAIL / inverseBinade[binade]!;
      for (let cell = 0; cell < cells; cell += 1) {
        left.set(right);
        nodeOf(base * (1 + (cell + 1) / cells), lower, right);
        writeQuintic(table, at, base / cells, left, right);
        at += COEFFICIENTS;
      }
    }
  }
  return table;
}

/** Returns the value at u from the table that starts at `start`; min(u, 1 - u) must be at least LEAST_TAIL. */
export function readQuantileTable(pool: Float64Array, start: number, u: number): number {
  // no branch on the side: it would be a coin toss for the processor
  const side = (u + u) | 0;
  const scaled = Math.min(u, 1 - u, BELOW_HALF) * TWO_TO_33;
  const binade = 31 - Math.clz32(scaled);
  const cells = pool[start]! | 0;
  const position = (scaled * inverseBinade[binade]! - 1) * cells;
  const cell = position | 0;
  const s = position - cell;
  const at = (start + 1 + Math.imul(Math.imul(side * BINADES + binade, cells) + cell, COEFFICIENTS)) | 0;
  return pool[at]! + s * (pool[at + 1]! + s * (pool[at + 2]! + s * (pool[at + 3]! + s * (pool[at + 4]! + s * pool[at + 5]!))));
}

/** The quintic that has value and two derivatives of both ends, over the unit interval. */
function writeQuintic(table: Float64Array, at: number, width: number, left: Float64Array, right: Float64Array): void {
  const c0 = left[0]!;
  const c1 = left[1]! * width;
  const c2 = (left[2]! * width * width) / 2;
  const value = right[0]! - c0 - c1 - c2;
  const slope = right[1]! * width - c1 - 2 * c2;
  const curvature = right[2]! * width * width - 2 * c2;
  table[at] = c0;
  table[at + 1] = c1;
  table[at + 2] = c2;
  table[at + 3] = 10 * value - 4 * slope + curvature / 2;
  table[at + 4] = -15 * value + 7 * slope - curvature;
  table[at + 5] = 6 * value - 3 * slope + curvature / 2;
}
