import { PAGE, doubled, f64, i32 } from './columns.ts';
import { RecordPool } from './record-pool.ts';

/** Goods under way on a lane. */
export class ShipmentPool extends RecordPool {
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

  take(lane: number, order: number, quantity: number, expiry: number, due: number, closedBefore: number, number: number): number {
    const shipment = this.claim();
    this.lane[shipment] = lane;
    this.order[shipment] = order;
    this.quantity[shipment] = quantity;
    this.expiry[shipment] = expiry;
    this.due[shipment] = due;
    this.closedBefore[shipment] = closedBefore;
    this.number[shipment] = number;
    return shipment;
  }

  protected override grow(): void {
    this.lane = doubled(this.lane, i32);
    this.order = doubled(this.order, i32);
    this.quantity = doubled(this.quantity, f64);
    this.expiry = doubled(this.expiry, f64);
    this.due = doubled(this.due, f64);
    this.closedBefore = doubled(this.closedBefore, f64);
    this.number = doubled(this.number, i32);
  }
}
