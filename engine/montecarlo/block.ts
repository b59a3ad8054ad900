/**
 * Replications in a block. Sums are formed within a block and merged along one tree over block numbers, so this number is
 * part of what makes a result: it never changes with the machine.
 */
export const BLOCK = 64;

/** Returns how many blocks hold so many replications; the last may be short. */
export function blocksIn(replications: number): number {
  return Math.ceil(replications / BLOCK);
}
