import { BLOCK, blocksIn } from './block.ts';
import type { Job } from './job.ts';

/** A job should take so long, so that progress shows several times a second, in milliseconds. */
const JOB_MILLISECONDS = 200;

/** Hands out the blocks of a stress test as jobs, first blocks first. Job sizes change the speed and nothing else. */
export class JobPlan {
  readonly #seed: number;
  readonly #replications: number;
  readonly #workers: number;
  /** Blocks to be run once more, one by one. */
  #again: Job[] = [];
  #next = 0;
  #end: number;
  #blocksPerJob = 1;

  constructor(seed: number, replications: number, workers: number) {
    this.#seed = seed;
    this.#replications = replications;
    this.#workers = workers;
    this.#end = blocksIn(replications);
  }

  /** The number of the block before which the test ends. */
  get end(): number {
    return this.#end;
  }

  /** Leaves out all blocks from this number on. */
  endBefore(block: number): void {
    this.#end = Math.min(this.#end, block);
    this.#again = this.#again.filter((job) => job.from < this.#end * BLOCK);
  }

  /** Returns the next job, null when none is left. */
  next(): Job | null {
    const again = this.#again.shift();
    if (again !== undefined) return again;
    if (this.#next >= this.#end) return null;
    const fairShare = Math.ceil((this.#end - this.#next) / (2 * this.#workers));
    const blocks = Math.min(this.#blocksPerJob, fairShare);
    const job = this.#job(this.#next, blocks);
    this.#next += blocks;
    return job;
  }

  /** Sizes the jobs to come by how long one took. */
  took(job: Job, milliseconds: number): void {
    const perBlock = milliseconds / blocksIn(job.count);
    this.#blocksPerJob = Math.max(1, Math.floor(JOB_MILLISECONDS / Math.max(perBlock, 0.01)));
  }

  /** Hands the blocks of a job out once more, one by one. */
  split(job: Job): void {
    const first = job.from / BLOCK;
    for (let block = 0; block < blocksIn(job.count); block++) this.#again.push(this.#job(first + block, 1));
  }

  #job(firstBlock: number, blocks: number): Job {
    const from = firstBlock * BLOCK;
    return { seed: this.#seed, from, count: Math.min(blocks * BLOCK, this.#replications - from) };
  }
}
