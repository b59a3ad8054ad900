/** Everything that changes while a run goes on, in columns. One State a model and isolate, reset for each replication. */
import { Agenda } from '../events/agenda.ts';
import { EventList } from '../events/event-list.ts';
import { SourceKind, type Model } from '../network/model.ts';
import { Streams } from '../random/index.ts';
import { DAY } from '../spec.ts';
import { LotPool } from './lot-pool.ts';
import { OrderingState } from './ordering-state.ts';
import { OrderPool } from './order-pool.ts';
import { Periods } from './periods.ts';
import { ProductionState } from './production-state.ts';
import { clearRecord, createRecord, type RunRecord } from './recorder.ts';
import { ShipmentPool } from './shipment-pool.ts';
import type { TraceWriter } from './trace-writer.ts';
import { TransportState } from './transport-state.ts';

export class State {
  readonly model: Model;
  readonly events: EventList;
  readonly streams: Streams;
  readonly record: RunRecord;
  readonly ordering: OrderingState;
  readonly transport: TransportState;
  readonly production: ProductionState;
  readonly periods: Periods;
  readonly orders = new OrderPool();
  readonly shipments = new ShipmentPool();
  readonly lots = new LotPool();
  trace: TraceWriter | null = null;

  now = 0;
  /** Day of the run that `now` is in, and its end. */
  day = 0;
  dayEnds = DAY;

  // What must be looked at before time goes on.
  readonly toMake: Agenda;
  readonly toFill: Agenda;
  readonly toReview: Agenda;

  // Stock points.
  readonly onHand: Float64Array;
  readonly onOrder: Float64Array;
  /** Owed to lanes, markets and batches. */
  readonly backlog: Float64Array;
  readonly marketOwed: Float64Array;
  /** When the areas were last brought up to date. */
  readonly touched: Float64Array;
  /** First and last of the orders owed. */
  readonly queueHead: Int32Array;
  readonly queueTail: Int32Array;
  /** How many in the queue are lost unless served at once. */
  readonly impatient: Int32Array;
  /** 1: something had to wait or was lost since goods came in last. */
  readonly wasShort: Uint8Array;
  readonly firstLot: Int32Array;
  /** When lots are next looked at for their age; Infinity: no event is under way. */
  readonly expiryDue: Float64Array;
  /** What a partly working site may still send out today. */
  readonly siteAllowance: Float64Array;
  // Goods made, bought and gone since the start of the run, for the balance.
  readonly bought: Float64Array;
  readonly produced: Float64Array;
  readonly consumed: Float64Array;
  readonly sold: Float64Array;
  readonly scrapped: Float64Array;
  /** Lost on the way to the stock point. */
  readonly destroyed: Float64Array;

  // Lanes.
  readonly orderCount: Int32Array;
  /** Order delays drawn. */
  readonly delayCount: Int32Array;
  readonly laneOutput: Float64Array;
  readonly laneAllowance: Float64Array;
  readonly closedTotal: Float64Array;
  readonly closedSince: Float64Array;
  /** First and last of the shipments that came due while the lane was closed. */
  readonly heldHead: Int32Array;
  readonly heldTail: Int32Array;
  shipmentCount = 0;

  // Sites, hazards.
  readonly siteOutput: Float64Array;
  readonly siteTouched: Float64Array;
  readonly allowanceStampOfSite: Int32Array;
  readonly allowanceStampOfLane: Int32Array;
  readonly allowanceSinceOfSite: Float64Array;
  readonly allowanceSinceOfLane: Float64Array;
  readonly hazardOutput: Float64Array;
  readonly strikes: Int32Array;

  // Markets.
  readonly arrivals: Int32Array;

