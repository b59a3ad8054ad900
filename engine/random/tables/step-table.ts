/**
 * The quantile of a discrete law by its cumulative chances and a guide to them (Chen and Asau 1974): one look-up and
 * on average about one comparison. Layout: [n, n cumulative chances, n positions to start from].
 */

/** Returns the table of a law with these cumulative chances: never falling, the last taken as 1. */
export function buildStepTable(cumulative: ArrayLike<number>): Float64Array {
  const n = cumulative.length;
  const table = new Float64Array(1 + 2 * n);
  table[0] = n;
  for (let k = 0; k < n; k += 1) table[1 + k] = cumulative[k]!;
  table[n] = 1;
  let k = 0;
  for (let j = 0; j < n; j += 1) {
    while (table[1 + k]! < j / n) k += 1;
    table[1 + n + j] = k;
  }
  return table;
}

/** Returns the least position whose cumulative chance is at least u, for 0 < u < 1. */
export function readStepTable(pool: Float64Array, start: number, u: number): number {
  const n = pool[start]! | 0;
  let at = (start + 1 + pool[start + 1 + n + ((u * n) | 0)]!) | 0;
  while (pool[at]! < u) at += 1;
  return at - start - 1;
}
