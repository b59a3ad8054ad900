/** Making and growing the columns of pooled records, which are reused through free lists: a replication allocates nothing. */

export const PAGE = 256;

export const f64 = (n: number): Float64Array => new Float64Array(n);
export const i32 = (n: number): Int32Array => new Int32Array(n);

/** Returns the column at twice its length. */
export function doubled<A extends Float64Array | Int32Array>(old: A, make: (n: number) => A): A {
  const next = make(2 * old.length);
  next.set(old);
  return next;
}