  constructor(model: Model) {
    this.model = model;
    const points = model.stockPoints.count;
    const lanes = model.lanes.count;
    const sites = model.spec.sites.length;
    this.events = new EventList(Math.max(1024, 4 * points));
    this.streams = new Streams(model.streams.names);
    this.record = createRecord(model);
    this.ordering = new OrderingState(model);
    this.transport = new TransportState(model.lanes.count);
    this.production = new ProductionState(model);
    this.periods = new Periods(model, this.record);
    this.toMake = new Agenda(Int32Array.from({ length: model.lines.count }, (_, i) => i));
    this.toFill = new Agenda(model.stockPoints.fillRank);
    this.toReview = new Agenda(model.stockPoints.reviewRank);

    this.onHand = new Float64Array(points);
    this.onOrder = new Float64Array(points);
    this.backlog = new Float64Array(points);
    this.marketOwed = new Float64Array(points);
    this.touched = new Float64Array(points);
    this.queueHead = new Int32Array(points);
    this.queueTail = new Int32Array(points);
    this.impatient = new Int32Array(points);
    this.wasShort = new Uint8Array(points);
    this.firstLot = new Int32Array(points);
    this.expiryDue = new Float64Array(points);
    this.siteAllowance = new Float64Array(points);
    this.bought = new Float64Array(points);
    this.produced = new Float64Array(points);
    this.consumed = new Float64Array(points);
    this.sold = new Float64Array(points);
    this.scrapped = new Float64Array(points);
    this.destroyed = new Float64Array(points);

    this.orderCount = new Int32Array(lanes);
    this.delayCount = new Int32Array(lanes);
    this.laneOutput = new Float64Array(lanes);
    this.laneAllowance = new Float64Array(lanes);
    this.closedTotal = new Float64Array(lanes);
    this.closedSince = new Float64Array(lanes);
    this.heldHead = new Int32Array(lanes);
    this.heldTail = new Int32Array(lanes);
    this.allowanceStampOfLane = new Int32Array(lanes);
    this.allowanceSinceOfLane = new Float64Array(lanes);

    this.siteOutput = new Float64Array(sites);
    this.siteTouched = new Float64Array(sites);
    this.allowanceStampOfSite = new Int32Array(sites);
    this.allowanceSinceOfSite = new Float64Array(sites);
    this.hazardOutput = new Float64Array(model.hazards.count);
    this.strikes = new Int32Array(model.hazards.count);
    this.arrivals = new Int32Array(model.markets.count);
  }

  /** Puts everything back to the start of replication `replication` under `seed`. */
  reset(seed: number, replication: number, trace: TraceWriter | null): void {
    this.now = 0;
    this.day = 0;
    this.dayEnds = DAY;
    this.trace = trace;
    this.shipmentCount = 0;
    this.events.clear();
    this.streams.reset(seed, replication);
    clearRecord(this.record);
    this.ordering.reset();
    this.transport.reset();
    this.production.reset(this.model);
    this.periods.start(0);
    this.orders.clear();
    this.shipments.clear();
    this.lots.clear();
    this.toMake.clear();
    this.toFill.clear();
    this.toReview.clear();
    this.resetStock();
    this.resetFlow();
  }

  private resetStock(): void {
    const { initial, sourceKind, count } = this.model.stockPoints;
    for (let i = 0; i < count; i++) this.onHand[i] = sourceKind[i] === SourceKind.unlimited ? 0 : initial[i];
    const zero = [this.onOrder, this.backlog, this.marketOwed, this.touched, this.siteAllowance, this.bought, this.produced, this.consumed, this.sold, this.scrapped, this.destroyed];
    for (const column of zero) column.fill(0);
    this.impatient.fill(0);
    this.wasShort.fill(0);
    this.queueHead.fill(-1);
    this.queueTail.fill(-1);
    this.firstLot.fill(-1);
    this.expiryDue.fill(Infinity);
  }

  private resetFlow(): void {
    const zero = [
      this.orderCount, this.delayCount, this.laneAllowance, this.closedTotal, this.closedSince, this.allowanceStampOfLane, this.allowanceSinceOfLane,
      this.siteTouched, this.allowanceStampOfSite, this.allowanceSinceOfSite, this.strikes, this.arrivals,
    ];
    for (const column of zero) column.fill(0);
    this.laneOutput.fill(1);
    this.siteOutput.fill(1);
    this.hazardOutput.fill(1);
    this.heldHead.fill(-1);
  }
}
