/** What happened in one run, in order, in columns: enough to play it back. Lives beside the record, off in stress tests. */

/** Kinds of trace entry. `a` is the subject's position in the spec, `b` a second number, `quantity` in quanta unless said. */
export const TraceKind = {
  /** A market (a) asked for a quantity. */
  demand: 0,
  /** A market (a) was given a quantity; b = 1 at the moment it asked, 0 later (a backorder). */
  filled: 1,
  /** A market (a) went without a quantity for good. */
  lost: 2,
  /** An order over lane (a), order number b. */
  ordered: 3,
  /** Goods set out over lane (a); b is the shipment's number, unique in the run. */
  shipped: 4,
  /** Goods came in over lane (a), shipment b. */
  received: 5,
  /** Process (a) began batch number b. */
  batchStarted: 6,
  /** Process (a) put a batch into stock. */
  batchFinished: 7,
  /** Stock point (a) now has so much on hand. */
  stock: 8,
  /** Stock point (a) now owes so much: orders of lanes, needs of batches, market backorders. */
  backlog: 9,
  /** Site (a) now puts out this fraction (quantity, 0 to 1); b is the hazard that changed it. */
  siteOutput: 10,
  /** Lane (a) now carries this fraction (quantity, 0 to 1); b is the hazard that changed it. */
  laneOutput: 11,
  /** Stock point (a) scrapped a quantity past its shelf life. */
  expired: 12,
  /** Process (a) waits for stock point b (quantity 1) or no longer waits (quantity 0, b = -1). */
  starved: 13,
  /** Site (a) now places orders (quantity 1) or none (quantity 0); b is the hazard that changed it. */
  ordering: 14,
  /** So many batches (quantity), begun or not, now wait in front of line (a). */
  queue: 15,
  /** Machine b of line (a) is now in a state (quantity): one of `MachineState`. */
  machine: 16,
  /** Process (a) scrapped so much of batch number b. */
  defect: 17,
  /** Of shipment b on lane (a) so much is lost. */
  lostUnderWay: 18,
  /** So much (quantity, in quanta of a) of stock point (a) went out in place of stock point (b)'s. */
  substituted: 19,
  /** Shipment b on lane (a) waits for a sailing, and sets out at a moment (quantity, microseconds). */
  sails: 20,
} as const;

/** What a machine is doing. */
export const MachineState = { free: 0, working: 1, changingOver: 2, heldUp: 3, down: 4 } as const;

export interface Trace {
  readonly count: number;
  /** Microseconds, never falling. */
  readonly time: Float64Array;
  readonly kind: Uint8Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly quantity: Float64Array;
}
