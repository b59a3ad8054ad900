import { PAGE, doubled, f64, i32 } from './columns.ts';
import { RecordPool } from './record-pool.ts';

/** What a stock point owes: an order of a lane, or a market's demand (lane is -1 - market). */
export class OrderPool extends RecordPool {
  lane = i32(PAGE);
  quantity = f64(PAGE);
  /** Not yet shipped, or not yet given to the market. */
  owed = f64(PAGE);
  /** Shipped or not, not yet received. */
  due = f64(PAGE);
  placed = f64(PAGE);
  leadTime = f64(PAGE);
  /** When who owes it got to know. */
  known = f64(PAGE);
  /** Share of each of its shipments that is lost on the way. */
  lossShare = f64(PAGE);
  /** 1: something of it is lost. */
  isShort = i32(PAGE);
  /** Unique in the run. */
  serial = f64(PAGE);
  private taken = 0;

  take(lane: number, quantity: number, placed: number, leadTime: number): number {
    const order = this.claim();
    this.lane[order] = lane;
    this.quantity[order] = quantity;
    this.owed[order] = quantity;
    this.due[order] = quantity;
    this.placed[order] = placed;
    this.leadTime[order] = leadTime;
    this.lossShare[order] = 0;
    this.isShort[order] = 0;
    this.serial[order] = this.taken++;
    return order;
  }

  protected override grow(): void {
    this.lane = doubled(this.lane, i32);
    this.quantity = doubled(this.quantity, f64);
    this.owed = doubled(this.owed, f64);
    this.due = doubled(this.due, f64);
    this.placed = doubled(this.placed, f64);
    this.leadTime = doubled(this.leadTime, f64);
    this.known = doubled(this.known, f64);
    this.lossShare = doubled(this.lossShare, f64);
    this.isShort = doubled(this.isShort, i32);
    this.serial = doubled(this.serial, f64);
  }
}
