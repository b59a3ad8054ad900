import type { Interval, Survival } from '../statistics/index.ts';
import type { FanResult } from './fan.ts';
import type { WorstReplication } from './worst.ts';

/** One measure over replications. What cannot be given is NaN, and null in JSON. */
export interface Summary {
  mean: number;
  /** 95 % t interval for the mean; NaN below two replications. */
  ci: Interval;
  /** Order statistics: the least value that 5, 50, 95 % of the replications do not pass; exact to 10,000 replications, then within 0.5 %. */
  p05: number;
  p50: number;
  p95: number;
  /** Exact 95 % intervals for those quantiles; null where the replications are too few for one. */
  quantileCi: { p05: Interval | null; p50: Interval | null; p95: Interval | null };
  min: number;
  max: number;
  /** Replications in which the measure is defined; all else is over these. */
  n: number;
}

/** What a stress test found. */
export interface StressResult {
  seed: number;
  /** Replications that the figures are over. */
  replications: number;
  /** True when these are not all: the test was cancelled before its end, or is still under way. */
  stopped: boolean;
  /** Measures of the disturbed runs, and of the disturbed against the undisturbed. */
  measures: Record<string, Summary>;
  /** Measures of the undisturbed runs. */
  undisturbed: Record<string, Summary>;
  fan: FanResult;
  /** Service recovery times of all episodes of all replications. */
  recovery: Survival;
  worst: WorstReplication[];
}
