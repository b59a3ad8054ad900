/** What changes about ordering while a run goes on: what firms are asked, expect, plan and remember. */
import type { Model } from '../network/model.ts';

export class OrderingState {
  private readonly model: Model;

  // Stock points.
  /** Reviews at periods that have been; the next is due at first + reviews x every. */
  readonly reviews: Float64Array;
  /** Asked for since the last review: of the stock point itself, or of the markets below it. */
  readonly asked: Float64Array;
  /** What the forecasts keep. */
  readonly cells: Float64Array;
  /** What the inventory policies keep. */
  readonly policyKept: Float64Array;
  /** Standard normal error of the forecast since the last review. */
  readonly noise: Float64Array;
  /** What was expected for the period that runs; -1: nothing yet. */
  readonly expected: Float64Array;
  /** How many periods were compared with their forecast, and the sum of the squares of the differences. */
  readonly compared: Float64Array;
  readonly squares: Float64Array;
  /** Placed with the stock point and not yet received there. */
  readonly comingOrders: Float64Array;
  /** Under way to the stock point. */
  readonly comingGoods: Float64Array;
  /** What planners expect in each review period from their last review on, and what they plan to order. */
  readonly receipts: Float64Array;
  /** When planners planned last. */
  readonly planned: Float64Array;
  readonly plans: Float64Array;

  // Lanes.
  readonly trust: Float64Array;
  /** Lead time seen, in microseconds. */
  readonly seenLead: Float64Array;
  /** Set out on the day `shippedDay`. */
  readonly shipped: Float64Array;
  readonly shippedDay: Float64Array;
  /** 1: a look at the next day is under way. */
  readonly dayWatched: Uint8Array;
  /** What the buyer's sourcing policy keeps. */
  readonly sourceKept: Float64Array;
  /** Ordered over the lane and not yet shipped. */
  readonly unshipped: Float64Array;

  /** How many disruptions stop a site's orders. */
  readonly orderStops: Int32Array;
  /** 1: the hazard stops orders now. */
  readonly stopping: Uint8Array;

  // Markets.
  /** What carries over from the last demand. */
  readonly carried: Float64Array;
  /** What rounding left over of the last demand. */
  readonly leftOver: Float64Array;

  constructor(model: Model) {
    this.model = model;
    const points = model.stockPoints.count;
    const lanes = model.lanes.count;
    const { cellStart, keptStart, planStart } = model.ordering;
    this.reviews = new Float64Array(points);
    this.asked = new Float64Array(points);
    this.cells = new Float64Array(cellStart[points]);
    this.policyKept = new Float64Array(keptStart[points]);
    this.noise = new Float64Array(points);
    this.expected = new Float64Array(points);
    this.compared = new Float64Array(points);
    this.squares = new Float64Array(points);
    this.comingOrders = new Float64Array(points);
    this.comingGoods = new Float64Array(points);
    this.planned = new Float64Array(points);
    this.receipts = new Float64Array(planStart[points]);
    this.plans = new Float64Array(planStart[points]);
    this.trust = new Float64Array(lanes);
    this.seenLead = new Float64Array(lanes);
    this.shipped = new Float64Array(lanes);
    this.shippedDay = new Float64Array(lanes);
    this.dayWatched = new Uint8Array(lanes);
    this.sourceKept = new Float64Array(lanes);
    this.unshipped = new Float64Array(lanes);
    this.orderStops = new Int32Array(model.spec.sites.length);
    this.stopping = new Uint8Array(model.hazards.count);
    this.leftOver = new Float64Array(model.markets.count);
    this.carried = new Float64Array(model.markets.count);
  }

  reset(): void {
    const zero = [
      this.reviews, this.asked, this.cells, this.policyKept, this.noise, this.compared, this.squares, this.comingOrders, this.comingGoods, this.planned, this.receipts, this.plans,
      this.shipped, this.dayWatched, this.sourceKept, this.unshipped, this.orderStops, this.stopping, this.leftOver,
    ];
    for (const column of zero) column.fill(0);
    this.expected.fill(-1);
    this.shippedDay.fill(-1);
    this.trust.set(this.model.lanes.trustStart);
    this.seenLead.set(this.model.lanes.meanLead);
    this.carried.set(this.model.markets.carryStart);
  }
}
