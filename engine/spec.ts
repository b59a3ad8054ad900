/**
 * What a run takes, as plain JSON. `scenarios` makes a Spec out of a document; `compile` makes columns out of a Spec.
 *
 * Units, everywhere in this file:
 * - time is in whole microseconds from the start of the run;
 * - quantity is in whole quanta of the product (`ProductSpec.quantum` units each);
 * - money is in units of currency (the engine posts it in whole millionths);
 * - a reference to another member is its position in that member's array.
 */

/**
 * A registry entry by name, with its parameters by name. Inside a Choice times are in days and quantities in units;
 * `compile` turns them into microseconds and quanta by the unit column of the entry's parameter table.
 */
export interface Choice {
  readonly kind: string;
  readonly params: Readonly<Record<string, number | readonly number[]>>;
}

export interface ProductSpec {
  readonly id: string;
  /** What one unit is called: kg, loaf. */
  readonly unit: string;
  /** Units in one quantum: 1 for counted goods, 1e-6 by default. */
  readonly quantum: number;
  /** Money tied up in one unit. */
  readonly value: number;
  /** From made to scrapped, in microseconds; null: keeps for ever. */
  readonly shelfLife: number | null;
}

export type SiteKind = 'supplier' | 'plant' | 'warehouse' | 'store';

export interface SiteSpec {
  readonly id: string;
  readonly name: string;
  readonly kind: SiteKind;
  readonly region: string | null;
  /** Degrees north, degrees east. */
  readonly position: readonly [number, number] | null;
}

/** Where a stock point gets its goods. `unlimited`: it is a source of the network and never runs out. */
export type SourceSpec =
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'lane'; readonly lane: number }
  | { readonly kind: 'process'; readonly process: number };

export interface StockPointSpec {
  readonly site: number;
  readonly product: number;
  /** On hand at the start, in quanta. */
  readonly initial: number;
  readonly source: SourceSpec;
  /** Inventory policy; null for an unlimited stock point. */
  readonly policy: Choice | null;
  /**
   * Quanta a day that the network asks of this stock point on average (demand of markets summed upward).
   * A site that recovers at a fraction f sends out at most f times this much a day.
   */
  readonly nominalRate: number;
}

/** A lane carries one product; a way that carries several is several lanes with the same `way`. */
export interface LaneSpec {
  readonly id: string;
  /** The id of the way in the document; hazards strike ways. */
  readonly way: string;
  /** Stock point that ships. */
  readonly from: number;
  /** Stock point that receives. */
  readonly to: number;
  readonly mode: string;
  readonly leadTime: Choice;
  /** From placing an order to its being known at the supplier. */
  readonly orderDelay: Choice;
  /** Money for one unit. */
  readonly price: number;
  /** Orders are rounded up to a whole number of lots, in quanta. */
  readonly lot: number;
  /** Least order, in quanta. */
  readonly minimum: number;
  /** Microseconds within which the supplier says an order arrives in full; null: nothing is promised. */
  readonly promise: number | null;
}

export interface InputSpec {
  readonly stockPoint: number;
  /** Quanta of the input used up by one batch. */
  readonly perBatch: number;
}

/** One line at a plant that makes one product, a batch at a time. */
export interface ProcessSpec {
  readonly id: string;
  readonly site: number;
  /** Stock point of what is made. */
  readonly output: number;
  readonly inputs: readonly InputSpec[];
  /** Quanta in a batch. */
  readonly batch: number;
  /** The line is taken for so long by one batch, in microseconds, at full output. */
  readonly batchTime: number;
  /** From the end of a batch on the line to its being in stock. */
  readonly leadTime: Choice;
}

export interface MarketSpec {
  readonly id: string;
  readonly name: string;
  readonly stockPoint: number;
  /** Quanta asked for at each arrival. */
  readonly demand: Choice;
  /** Microseconds between arrivals; the first is at the start of the run. */
  readonly every: number;
  /** Money for one unit sold. */
  readonly price: number;
  readonly unmet: 'lost' | 'backorder';
}

export type TargetSpec = { readonly kind: 'site'; readonly site: number } | { readonly kind: 'lane'; readonly lane: number };

export type TimingSpec =
  | { readonly kind: 'date'; readonly at: number }
  | { readonly kind: 'renewal'; readonly up: Choice };

export interface HazardSpec {
  readonly id: string;
  /** All are struck at once by one disruption. */
  readonly targets: readonly TargetSpec[];
  readonly when: TimingSpec;
  /** From the strike to the first moment of recovery. */
  readonly lasts: Choice;
  /** What is left of the output of the target while it lasts, 0 to 1. */
  readonly output: number;
  /** How it comes back, an entry of the recovery registry. */
  readonly recovery: Choice;
}

export interface CostsSpec {
  /** Money for holding one unit's worth of money for one day. */
  readonly holdingPerValueDay: number;
  /** Per product: money for one order placed with a lane. */
  readonly ordering: readonly number[];
  /** Per product: money for one unit of lost demand, beside the lost sale. */
  readonly shortage: readonly number[];
  /** Per product: money for one unit of market demand owed for one day. */
  readonly backorder: readonly number[];
}

export interface Spec {
  readonly name: string;
  /** Microseconds; statistics start here. */
  readonly warmup: number;
  /** Microseconds; the run ends here, warm-up included. Nothing due at this moment or later happens. */
  readonly horizon: number;
  /** A run that needs more events than this is stopped with an error. */
  readonly eventLimit: number;
  readonly products: readonly ProductSpec[];
  readonly sites: readonly SiteSpec[];
  readonly stockPoints: readonly StockPointSpec[];
  readonly lanes: readonly LaneSpec[];
  readonly processes: readonly ProcessSpec[];
  readonly markets: readonly MarketSpec[];
  readonly hazards: readonly HazardSpec[];
  readonly costs: CostsSpec;
}

/** Microseconds in a day. */
export const DAY = 86_400_000_000;
