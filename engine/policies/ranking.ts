/**
 * Members 0 to n - 1 in the order of their keys, the highest first; of equal keys the lower number. A heap: it costs
 * n steps to begin and log n for each member that is asked for, so that what nobody asks for is never sorted.
 */
export class Ranking {
  private keys: Float64Array = new Float64Array(0);
  private heap = new Int32Array(16);
  private size = 0;

  /** Begins anew with the first n keys, which must stay as they are until the last call of `next`. */
  start(keys: Float64Array, n: number): void {
    if (this.heap.length < n) this.heap = new Int32Array(2 * n);
    this.keys = keys;
    this.size = n;
    for (let k = 0; k < n; k += 1) this.heap[k] = k;
    for (let at = (n >> 1) - 1; at >= 0; at -= 1) this.sink(at);
  }

  /** Returns the next member, or -1 after the last. */
  next(): number {
    if (this.size === 0) return -1;
    const first = this.heap[0];
    this.size -= 1;
    this.heap[0] = this.heap[this.size];
    this.sink(0);
    return first;
  }

  private sink(from: number): void {
    const { heap, size } = this;
    let at = from;
    for (;;) {
      let best = at;
      const left = 2 * at + 1;
      if (left < size && this.before(heap[left], heap[best])) best = left;
      if (left + 1 < size && this.before(heap[left + 1], heap[best])) best = left + 1;
      if (best === at) return;
      const member = heap[at];
      heap[at] = heap[best];
      heap[best] = member;
      at = best;
    }
  }

  private before(a: number, b: number): boolean {
    return this.keys[a] > this.keys[b] || (this.keys[a] === this.keys[b] && a < b);
  }
}
