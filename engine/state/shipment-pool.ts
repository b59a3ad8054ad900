import { PAGE, doubled, f64, i32 } from './columns.ts';

/** Goods under way on a lane. */
export class ShipmentPool {
  lane = i32(PAGE);
  order = i32(PAGE);
  quantity = f64(PAGE);
  expiry = f64(PAGE);
  /** When it is to arrive, as far as closures up to now allow. */
  due = f64(PAGE);
  /** How long the lane had been closed in all when `due` was worked out. */
  closedBefore = f64(PAGE);
  /** Unique in the run. */
  number = i32(PAGE);
  /** Next of those held on a closed lane, or free. */
  next = i32(PAGE);
  live = i32(PAGE);
  top = 0;
  private free = -1;

  clear(): void {
    this.top = 0;
    this.free = -1;
  }

  take(lane: number, order: number, quantity: number, expiry: number, due: number, closedBefore: number, number: number): number {
    let s = this.free;
    if (s >= 0) this.free = this.next[s];
    else {
      s = this.top++;
      if (s === this.lane.length) this.grow();
    }
    this.lane[s] = lane;
    this.order[s] = order;
    this.quantity[s] = quantity;
    this.expiry[s] = expiry;
    this.due[s] = due;
    this.closedBefore[s] = closedBefore;
    this.number[s] = number;
    this.next[s] = -1;
    this.live[s] = 1;
    return s;
  }

  release(s: number): void {
    this.live[s] = 0;
    this.next[s] = this.free;
    this.free = s;
  }

  private grow(): void {
    this.lane = doubled(this.lane, i32);
    this.order = doubled(this.order, i32);
    this.quantity = doubled(this.quantity, f64);
    this.expiry = doubled(this.expiry, f64);
    this.due = doubled(this.due, f64);
    this.closedBefore = doubled(this.closedBefore, f64);
    this.number = doubled(this.number, i32);
    this.next = doubled(this.next, i32);
    this.live = doubled(this.live, i32);
  }
}
