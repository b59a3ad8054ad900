/** Holds what arrives early until all before it is there. Positions are whole numbers from 0 on. */
export class InOrder<T> {
  readonly #held = new Map<number, { readonly length: number; readonly item: T }>();
  #next = 0;

  /** The first position that has not been taken. */
  get next(): number {
    return this.#next;
  }

  /** Hands in an item that fills positions from .. from + length - 1. */
  put(from: number, length: number, item: T): void {
    this.#held.set(from, { length, item });
  }

  /** Returns the item at the first position not yet taken, and moves on past it; null when it has not arrived. */
  take(): T | null {
    const arrival = this.#held.get(this.#next);
    if (arrival === undefined) return null;
    this.#held.delete(this.#next);
    this.#next += arrival.length;
    return arrival.item;
  }
}
