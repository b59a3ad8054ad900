import { LogHistogram } from './log-histogram.ts';
import { SortedSample } from './sorted-sample.ts';

/** Up to so many replications order statistics are exact; beyond, they come from a LogHistogram and memory stays as it is. */
export const EXACT_REPLICATIONS = 10_000;

/** The order statistics of one measure over replications. */
export class OrderStatistics {
  #held: SortedSample | LogHistogram = new SortedSample();

  /** Adds the values of a block, undefined ones among them, that brings the replications seen to `replications`. */
  add(values: Float64Array, replications: number): void {
    if (replications > EXACT_REPLICATIONS && this.#held instanceof SortedSample) {
      const histogram = new LogHistogram();
      histogram.add(this.#held.values());
      this.#held = histogram;
    }
    this.#held.add(values.filter((value) => Number.isFinite(value)));
  }

  /** Returns the value of a rank, 1 to the number of defined values. */
  valueAt(rank: number): number {
    return this.#held.valueAt(rank);
  }
}
