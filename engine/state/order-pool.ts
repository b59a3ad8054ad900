import { PAGE, doubled, f64, i32 } from './columns.ts';

/** What a stock point owes: an order of a lane, or a market's demand (lane is -1 - market). */
export class OrderPool {
  lane = i32(PAGE);
  quantity = f64(PAGE);
  /** Not yet shipped, or not yet given to the market. */
  owed = f64(PAGE);
  /** Shipped or not, not yet received. */
  due = f64(PAGE);
  placed = f64(PAGE);
  leadTime = f64(PAGE);
  /** Number of the order on its lane. */
  number = i32(PAGE);
  next = i32(PAGE);
  /** 1 while the record is in use. */
  live = i32(PAGE);
  top = 0;
  private free = -1;

  clear(): void {
    this.top = 0;
    this.free = -1;
  }

  take(lane: number, quantity: number, placed: number, leadTime: number, number: number): number {
    let o = this.free;
    if (o >= 0) this.free = this.next[o];
    else {
      o = this.top++;
      if (o === this.lane.length) this.grow();
    }
    this.lane[o] = lane;
    this.quantity[o] = quantity;
    this.owed[o] = quantity;
    this.due[o] = quantity;
    this.placed[o] = placed;
    this.leadTime[o] = leadTime;
    this.number[o] = number;
    this.next[o] = -1;
    this.live[o] = 1;
    return o;
  }

  release(o: number): void {
    this.live[o] = 0;
    this.next[o] = this.free;
    this.free = o;
  }

  private grow(): void {
    this.lane = doubled(this.lane, i32);
    this.quantity = doubled(this.quantity, f64);
    this.owed = doubled(this.owed, f64);
    this.due = doubled(this.due, f64);
    this.placed = doubled(this.placed, f64);
    this.leadTime = doubled(this.leadTime, f64);
    this.number = doubled(this.number, i32);
    this.next = doubled(this.next, i32);
    this.live = doubled(this.live, i32);
  }
}
