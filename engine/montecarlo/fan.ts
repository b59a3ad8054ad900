import { quantileRank } from '../statistics/index.ts';
import { fanBinValue, LAST_BIN } from './fan-bin.ts';

/** The levels of the bands drawn over the days: 95, 75 and 50 % of the replications, and the middle one. */
export const FAN_LEVELS = [0.025, 0.125, 0.25, 0.5, 0.75, 0.875, 0.975] as const;

const BINS = LAST_BIN + 1;

/** Quantiles of the performance curve, day by day; within 1/512 of the exact ones, 2 where they are 2 or more. */
export interface FanResult {
  days: number;
  levels: number[];
  /** [level * days + day]; NaN on a day that has no value in any replication. */
  values: Float64Array;
}

/** Counts, per day of the run, in how many replications the performance curve was in each bin. */
export class Fan {
  readonly #days: number;
  /** [day * BINS + bin] */
  readonly #counts: Uint32Array;

  constructor(days: number) {
    this.#days = days;
    this.#counts = new Uint32Array(days * BINS);
  }

  /** Adds replications; `bins` is [replication * days + day]. */
  add(bins: Uint16Array): void {
    for (let i = 0, day = 0; i < bins.length; i++, day = day + 1 === this.#days ? 0 : day + 1) {
      const bin = bins[i];
      if (bin <= LAST_BIN) this.#counts[day * BINS + bin] = this.#counts[day * BINS + bin] + 1;
    }
  }

  result(): FanResult {
    const values = new Float64Array(FAN_LEVELS.length * this.#days);
    for (let day = 0; day < this.#days; day++) {
      const counts = this.#counts.subarray(day * BINS, (day + 1) * BINS);
      const n = counts.reduce((sum, count) => sum + count, 0);
      let below = 0;
      let bin = -1;
      FAN_LEVELS.forEach((level, index) => {
        const rank = quantileRank(level, n);
        while (below < rank) below += counts[++bin];
        values[index * this.#days + day] = n === 0 ? Number.NaN : fanBinValue(bin);
      });
    }
    return { days: this.#days, levels: [...FAN_LEVELS], values };
  }
}
