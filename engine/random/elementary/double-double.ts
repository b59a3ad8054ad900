/** Error terms of one addition and one multiplication, for sums of two doubles that carry twice the digits. */

const SPLIT = 134217729; // 2^27 + 1

/** Returns a + b - sum exactly, where `sum` is the rounded a + b (Knuth 1969). */
export function sumError(a: number, b: number, sum: number): number {
  const t = sum - a;
  return a - (sum - t) + (b - t);
}

/** Returns a b - product exactly, where `product` is the rounded a b (Dekker 1971); |a| and |b| below 1e290. */
export function productError(a: number, b: number, product: number): number {
  const p = SPLIT * a;
  const aHigh = p - (p - a);
  const aLow = a - aHigh;
  const q = SPLIT * b;
  const bHigh = q - (q - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
