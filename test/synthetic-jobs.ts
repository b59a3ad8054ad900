import { JobRecorder, type ReplicationFigures } from '../engine/montecarlo/job-recorder.ts';
import type { Job, JobResult } from '../engine/montecarlo/job.ts';
import type { JobOutcome, WorkerPool } from '../engine/montecarlo/pool.ts';
import { Streams } from '../engine/random/streams.ts';
import type { Spec } from '../engine/spec.ts';

/** Jobs without a simulator behind them: every figure is drawn from the seed and the replication. */

const DAYS = 5;

/** Passed where a spec is asked for and nothing reads it. */
export const noSpec: Spec = {
  name: 'none',
  snapshot: null,
  warmup: 0,
  horizon: 0,
  order: 'demand-first',
  period: 1,
  eventLimit: 0,
  products: [],
  sites: [],
  stockPoints: [],
  lanes: [],
  lines: [],
  processes: [],
  markets: [],
  hazards: [],
  costs: { holdingPerValueDay: 0, ordering: [], shortage: [], backorder: [], scrap: [] },
};

/** Returns made-up figures of a replication; `sometimes` is undefined in one of four, `cost` has both signs. */
export function syntheticFigures(seed: number, replication: number): ReplicationFigures {
  const streams = new Streams(['figures']);
  streams.reset(seed, replication);
  const draw = (): number => streams.next(0);
  return {
    disturbed: { fillRate: draw(), cost: 1e6 * (draw() - 0.3), sometimes: draw() < 0.25 ? Number.NaN : draw() },
    paired: { lossArea: Math.floor(20 * draw()), depth: draw() },
    undisturbed: { fillRate: draw(), cost: draw(), sometimes: draw() },
    curve: Float64Array.from({ length: DAYS }, () => 2.2 * draw()),
    episodes: Array.from({ length: Math.floor(3 * draw()) }, () => ({
      durationDays: Math.floor(30 * draw()),
      censored: draw() < 0.3,
    })),
  };
}

export function syntheticResult(job: Job, figures = syntheticFigures): JobResult {
  const recorder = new JobRecorder(job);
  for (let r = 0; r < job.count; r++) recorder.add(figures(job.seed, job.from + r));
  return recorder.result();
}

export interface SyntheticPoolOptions {
  readonly size?: number;
  /** Jobs come back after a number of turns drawn with this. */
  readonly disorder?: number;
  /** The replication in which the simulator fails. */
  readonly failsAt?: number;
  readonly figures?: typeof syntheticFigures;
}

/** A pool that keeps a list of the jobs it was given. */
export interface SyntheticPool extends WorkerPool {
  readonly jobs: Job[];
}

export function syntheticPool({ size = 1, disorder = 0, failsAt = -1, figures = syntheticFigures }: SyntheticPoolOptions = {}): SyntheticPool {
  const streams = new Streams(['turns']);
  streams.reset(disorder, 0);
  const jobs: Job[] = [];
  return {
    size,
    jobs,
    load: () => Promise.resolve(),
    close: () => Promise.resolve(),
    async run(job: Job): Promise<JobOutcome> {
      jobs.push(job);
      for (let turns = Math.floor(30 * streams.next(0)); turns > 0; turns--) await Promise.resolve();
      if (job.from <= failsAt && failsAt < job.from + job.count) {
        return { ok: false, error: { name: 'EventLimitError', message: `too many events in replication ${failsAt}` } };
      }
      return { ok: true, result: syntheticResult(job, figures) };
    },
  };
}

/** Returns a clock that moves on by a drawn number of milliseconds, up to 400, whenever it is read. */
export function unsteadyClock(seed: number): () => number {
  const streams = new Streams(['clock']);
  streams.reset(seed, 0);
  let now = 0;
  return () => {
    now += 400 * streams.next(0);
    return now;
  };
}
