import { PAGE, doubled, f64 } from './columns.ts';
import { RecordPool } from './record-pool.ts';

/** Perishable stock by age: per stock point a list of lots, the first to expire in front. */
export class LotPool extends RecordPool {
  quantity = f64(PAGE);
  expiry = f64(PAGE);

  /** Returns a new lot that stands in front of lot `next` (-1: none). */
  take(quantity: number, expiry: number, next: number): number {
    const lot = this.claim();
    this.quantity[lot] = quantity;
    this.expiry[lot] = expiry;
    this.next[lot] = next;
    return lot;
  }

  protected override grow(): void {
    this.quantity = doubled(this.quantity, f64);
    this.expiry = doubled(this.expiry, f64);
  }
}
