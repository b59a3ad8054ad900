import { PAGE, doubled, f64, i32 } from './columns.ts';
import { RecordPool } from './record-pool.ts';

/**
 * Batches: a number of them that came to a line together and wait to begin, or one that has begun. `next` is the one behind
 * it in the queue of its line.
 */
export class JobPool extends RecordPool {
  process = i32(PAGE);
  step = i32(PAGE);
  /** How many batches it stands for, and how many of them came last, at `joined`. */
  count = f64(PAGE);
  fresh = f64(PAGE);
  joined = f64(PAGE);
  /** Place in the queue of its line: the lower number came first. */
  place = f64(PAGE);
  begun = i32(PAGE);
  /** Number of the batch among those that its process has begun. */
  number = f64(PAGE);
  /** Length of its step, and what is left of it when it is not on a machine, microseconds at full output; -1: not drawn yet. */
  time = f64(PAGE);
  left = f64(PAGE);
  /** Quanta that are good, and when it was done. */
  good = f64(PAGE);
  made = f64(PAGE);

  take(process: number, step: number, count: number, joined: number, place: number, begun: 0 | 1): number {
    const job = this.claim();
    this.process[job] = process;
    this.step[job] = step;
    this.count[job] = count;
    this.fresh[job] = count;
    this.joined[job] = joined;
    this.place[job] = place;
    this.begun[job] = begun;
    this.left[job] = -1;
    return job;
  }

  protected override grow(): void {
    this.process = doubled(this.process, i32);
    this.step = doubled(this.step, i32);
    this.count = doubled(this.count, f64);
    this.fresh = doubled(this.fresh, f64);
    this.joined = doubled(this.joined, f64);
    this.place = doubled(this.place, f64);
    this.begun = doubled(this.begun, i32);
    this.number = doubled(this.number, f64);
    this.time = doubled(this.time, f64);
    this.left = doubled(this.left, f64);
    this.good = doubled(this.good, f64);
    this.made = doubled(this.made, f64);
  }
}
