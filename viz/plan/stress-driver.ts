import { proxy, wrap, type Remote } from 'comlink';
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

let driver: Remote<StressDriver> | null = null;

/** Returns the driver; its worker starts with the first call. */
export function stressDriver(): StressDriver {
  driver ??= wrap<StressDriver>(new Worker(new URL('./stress-worker.ts', import.meta.url), { type: 'module', name: 'knockon stress' }));
  const remote = driver;
  return {
    run: (spec, seed, replications, report) => remote.run(spec, seed, replications, proxy(report)),
    stop: () => void remote.stop(),
  };
}
