/** What must still be looked at in the present moment: a set of members that come out by rank, lowest first. */
export class Agenda {
  size = 0;
  private readonly heap: Int32Array;
  private readonly waiting: Uint8Array;
  private readonly rankOf: Int32Array;
  private readonly memberAt: Int32Array;

  /** `rankOf[i]` is the rank of member i: a permutation of 0..n-1. */
  constructor(rankOf: Int32Array) {
    this.rankOf = rankOf;
    this.heap = new Int32Array(rankOf.length + 1);
    this.waiting = new Uint8Array(rankOf.length);
    this.memberAt = new Int32Array(rankOf.length);
    for (let i = 0; i < rankOf.length; i++) this.memberAt[rankOf[i]] = i;
  }

  clear(): void {
    this.size = 0;
    this.waiting.fill(0);
  }

  /** Adds member i, unless it is waiting already. */
  add(i: number): void {
    if (this.waiting[i] === 1) return;
    this.waiting[i] = 1;
    const rank = this.rankOf[i];
    const { heap } = this;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heap[parent] < rank) break;
      heap[at] = heap[parent];
      at = parent;
    }
    heap[at] = rank;
  }

  /** Returns the member of lowest rank. Only when there is one. */
  first(): number {
    return this.memberAt[this.heap[0]];
  }

  /** Takes out the member of lowest rank and returns it. Only when there is one. */
  take(): number {
    const { heap } = this;
    const first = heap[0];
    const size = --this.size;
    if (size > 0) {
      const rank = heap[size];
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= size) break;
        if (child + 1 < size && heap[child + 1] < heap[child]) child++;
        if (rank < heap[child]) break;
        heap[at] = heap[child];
        at = child;
      }
      heap[at] = rank;
    }
    const member = this.memberAt[first];
    this.waiting[member] = 0;
    return member;
  }
}
