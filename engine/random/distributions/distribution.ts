import type { Entry } from '../../registry.ts';
import type { Choice } from '../../spec.ts';

/** Parameters of a choice, by name. */
export type Params = Choice['params'];

/** One parametrised law as plain numbers: what `Variates` keeps in columns. What a, b and c mean is the kind's affair. */
export interface Sampler {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** Numbers that do not fit a, b, c. Samplers with the same key share one copy. */
  readonly table: { readonly key: string; readonly build: () => Float64Array } | null;
}

/** Samplers in columns; sampler i's table starts at pool[table[i]]. */
export interface SamplerColumns {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly table: Int32Array;
  readonly pool: Float64Array;
}

/** Returns the variate that sampler i makes of a uniform 0 < u < 1: never falling in u, never negative but for kinds that are `signed`, not scaled. `n` counts the draws made before. */
export type Quantile = (columns: SamplerColumns, i: number, u: number, n: number) => number;

export interface Distribution extends Entry {
  readonly family: 'distribution';
  /** Gives whole numbers only: for quantities, not for times. */
  readonly discrete: boolean;
  /** May give numbers below 0, which `Variates.draw` cuts at 0. Its mean and standard deviation are those before the cut. */
  readonly signed?: true;
  mean(params: Params): number;
  /** Standard deviation. */
  sd(params: Params): number;
  sampler(params: Params): Sampler;
  readonly quantile: Quantile;
  /** Quantile of the length-biased law (density in proportion to x f(x), of a signed kind for x above 0), where it is known; else null: computed from `quantile`. */
  readonly lengthBiased: ((params: Params, u: number) => number) | null;
  /** Residual life in the stationary state where it is known at once, without the length-biased law. */
  readonly residual?: (params: Params, u: number) => number;
  /** What is wrong with parameters that are each in their range, or null. */
  readonly check?: (params: Params) => string | null;
}

/** Returns a sampler without a table. */
export function plain(a: number, b: number = 0, c: number = 0): Sampler {
  return { a, b, c, table: null };
}
