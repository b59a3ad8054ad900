/** Lanes of a spec. */
import type { Choice } from './choice.ts';

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
