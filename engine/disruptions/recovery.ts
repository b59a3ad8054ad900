/** How output comes back after an outage. */
import { registry, param, type Entry } from '../registry.ts';

type Params = Readonly<Record<string, number | readonly number[]>>;

/** A recovery is a flight of n steps after the outage ends: output is constant on each, and whole after the last. */
export interface Recovery extends Entry {
  /** Days that one step takes. */
  readonly stepDays: (params: Params) => number;
  /** Number of steps, at least 0. */
  readonly steps: (params: Params) => number;
  /** Returns the share of the lost output that is back on step k of n, 0 <= k < n. */
  readonly restored: (k: number, n: number) => number;
}

const step: Recovery = {
  kind: 'step',
  family: 'recovery',
  summary: 'All of the output is back at once when the outage ends.',
  params: [],
  stepDays: () => 0,
  steps: () => 0,
  restored: () => 1,
};

function linearSteps(params: Params): number {
  return Math.ceil(param(linear, params, 'over'));
}

/** Each step of about a day has the mean output of the straight line over it, so that the loss area is the triangle's. */
const linear: Recovery = {
  kind: 'linear',
  family: 'recovery',
  summary: 'Output comes back along a straight line, in steps of about a day, over a given time after the outage ends.',
  params: [{ name: 'over', unit: 'time', range: [0, 36_500], default: null, doc: 'from the end of the outage to full output' }],
  stepDays: (params) => param(linear, params, 'over') / Math.max(1, linearSteps(params)),
  steps: linearSteps,
  restored: (k, n) => (k + 0.5) / n,
};

export const recoveries = registry([step, linear]);
