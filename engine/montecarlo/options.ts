import { UsageError } from '../errors.ts';
import type { StressResult } from './result.ts';
import type { Precision } from './stop-rule.ts';

/** How far a stress test has come. */
export interface Progress {
  /** Replications of the leading finished blocks. */
  readonly done: number;
  /** Replications asked for; with a precision, the most there will be. */
  readonly total: number;
  /** Returns what the leading finished blocks say. */
  readonly partial: () => StressResult;
}

export interface StressOptions {
  readonly seed: number;
  /** How many replications; with a precision, at most. */
  readonly replications: number;
  /** Stop before, as soon as this is met. */
  readonly precision?: Precision | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Cancels at once; what the leading finished blocks say is kept. */
  readonly signal?: AbortSignal | undefined;
  /** A clock in milliseconds, by which jobs are sized; without one a job is one block. */
  readonly now?: (() => number) | undefined;
}

/** Throws UsageError for options that make no stress test. */
export function checkOptions(options: StressOptions): void {
  const { seed, replications, precision } = options;
  if (!Number.isSafeInteger(seed) || seed < 0) throw new UsageError(`seed: must be a whole number of 0 or more; got ${seed}`);
  if (!Number.isSafeInteger(replications) || replications < 1) {
    throw new UsageError(`replications: must be a whole number of 1 or more; got ${replications}`);
  }
  if (precision !== undefined && !(precision.halfWidth > 0)) {
    throw new UsageError(`precision: must be a half-width above 0; got ${precision.halfWidth}`);
  }
}
