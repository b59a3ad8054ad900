import type { Grouped } from './model.ts';

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
