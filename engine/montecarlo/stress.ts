import type { Spec } from '../spec.ts';
import { checkOptions, type StressOptions } from './options.ts';
import type { WorkerPool } from './pool.ts';
import type { StressResult } from './result.ts';
import { StressRun } from './stress-run.ts';

/**
 * Returns what `options.replications` replications of the spec show, each run with its hazards and without.
 *
 * Every worker of the pool is kept busy. The result depends on the spec, the seed and the options that ask for replications,
 * and on nothing else: not on the number of workers, the sizes of jobs or the order in which they finish.
 * Rejects with UsageError for options that make no test, ScenarioError when the spec cannot be compiled, and JobError when a
 * replication fails. Cancelling is no error: the result says `stopped`. Jobs that are under way then run on in the pool.
 */
export async function stress(pool: WorkerPool, spec: Spec, options: StressOptions): Promise<StressResult> {
  checkOptions(options);
  const run = new StressRun(pool, options);
  const { signal } = options;
  let cancel = (): void => undefined;
  const cancelled = new Promise<void>((resolve) => {
    cancel = () => {
      run.end();
      resolve();
    };
  });
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted === true) cancel();
  try {
    await Promise.race([cancelled, loadAndWork(pool, spec, run)]);
    return run.result();
  } finally {
    run.end();
    signal?.removeEventListener('abort', cancel);
  }
}

async function loadAndWork(pool: WorkerPool, spec: Spec, run: StressRun): Promise<void> {
  if (run.over) return;
  await pool.load(spec);
  await Promise.all(Array.from({ length: pool.size }, () => run.work()));
}
