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

/**
 * Where a stock point gets its goods. `unlimited`: it is a source of the network and never runs out. `lanes`: from one or
 * several suppliers, in the order that its sourcing policy takes them in. `none`: it orders nothing, and gets what batches of
 * other products leave beside (co-products), or only what it has.
 */
export type SourceSpec =
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'none' }
  | { readonly kind: 'lanes'; readonly lanes: readonly number[] }
  | { readonly kind: 'process'; readonly process: number };

/** How a stock point foresees what will be asked of it. */
export interface ForecastSpec {
  /** An entry of the forecast registry. */
  readonly model: Choice;
  /** What it looks at: what is asked of the stock point itself, or the demand of all markets below it (point of sale). */
  readonly observes: 'orders' | 'sales';
  /** Share by which every forecast is too high (negative: too low). */
  readonly bias: number;
  /** Coefficient of variation of a normal error that multiplies every forecast, drawn anew at each review. */
  readonly cv: number;
}

/** When a stock point looks whether to order: whenever its position may have fallen, or at `first + n x every` only. */
export interface ReviewSpec {
  /** Microseconds. */
  readonly every: number;
  /** Microseconds from the start of the run. */
  readonly first: number;
}

/** Goods that may stand in for others. */
export interface SubstituteSpec {
  /** A stock point of the same site. */
  readonly stockPoint: number;
  /** Quanta of it that stand in for one quantum; above 0. */
  readonly amount: number;
}

export interface StockPointSpec {
  readonly site: number;
  readonly product: number;
  /** On hand at the start, in quanta. */
  readonly initial: number;
  readonly source: SourceSpec;
  /** Inventory policy; null for an unlimited stock point. */
  readonly policy: Choice | null;
  /** null: whenever its position may have fallen. A policy that looks at a forecast needs periods. */
  readonly review: ReviewSpec | null;
  /** Quanta that the inventory policy does not count as stock. */
  readonly safety: number;
  /** Least order of the policy, in quanta. Lanes may ask for more. */
  readonly minimum: number;
  /** Orders of the policy are rounded up to whole lots of so many quanta. Lanes may round further. */
  readonly lot: number;
  /** null: the policy looks at no forecast. */
  readonly forecast: ForecastSpec | null;
  /** How an order is laid out over several lanes, an entry of the sourcing registry; null: all to the first. */
  readonly sourcing: Choice | null;
  /** Who gets how much when there is not enough for all, an entry of the allocation registry. */
  readonly allocation: Choice;
  /**
   * Quanta a day that the network asks of this stock point on average (demand of markets summed upward).
   * A site that recovers at a fraction f sends out at most f times this much a day.
   */
  readonly nominalRate: number;
  /** What its markets, and the batches that need it, take instead when it is short, the first first. */
  readonly substitutes: readonly SubstituteSpec[];
}

/** Goods leave only at `first + n x every` microseconds from the start of the run: what is sent in between waits for the next. */
export interface SailingSpec {
  readonly every: number;
  /** May be below 0. */
  readonly first: number;
  /** Most quanta that one sailing takes; null: no limit. */
  readonly capacity: number | null;
}

/** With this chance an order loses this share of each of its shipments on the way. */
export interface LossSpec {
  readonly chance: number;
  readonly share: number;
}

/** With this chance an order travels longer by a drawn time. */
export interface LatenessSpec {
  readonly chance: number;
  readonly by: Choice;
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
  /** Most quanta that set out in one day (counted from time 0); null: no limit. */
  readonly capacity: number | null;
  /** Money for moving one unit. */
  readonly freight: number;
  /** Higher comes first where the supplier serves by priority. */
  readonly priority: number;
  /** Strength of the relationship of the two firms, 0 to 1. */
  readonly relationship: number;
  /** Money for every shipment that sets out, whatever its size. */
  readonly trip: number;
  /** kg of carbon dioxide, or what counts as much, for moving one unit the whole way. */
  readonly emissions: number;
  /** null: goods leave when they are sent. */
  readonly sailings: SailingSpec | null;
  /** null: nothing is lost. */
  readonly loss: LossSpec | null;
  /** null: orders travel for their lead time. */
  readonly late: LatenessSpec | null;
}

export interface InputSpec {
  readonly stockPoint: number;
  /** Quanta of the input used up by one batch. */
  readonly perBatch: number;
}

/** When a machine of a line breaks down, and for how long. Every machine has draws of its own. */
export interface BreakdownSpec {
  /** From repaired to the next breakdown. At the start of the run every machine has just been repaired. */
  readonly up: Choice;
  readonly down: Choice;
  /** Time up is counted always, or only while the machine works. */
  readonly clock: 'calendar' | 'working';
}

/** Machines at a site, all alike, that work for one or several processes. */
export interface LineSpec {
  readonly id: string;
  readonly site: number;
  /** How many, at least 1. Each works on one batch at a time. */
  readonly machines: number;
  /** Most begun batches that wait in front of it; null: no limit. */
  readonly buffer: number | null;
  /** Which batch comes next, an entry of the dispatching registry. */
  readonly dispatching: Choice;
  /** What becomes of a batch that is interrupted by a breakdown or by a more urgent one. Only a breakdown can scrap. */
  readonly interrupted: 'resume' | 'restart' | 'scrap';
  /** null: machines don't break down. */
  readonly breakdowns: BreakdownSpec | null;
}

