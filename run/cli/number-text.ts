/** Numbers for people. */

/** Returns a number with four significant digits, thousands grouped; `n/a` where it is undefined. */
export function numberText(value: number | null): string {
  if (value === null || Number.isNaN(value)) return 'n/a';
  if (!Number.isFinite(value)) return value > 0 ? 'no limit' : '-no limit';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) return value.toExponential(3);
  if (size >= 999.95) return grouped(value);
  return String(Number(value.toPrecision(4)));
}

/** Returns a whole number with its thousands grouped. */
export function countText(value: number): string {
  return grouped(value);
}

/** Returns how many replications, in words: `1 replication`, `1,000 replications`. */
export function replicationsText(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'replication' : 'replications'}`;
}

function grouped(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 0 });
}
