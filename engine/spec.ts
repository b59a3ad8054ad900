/**
 * What a run takes, as plain JSON. `scenarios` makes a Spec out of a document; `compile` makes columns out of a Spec.
 *
 * Units, here and in `spec/`:
 * - time is in whole microseconds from the start of the run;
 * - quantity is in whole quanta of the product (`ProductSpec.quantum` units each);
 * - money is in units of currency (the engine posts it in whole millionths);
 * - a reference to another member is its position in that member's array.
 */
import type { ProductSpec, SiteSpec, StockPointSpec } from './spec/goods.ts';
import type { LaneSpec } from './spec/lanes.ts';
import type { LineSpec, ProcessSpec } from './spec/production.ts';
import type { MarketSpec } from './spec/markets.ts';
import type { HazardSpec } from './spec/hazards.ts';
import type { SnapshotSpec } from './spec/snapshot.ts';

export type { Choice } from './spec/choice.ts';
export type { ProductSpec, SiteKind, SiteSpec, SourceSpec, ForecastSpec, ReviewSpec, SubstituteSpec, StockPointSpec } from './spec/goods.ts';
export type { SailingSpec, LossSpec, LatenessSpec, LaneSpec } from './spec/lanes.ts';
export type { InputSpec, BreakdownSpec, LineSpec, RouteSpec, StepSpec, CoproductSpec, ProcessSpec } from './spec/production.ts';
export type { MarketSpec, ArrivalSpec, PatternSpec } from './spec/markets.ts';
export type { TargetSpec, TimingSpec, HazardSpec } from './spec/hazards.ts';
export type { SnapshotSpec } from './spec/snapshot.ts';

/** Which of the tables of priorities a run follows, `engine/events/priorities.ts`. */
export type OrderOfEvents = 'demand-first' | 'order-first' | 'upstream-first' | 'receive-last';

export interface CostsSpec {
  /** Money for holding one unit's worth of money for one day. */
  readonly holdingPerValueDay: number;
  /** Per product: money for one order placed with a lane. */
  readonly ordering: readonly number[];
  /** Per product: money for one unit of lost demand, beside the lost sale. */
  readonly shortage: readonly number[];
  /** Per product: money for one unit of market demand owed for one day. */
  readonly backorder: readonly number[];
  /** Per product: money for throwing one unit away. */
  readonly scrap: readonly number[];
}

export interface Spec {
  readonly name: string;
  /** Microseconds; statistics start here. */
  readonly warmup: number;
  /** Microseconds; the run ends here, warm-up included. Nothing due at this moment or later happens. */
  readonly horizon: number;
  readonly order: OrderOfEvents;
  /** Microseconds: the period that measures by period (cycle service, bullwhip) count in. */
  readonly period: number;
  /** A run that needs more events than this is stopped with an error. */
  readonly eventLimit: number;
  readonly products: readonly ProductSpec[];
  readonly sites: readonly SiteSpec[];
  readonly stockPoints: readonly StockPointSpec[];
  readonly lanes: readonly LaneSpec[];
  readonly lines: readonly LineSpec[];
  readonly processes: readonly ProcessSpec[];
  readonly markets: readonly MarketSpec[];
  readonly hazards: readonly HazardSpec[];
  readonly costs: CostsSpec;
  /** null: nothing is under way, owed or being made at the start. */
  readonly snapshot: SnapshotSpec | null;
}

/** Microseconds in a day. */
export const DAY = 86_400_000_000;
