import { BLOCK, blocksIn } from './block.ts';
import { errorFields } from './error-fields.ts';
import { InOrder } from './in-order.ts';
import { JobError } from './job-error.ts';
import { JobPlan } from './job-plan.ts';
import type { Job, JobResult } from './job.ts';
import type { StressOptions } from './options.ts';
import type { JobOutcome, WorkerPool } from './pool.ts';
import type { StressResult } from './result.ts';
import { preciseEnough } from './stop-rule.ts';
import { Tally } from './tally.ts';

/** One stress test under way: what is still to be handed out, what came back early, and what is added up. */
export class StressRun {
  readonly #pool: WorkerPool;
  readonly #options: StressOptions;
  readonly #plan: JobPlan;
  readonly #tally: Tally;
  readonly #arrivals = new InOrder<{ readonly job: Job; readonly outcome: JobOutcome }>();
  #over = false;

  constructor(pool: WorkerPool, options: StressOptions) {
    this.#pool = pool;
    this.#options = options;
    this.#plan = new JobPlan(options.seed, options.replications, pool.size);
    this.#tally = new Tally(options.seed);
  }

  /** True once nothing more is handed out or added. */
  get over(): boolean {
    return this.#over;
  }

  end(): void {
    this.#over = true;
  }

  /** Keeps one worker busy until nothing is left to hand out. Rejects with JobError when the next block in turn has failed. */
  async work(): Promise<void> {
    for (let job = this.#next(); job !== null; job = this.#next()) {
      const start = this.#options.now?.();
      const outcome = await attempt(this.#pool, job);
      const end = this.#options.now?.();
      if (this.#over) return;
      if (start !== undefined && end !== undefined) this.#plan.took(job, end - start);
      this.#receive(job, outcome);
    }
  }

  result(): StressResult {
    return this.#tally.result(blocksIn(this.#tally.replications) < this.#plan.end);
  }

  #next(): Job | null {
    return this.#over ? null : this.#plan.next();
  }

  /**
   * A failed job is tried again block by block, and a failed block counts only when its turn comes: whether the test fails or
   * is precise enough before it gets there is then the same for all sizes of jobs.
   */
  #receive(job: Job, outcome: JobOutcome): void {
    if (!outcome.ok) {
      if (job.count > BLOCK) {
        this.#plan.split(job);
        return;
      }
      this.#plan.endBefore(job.from / BLOCK);
    }
    this.#arrivals.put(job.from / BLOCK, blocksIn(job.count), { job, outcome });
    const before = this.#tally.replications;
    this.#addLeading();
    if (this.#tally.replications > before) this.#tell();
  }

  #addLeading(): void {
    for (let next = this.#arrivals.take(); next !== null; next = this.#arrivals.take()) {
      if (!next.outcome.ok) throw new JobError(next.job, next.outcome.error);
      this.#addBlocks(next.outcome.result);
      if (this.#over) return;
    }
  }

  #addBlocks(result: JobResult): void {
    const { precision } = this.#options;
    for (let start = 0; start < result.count; start += BLOCK) {
      this.#tally.addBlock(result, start, Math.min(start + BLOCK, result.count));
      if (precision !== undefined && preciseEnough(precision, this.#tally)) {
        this.#plan.endBefore(blocksIn(this.#tally.replications));
        this.#over = true;
        return;
      }
    }
  }

  #tell(): void {
    this.#options.onProgress?.({
      done: this.#tally.replications,
      total: this.#options.replications,
      partial: () => this.result(),
    });
  }
}

/** Returns the outcome of a job; a worker that is gone is an outcome too. */
async function attempt(pool: WorkerPool, job: Job): Promise<JobOutcome> {
  try {
    return await pool.run(job);
  } catch (cause) {
    return { ok: false, error: errorFields(cause) };
  }
}
