import type { Spec } from '../spec.ts';
import type { Job, JobResult } from './job.ts';

/** What came of a job. Errors travel as plain fields, since threads drop what else an error carries. */
export type JobOutcome =
  | { readonly ok: true; readonly result: JobResult }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

/** Where jobs are run: in this thread, in workers, on other machines. All give the same results. */
export interface WorkerPool {
  /** Jobs that run at once. */
  readonly size: number;
  /** Makes every worker ready for jobs of this spec. Rejects with the ScenarioError that compile throws. */
  load(spec: Spec): Promise<void>;
  /** Runs a job of the spec that was loaded last. */
  run(job: Job): Promise<JobOutcome>;
  /** Ends the workers, whatever they do. */
  close(): Promise<void>;
}
