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
