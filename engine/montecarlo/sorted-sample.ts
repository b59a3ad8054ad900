/** Values kept in rising order, so that an order statistic is a look-up. */
export class SortedSample {
  #sorted = new Float64Array(BLOCK_ROOM);
  #n = 0;

  get n(): number {
    return this.#n;
  }

  /** Adds values that are all defined, in any order. Takes time in proportion to the values held. */
  add(values: Float64Array): void {
    const added = values.toSorted();
    this.#makeRoom(this.#n + added.length);
    let old = this.#n - 1;
    let write = this.#n + added.length - 1;
    for (let next = added.length - 1; next >= 0; write--) {
      const incoming = added[next];
      const present = old >= 0 ? this.#sorted[old] : -Infinity;
      if (present > incoming) {
        this.#sorted[write] = present;
        old--;
      } else {
        this.#sorted[write] = incoming;
        next--;
      }
    }
    this.#n += added.length;
  }

  /** Returns the order statistic of a rank, 1 to n. */
  valueAt(rank: number): number {
    return rank >= 1 && rank <= this.#n ? this.#sorted[rank - 1] : Number.NaN;
  }

  /** Returns the values in rising order; good until the next add. */
  values(): Float64Array {
    return this.#sorted.subarray(0, this.#n);
  }

  #makeRoom(count: number): void {
    if (count <= this.#sorted.length) return;
    const larger = new Float64Array(Math.max(count, 2 * this.#sorted.length));
    larger.set(this.values());
    this.#sorted = larger;
  }
}

const BLOCK_ROOM = 64;
