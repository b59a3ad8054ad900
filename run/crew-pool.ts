/** A crew of workers as the pool that a stress test runs on. */
import type { Job, Spec, WorkerPool } from '../engine/index.ts';
import type { Crew } from './crew.ts';
import { errorOf, failure, type Outcome } from './outcome.ts';

export interface CancellablePool extends WorkerPool {
  /** Stops the jobs under way at once; their outcome is a failure named `AbortError`. The pool can be used again. */
  cancel(): Promise<void>;
}

/** Returns the crew as a pool. The load rejects when the spec does not compile; a job never rejects. */
export function crewPool(crew: Crew): CancellablePool {
  let loaded: Spec | null = null;
  return {
    size: crew.size,
    async load(spec: Spec) {
      const outcome = await crew.ask(spec, (): Promise<Outcome<null>> => Promise.resolve({ ok: true, result: null }));
      if (!outcome.ok) throw errorOf(outcome);
      loaded = spec;
    },
    run(job: Job) {
      if (loaded === null) return Promise.resolve(failure('Error', 'the pool was given a job before a scenario'));
      return crew.ask(loaded, (batch) => batch.run(job));
    },
    cancel: () => crew.cancel(),
    close: () => crew.close(),
  };
}
