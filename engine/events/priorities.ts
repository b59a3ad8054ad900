/**
 * What comes first when two things happen at the same moment: the lower number. This is the one table of priorities;
 * docs/semantics.md says what each class does. Classes marked "at once" are never scheduled ahead: they follow, at the
 * same moment, from what was changed.
 */
export const Priority = {
  warmupEnds: 0,
  disruption: 1,
  expiry: 2,
  demandArrives: 3,
  orderReceived: 4,
  goodsReceived: 5,
  batchFinished: 6,
  /** At once: a line looks whether it can begin a batch. */
  make: 7,
  /** At once: a stock point serves what it owes. */
  fill: 8,
  /** At once: a stock point looks whether to order. */
  review: 9,
} as const;