/** Where a batch goes from a step: to another step (its place), into stock (`done`), or into the bin (`scrap`). */
export interface RouteSpec {
  readonly to: number | 'done' | 'scrap';
  /** Chance; those of one step add up to 1. */
  readonly share: number;
}

export interface StepSpec {
  readonly line: number;
  /** How long a batch takes, at full output. */
  readonly time: Choice;
  /** At least one. */
  readonly next: readonly RouteSpec[];
}

export interface CoproductSpec {
  /** A stock point of the same site. */
  readonly stockPoint: number;
  /** Quanta that come out of one batch. */
  readonly perBatch: number;
}

/** A way to make a product at a plant, a batch at a time. */
export interface ProcessSpec {
  readonly id: string;
  readonly site: number;
  /** Stock point of what is made. */
  readonly output: number;
  readonly inputs: readonly InputSpec[];
  /** Quanta in a batch. */
  readonly batch: number;
  /** What is done to a batch; it begins with the first. At least one. */
  readonly steps: readonly StepSpec[];
  /** From the end of the last step of a batch to its being in stock. */
  readonly leadTime: Choice;
  /** Share of a batch that is good; below 0 counts as 0, above 1 as 1. */
  readonly yield: Choice;
  /** What comes out beside, with every batch that is done. */
  readonly coproducts: readonly CoproductSpec[];
  /** Time to set a machine up that last worked for another process. */
  readonly changeover: Choice;
  /** Higher comes first where a line goes by priority. */
  readonly priority: number;
  /** Money for beginning one batch. */
  readonly batchCost: number;
  /** Money for one changeover to this process. */
  readonly changeoverCost: number;
}

export interface MarketSpec {
  readonly id: string;
  readonly name: string;
  readonly stockPoint: number;
  /** Quantity asked for at each arrival; where there is `carry`, the part of it that is new. */
  readonly demand: Choice;
  /** Share of the last demand that comes again: demand n = carry x demand n-1 + a draw (autoregressive of order 1); 0: none. */
  readonly carry: number;
  readonly arrivals: ArrivalSpec;
  readonly pattern: PatternSpec;
  /** Money for one unit sold. */
  readonly price: number;
  /** Microseconds that a customer waits for what is not there; 0: not at all, the sale is lost; null: for ever. */
  readonly patience: number | null;
  /** Microseconds within which a demand counts as on time; 0: at once. */
  readonly due: number;
  /** True: a customer takes what there is. False: all that was asked for at once, or nothing yet. */
  readonly partial: boolean;
  /** Higher comes first where the stock point serves by priority. */
  readonly priority: number;
}

/** When demands arrive: at first + n x every from the start of the run, or with drawn gaps between them (the first gap from the start). */
export type ArrivalSpec = { readonly kind: 'period'; readonly every: number; readonly first: number } | { readonly kind: 'gaps'; readonly gap: Choice };

/**
 * How the level of demand moves with time. With arrivals at periods it multiplies the quantity; with drawn gaps it
 * multiplies the rate of arrival.
 */
export interface PatternSpec {
  /** Factors of the season, one after the other, each for `step` microseconds, again and again from time 0; empty: no season. */
  readonly season: readonly number[];
  readonly step: number;
  /** Growth a year of 365 days as a share of the level at time 0, along a straight line, never below 0. */
  readonly trend: number;
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
  /** True: the sites it strikes place no orders until it is whole again. */
  readonly stopsOrders: boolean;
  /** What a strike does to goods under way on the lanes it strikes: nothing (an output of 0 holds them), or they are destroyed. */
  readonly transit: 'kept' | 'destroyed';
  /** How it comes back, an entry of the recovery registry. */
  readonly recovery: Choice;
}

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

/** What is going on at the start of the run. Moments count from the start; before it they are below 0. */
export interface SnapshotSpec {
  /** Stock by age, of goods with a shelf life; the lots of one stock point add up to its `initial`. Others were made at 0. */
  readonly lots: readonly { readonly stockPoint: number; readonly quantity: number; readonly made: number }[];
  /** Orders, or parts of orders, that have not set out. The supplier knows of them from `known` on (0 or before: it does already). */
  readonly orders: readonly { readonly lane: number; readonly quantity: number; readonly placed: number; readonly known: number }[];
  /** Goods under way, each the last of its order, made at `made`. */
  readonly transit: readonly { readonly lane: number; readonly quantity: number; readonly placed: number; readonly arrives: number; readonly made: number }[];
  /** Demand that is owed. */
  readonly backorders: readonly { readonly market: number; readonly quantity: number; readonly since: number }[];
  /** Batches that are ordered and not begun. */
  readonly waiting: readonly { readonly process: number; readonly batches: number }[];
  /** Batches past their last step, all of them good, that go into stock at `ready`. */
  readonly finishing: readonly { readonly process: number; readonly batches: number; readonly made: number; readonly ready: number }[];
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
