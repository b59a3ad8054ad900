/** Simulated figures against known answers: fixed seed, small standard error, at most three of them away. */
import { expect } from 'vitest';
import { compile, measureRun, simulate, type Model, type Run, type Spec } from '../../engine/index.ts';
import { hashName } from '../../engine/random/integer-hash.ts';

export interface Plan {
  /** Of the check; its hash is the seed. */
  readonly id: string;
  readonly replications: number;
}

/** A figure of one replication. */
export type Figure = (measures: Record<string, number>, model: Model, run: Run) => number;

export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
}

/** Returns the mean over replications of each figure, with its standard error. */
export function estimate(plan: Plan, spec: Spec, figures: readonly Figure[]): Estimate[] {
  const model = compile(spec);
  const seed = hashName(plan.id);
  const values = figures.map((): number[] => []);
  for (let replication = 0; replication < plan.replications; replication++) {
    const run = simulate(model, seed, { replication });
    const measures = measureRun(model, run);
    figures.forEach((figure, f) => values[f].push(figure(measures, model, run)));
  }
  return values.map(meanAndError);
}

/** Returns the mean of independent values and its standard error. */
export function meanAndError(values: readonly number[]): Estimate {
  const n = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  const variance = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (n - 1);
  return { mean, standardError: Math.sqrt(variance / n) };
}

/** Expects a standard error of at most 0.5 % of the known answer, and a mean at most three standard errors from it. */
export function expectKnown(found: Estimate, known: number): void {
  expect(found.standardError / known, `standard error ${found.standardError} of ${known}`).toBeLessThanOrEqual(0.005);
  const off = (found.mean - known) / found.standardError;
  expect(Math.abs(off), `${found.mean} is ${off} standard errors from ${known}`).toBeLessThanOrEqual(3);
}
