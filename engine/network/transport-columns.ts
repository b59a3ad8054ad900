/** What may happen to goods on a lane, in columns by lane. Times in microseconds, quantities in quanta. */
export interface TransportColumns {
  /** Goods leave at sailFirst + n x sailEvery only; sailEvery 0: when they are sent. */
  readonly sailEvery: Float64Array;
  readonly sailFirst: Float64Array;
  /** Quanta that one sailing takes; Infinity: no limit. */
  readonly sailCapacity: Float64Array;
  /** Chance that an order loses a share of each of its shipments. */
  readonly lossChance: Float64Array;
  readonly lossShare: Float64Array;
  /** Stream of each; -1: nothing is lost. */
  readonly lossStream: Int32Array;
  /** Chance that an order travels longer, and the variate of by how much; -1: never. */
  readonly lateChance: Float64Array;
  readonly lateBy: Int32Array;
  /** Streams of whether and how much; -1: never. */
  readonly lateStream: Int32Array;
  readonly latenessStream: Int32Array;
}
