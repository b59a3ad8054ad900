import { meanHalfWidth } from '../statistics/index.ts';
import { Fan } from './fan.ts';
import type { JobResult, MeasureNames } from './job.ts';
import { MergeTree } from './merge-tree.ts';
import { mergeMoments, momentsOf, type Moments } from './moments.ts';
import { OrderStatistics } from './order-statistics.ts';
import { RecoveryEpisodes } from './recovery-episodes.ts';
import type { StressResult, Summary } from './result.ts';
import { summaryOf } from './summary.ts';
import { Worst } from './worst.ts';

/** The paired measure by which replications are called worst. */
const WORST_BY = 'lossArea';

/** Adds up blocks in the order of their numbers. The same blocks give the same bits, whatever jobs they came in. */
export class Tally {
  readonly #seed: number;
  readonly #moments = new MergeTree<Moments>(mergeMoments);
  readonly #recovery = new RecoveryEpisodes();
  readonly #worst = new Worst();
  #names: MeasureNames = { disturbed: [], paired: [], undisturbed: [] };
  /** [column] */
  #order: OrderStatistics[] = [];
  #fan = new Fan(0);
  #replications = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Replications added so far. */
  get replications(): number {
    return this.#replications;
  }

  /** Adds the replications start .. end - 1 of a job's result, counted within the job: the next block. */
  addBlock(result: JobResult, start: number, end: number): void {
    if (this.#replications === 0) this.#begin(result);
    this.#replications += end - start;
    this.#moments.push(momentsOf(result.values, result.count, start, end));
    this.#order.forEach((order, column) => {
      order.add(result.values.subarray(column * result.count + start, column * result.count + end), this.#replications);
    });
    this.#fan.add(result.curveBins.subarray(start * result.days, end * result.days));
    for (let i = result.episodeStarts[start]; i < result.episodeStarts[end]; i++) {
      this.#recovery.add(result.episodeDays[i], result.episodeCensored[i] === 1);
    }
    const paired = this.#names.paired.indexOf(WORST_BY);
    if (paired < 0) return;
    const losses = (this.#names.disturbed.length + paired) * result.count;
    for (let r = start; r < end; r++) this.#worst.add(result.from + r, result.values[losses + r]);
  }

  /** True when the name is of a measure of the disturbed runs or a paired one. False before the first block. */
  has(measure: string): boolean {
    return this.#measured().includes(measure);
  }

  /** Returns half the width of the 95 % t interval for the mean of a measure; NaN while it cannot be given. */
  halfWidth(measure: string): number {
    const column = this.#measured().indexOf(measure);
    const moments = this.#moments.total();
    if (column < 0 || moments === null) return Number.NaN;
    return meanHalfWidth(moments.n[column], moments.m2[column]);
  }

  /** Returns what the blocks added so far say. More can be added after it. */
  result(stopped: boolean): StressResult {
    return {
      seed: this.#seed,
      replications: this.#replications,
      stopped,
      measures: this.#summaries(this.#measured(), 0),
      undisturbed: this.#summaries(this.#names.undisturbed, this.#measured().length),
      fan: this.#fan.result(),
      recovery: this.#recovery.survival(),
      worst: this.#worst.result(),
    };
  }

  #begin(result: JobResult): void {
    this.#names = result.names;
    this.#order = Array.from({ length: result.values.length / result.count }, () => new OrderStatistics());
    this.#fan = new Fan(result.days);
  }

  #measured(): string[] {
    return [...this.#names.disturbed, ...this.#names.paired];
  }

  #summaries(names: readonly string[], firstColumn: number): Record<string, Summary> {
    const moments = this.#moments.total();
    if (moments === null) return {};
    return Object.fromEntries(
      names.map((name, index) => [name, summaryOf(moments, firstColumn + index, this.#order[firstColumn + index])]),
    );
  }
}
