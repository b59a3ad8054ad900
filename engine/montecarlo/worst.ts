/** One of the replications with the largest loss area. */
export interface WorstReplication {
  replication: number;
  lossArea: number;
}

/** How many are kept. */
export const WORST_KEPT = 10;

/** Keeps the replications of largest loss, largest first; of two with one loss the lower number comes first. */
export class Worst {
  #kept: WorstReplication[] = [];

  /** Adds a replication; a loss that is undefined is left out. */
  add(replication: number, lossArea: number): void {
    if (!Number.isFinite(lossArea)) return;
    const least = this.#kept.at(-1);
    if (this.#kept.length === WORST_KEPT && least !== undefined && lossArea < least.lossArea) return;
    this.#kept = [...this.#kept, { replication, lossArea }]
      .sort((a, b) => b.lossArea - a.lossArea || a.replication - b.replication)
      .slice(0, WORST_KEPT);
  }

  result(): WorstReplication[] {
    return this.#kept.map((one) => ({ ...one }));
  }
}
