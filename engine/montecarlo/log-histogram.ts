import { exp } from '../random/elementary/exp.ts';
import { log } from '../random/elementary/log.ts';

/** Largest relative error of an order statistic read from the histogram. */
export const RELATIVE_ERROR = 0.005;

const LOG_GAMMA = log((1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR));
/** From the upper edge of a bucket to the value that is within RELATIVE_ERROR of both its edges. */
const LOG_MIDDLE = log(1 - RELATIVE_ERROR);

/**
 * Counts values in buckets of equal relative width, so that memory does not grow with their number (DDSketch, Masson, Rim
 * and Lee 2019). Bucket i holds (gamma^(i-1), gamma^i], gamma = (1 + e) / (1 - e); negative values have buckets of their
 * own by size, zero one more. Counts are whole numbers: order of arrival changes nothing.
 */
export class LogHistogram {
  readonly #positive = new Map<number, number>();
  readonly #negative = new Map<number, number>();
  #zeros = 0;
  #n = 0;
  #min = Infinity;
  #max = -Infinity;

  get n(): number {
    return this.#n;
  }

  /** Adds values that are all defined. */
  add(values: Float64Array): void {
    for (const value of values) {
      if (value === 0) this.#zeros++;
      else count(value > 0 ? this.#positive : this.#negative, bucketOf(Math.abs(value)));
      this.#min = Math.min(this.#min, value);
      this.#max = Math.max(this.#max, value);
    }
    this.#n += values.length;
  }

  /** Returns the order statistic of a rank, 1 to n, within RELATIVE_ERROR of it; exact for zero, the least and the greatest. */
  valueAt(rank: number): number {
    if (!(rank >= 1 && rank <= this.#n)) return Number.NaN;
    if (rank === 1) return this.#min;
    if (rank === this.#n) return this.#max;
    return Math.min(this.#max, Math.max(this.#min, this.#bucketValueAt(rank)));
  }

  #bucketValueAt(rank: number): number {
    let below = 0;
    for (const [bucket, held] of [...this.#negative].sort((a, b) => b[0] - a[0])) {
      below += held;
      if (below >= rank) return -middleOf(bucket);
    }
    below += this.#zeros;
    if (below >= rank) return 0;
    for (const [bucket, held] of [...this.#positive].sort((a, b) => a[0] - b[0])) {
      below += held;
      if (below >= rank) return middleOf(bucket);
    }
    return this.#max;
  }
}

function bucketOf(size: number): number {
  return Math.ceil(log(size) / LOG_GAMMA);
}

function middleOf(bucket: number): number {
  return exp(bucket * LOG_GAMMA + LOG_MIDDLE);
}

function count(buckets: Map<number, number>, bucket: number): void {
  buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
}
