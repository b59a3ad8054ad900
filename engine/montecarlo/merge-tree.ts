/**
 * Merges block sums along one tree that depends on nothing but the number of blocks, so that rounding does too.
 *
 * Sums carry like the digits of a binary counter: two sums over 2^k neighbouring blocks become one over 2^(k+1). What is
 * left is folded from the largest subtree to the smallest. Holds at most one sum for every binary digit of the count.
 */
export class MergeTree<T> {
  readonly #merge: (earlier: T, later: T) => T;
  /** [k]: the sum over a subtree of 2^k blocks that waits for its neighbour, or null. */
  readonly #digits: (T | null)[] = [];

  /** `merge` returns the sum over two neighbouring runs of blocks and changes neither. */
  constructor(merge: (earlier: T, later: T) => T) {
    this.#merge = merge;
  }

  /** Adds the next block, in the order of block numbers. */
  push(block: T): void {
    let carry = block;
    let digit = 0;
    for (let waiting = this.#digits[digit]; waiting !== null && waiting !== undefined; waiting = this.#digits[digit]) {
      carry = this.#merge(waiting, carry);
      this.#digits[digit] = null;
      digit++;
    }
    this.#digits[digit] = carry;
  }

  /** Returns the sum over all blocks pushed so far, null when there is none. Blocks can be pushed after it. */
  total(): T | null {
    return this.#digits.reduceRight((sum, part) => (sum === null ? part : part === null ? sum : this.#merge(sum, part)), null);
  }
}
