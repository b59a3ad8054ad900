/** Numbers that a policy works with for the length of one decision; kept, so that deciding allocates nothing. */
export class Scratch {
  private values = new Float64Array(16);

  /** Returns at least n numbers, left as they were; they hold until the next call. */
  room(n: number): Float64Array {
    if (this.values.length < n) this.values = new Float64Array(2 * n);
    return this.values;
  }
}
