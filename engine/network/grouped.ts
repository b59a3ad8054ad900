/** Members of each owner in one array: those of owner i stand at start[i] .. start[i + 1] - 1. */
export interface Grouped {
  readonly start: Int32Array;
  readonly member: Int32Array;
}

/** Returns pairs (owner, member) grouped by owner, in the order given. */
export function group(owners: number, pairs: readonly (readonly [number, number])[]): Grouped {
  const start = new Int32Array(owners + 1);
  for (const [owner] of pairs) start[owner + 1] += 1;
  for (let i = 0; i < owners; i++) start[i + 1] += start[i];
  const next = start.slice();
  const member = new Int32Array(pairs.length);
  for (const [owner, m] of pairs) member[next[owner]++] = m;
  return { start, member };
}
