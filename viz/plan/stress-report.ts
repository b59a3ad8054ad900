import type { Spec, StressResult } from '../../engine/index.ts';

/** What a stress test has found so far. */
export interface Report {
  readonly done: number;
  readonly seconds: number;
  readonly result: StressResult;
}

/** Errors travel as plain fields, since threads drop what else an error carries. */
export type StressAnswer = { readonly ok: true; readonly result: StressResult } | { readonly ok: false; readonly message: string };

/** Runs one stress test at a time, in a worker that has the pool of workers below it. */
export interface StressDriver {
  run(spec: Spec, seed: number, replications: number, report: (news: Report) => void): Promise<StressAnswer>;
  /** Ends the test that runs; its answer is what the finished replications say. */
  stop(): void;
}
