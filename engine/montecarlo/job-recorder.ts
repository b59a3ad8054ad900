import { fanBin } from './fan-bin.ts';
import type { Job, JobResult, MeasureNames } from './job.ts';

/** What is kept of one replication. */
export interface ReplicationFigures {
  readonly disturbed: Readonly<Record<string, number>>;
  readonly paired: Readonly<Record<string, number>>;
  readonly undisturbed: Readonly<Record<string, number>>;
  /** Q(t), one value a day of the run. */
  readonly curve: Float64Array;
  readonly episodes: readonly { readonly durationDays: number; readonly censored: boolean }[];
}

/** Puts the figures of a job's replications, handed in by rising number, into the columns of a JobResult. */
export class JobRecorder {
  readonly #job: Job;
  readonly #episodeStarts: Uint32Array<ArrayBuffer>;
  readonly #episodeDays: number[] = [];
  readonly #episodeCensored: number[] = [];
  #names: MeasureNames = { disturbed: [], paired: [], undisturbed: [] };
  #values = new Float64Array(0);
  #curveBins = new Uint16Array(0);
  #days = 0;
  #added = 0;

  constructor(job: Job) {
    this.#job = job;
    this.#episodeStarts = new Uint32Array(job.count + 1);
  }

  /** Adds the next replication. The measures of the first one name the columns. */
  add(figures: ReplicationFigures): void {
    if (this.#added === 0) this.#begin(figures);
    const row = this.#added++;
    let column = 0;
    for (const set of ['disturbed', 'paired', 'undisturbed'] as const) {
      for (const name of this.#names[set]) {
        this.#values[column * this.#job.count + row] = figures[set][name] ?? Number.NaN;
        column++;
      }
    }
    for (let day = 0; day < this.#days; day++) this.#curveBins[row * this.#days + day] = fanBin(figures.curve[day]);
    for (const episode of figures.episodes) {
      this.#episodeDays.push(episode.durationDays);
      this.#episodeCensored.push(episode.censored ? 1 : 0);
    }
    this.#episodeStarts[row + 1] = this.#episodeDays.length;
  }

  /** Returns the columns; every replication of the job must have been added. */
  result(): JobResult {
    return {
      from: this.#job.from,
      count: this.#job.count,
      days: this.#days,
      names: this.#names,
      values: this.#values,
      curveBins: this.#curveBins,
      episodeStarts: this.#episodeStarts,
      episodeDays: Uint32Array.from(this.#episodeDays),
      episodeCensored: Uint8Array.from(this.#episodeCensored),
    };
  }

  #begin(figures: ReplicationFigures): void {
    const { disturbed, paired, undisturbed, curve } = figures;
    this.#names = { disturbed: Object.keys(disturbed), paired: Object.keys(paired), undisturbed: Object.keys(undisturbed) };
    const columns = this.#names.disturbed.length + this.#names.paired.length + this.#names.undisturbed.length;
    this.#days = curve.length;
    this.#values = new Float64Array(columns * this.#job.count);
    this.#curveBins = new Uint16Array(this.#days * this.#job.count);
  }
}
