import { kaplanMeier, type Survival } from '../statistics/index.ts';

/** Counts the service recovery episodes of all replications by their whole days, those that ended and those still going on. */
export class RecoveryEpisodes {
  readonly #ended: number[] = [];
  readonly #censored: number[] = [];

  /** Adds one episode of a duration in days. */
  add(durationDays: number, censored: boolean): void {
    const counts = censored ? this.#censored : this.#ended;
    while (counts.length <= durationDays) counts.push(0);
    counts[durationDays] = counts[durationDays] + 1;
  }

  /** Returns the estimate over all episodes added, each counted once whichever replication it came from. */
  survival(): Survival {
    return kaplanMeier(this.#ended, this.#censored);
  }
}
