/** Products, sites and stock points of a spec. */
import type { Choice } from './choice.ts';

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
