import type { Job } from './job.ts';

/** A job could not be finished. Says which replications, and what the worker said. */
export class JobError extends Error {
  readonly code = 'job';
  /** Name of the error in the worker: EventLimitError, InvariantError... */
  readonly kind: string;
  readonly job: Job;
  constructor(job: Job, cause: { readonly name: string; readonly message: string }) {
    super(`replications ${job.from} to ${job.from + job.count - 1}: ${cause.message}`);
    this.name = 'JobError';
    this.kind = cause.name;
    this.job = job;
  }
}
