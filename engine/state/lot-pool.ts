import { PAGE, doubled, f64, i32 } from './columns.ts';

/** Perishable stock by age: per stock point a list of lots, the first to expire in front. */
export class LotPool {
  quantity = f64(PAGE);
  expiry = f64(PAGE);
  next = i32(PAGE);
  private top = 0;
  private free = -1;

  clear(): void {
    this.top = 0;
    this.free = -1;
  }

  take(quantity: number, expiry: number, next: number): number {
    let l = this.free;
    if (l >= 0) this.free = this.next[l];
    else {
      l = this.top++;
      if (l === this.quantity.length) this.grow();
    }
    this.quantity[l] = quantity;
    this.expiry[l] = expiry;
    this.next[l] = next;
    return l;
  }

  release(l: number): void {
    this.next[l] = this.free;
    this.free = l;
  }

  private grow(): void {
    this.quantity = doubled(this.quantity, f64);
    this.expiry = doubled(this.expiry, f64);
    this.next = doubled(this.next, i32);
  }
}
