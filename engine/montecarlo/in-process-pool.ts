import { compile } from '../compile/compile.ts';
import type { Model } from '../network/model.ts';
import { errorFields } from './error-fields.ts';
import type { WorkerPool } from './pool.ts';
import { runJob } from './run-job.ts';

export interface InProcessPoolOptions {
  /**
   * Called before every job; lets other work of this thread have its turn, such as a timer or a click that cancels. The
   * engine has none of its own, since that is the platform's: left out, only promises get their turn between jobs.
   */
  readonly pause?: () => Promise<void>;
}

/** Returns a pool of one that runs its jobs in this thread, one after the other. */
export function inProcessPool({ pause = () => Promise.resolve() }: InProcessPoolOptions = {}): WorkerPool {
  let model: Model | null = null;
  return {
    size: 1,
    async load(spec) {
      model = null;
      model = compile(spec);
    },
    async run(job) {
      await pause();
      try {
        if (model === null) throw new Error('a pool was given a job before a spec');
        return { ok: true, result: runJob(model, job) };
      } catch (cause) {
        return { ok: false, error: errorFields(cause) };
      }
    },
    async close() {
      model = null;
    },
  };
}
