/** Returns how many doubles lie from one to the other, both of one sign; 0 where they are the same. */
export function places(a: number, b: number): number {
  return Math.abs(Number(ordinal(a) - ordinal(b)));
}

/** Returns the distance from the expected value as a share of it. */
export function relative(value: number, expected: number): number {
  return value === expected ? 0 : Math.abs(value - expected) / Math.abs(expected);
}

function ordinal(x: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const magnitude = bits.getBigInt64(0) & 0x7fffffffffffffffn;
  return x < 0 ? -magnitude : magnitude;
}
