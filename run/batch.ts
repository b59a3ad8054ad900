/** What a worker does, the same on every platform: keep one compiled model, run jobs on it, play one replication. */
import { transfer } from 'comlink';
import { compile, measureStockPoints, play, runJob, transferablesOf, type Job, type JobResult, type Model, type Playback, type Spec, type StockPointMeasures } from '../engine/index.ts';
import { buffersOf } from './buffers-of.ts';
import { attempt, attemptLong, type Outcome } from './outcome.ts';
import { plugInAll, type PluginModule } from './plugin-module.ts';

/** One replication as a view wants it, and what each stock point did in it, in the order of the spec. */
export interface Played {
  readonly playback: Playback;
  readonly stockPoints: readonly StockPointMeasures[];
}

export interface Batch {
  /** Lets the specs that follow use the policies of plugins. */
  plug(plugins: readonly PluginModule[]): Promise<Outcome<null>>;
  /** Compiles a spec once, for all the jobs that follow. */
  load(spec: Spec): Outcome<null>;
  /** Runs whole blocks of replications of the loaded spec. The buffers of the result move to the receiver. */
  run(job: Job): Outcome<JobResult>;
  /** Runs one replication of the loaded spec, with all that a view needs to play it back. Its buffers move to the receiver. */
  play(seed: number, replication: number): Outcome<Played>;
}

/** A batch at the other end of a message channel. */
export type RemoteBatch = { readonly [K in keyof Batch]: (...args: Parameters<Batch[K]>) => Promise<Awaited<ReturnType<Batch[K]>>> };

/** Returns a batch with nothing loaded. */
export function createBatch(): Batch {
  let model: Model | null = null;
  const loaded = (): Model => {
    if (model === null) throw new Error('a worker was given work before a scenario');
    return model;
  };
  return {
    plug: (plugins) => attemptLong(() => plugInAll(plugins).then(() => null)),
    load: (spec) =>
      attempt(() => {
        model = null;
        model = compile(spec);
        return null;
      }),
    run: (job) => {
      const outcome = attempt(() => runJob(loaded(), job));
      return outcome.ok ? transfer(outcome, transferablesOf(outcome.result)) : outcome;
    },
    play: (seed, replication) => {
      const outcome = attempt(() => {
        const playback = play(loaded(), seed, replication);
        return { playback, stockPoints: measureStockPoints(loaded(), { record: playback.disturbed }) };
      });
      return outcome.ok ? transfer(outcome, buffersOf(outcome.result)) : outcome;
    },
  };
}
