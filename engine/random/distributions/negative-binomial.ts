import { param } from '../../registry.ts';
import { readBlockTable } from '../tables/block-table.ts';
import type { Distribution, Params } from './distribution.ts';
import { meanParam } from './moment-params.ts';
import { negativeBinomialTable } from './negative-binomial-table.ts';

/** The Poisson mean is itself drawn from a gamma law; its coefficient of variation may be as great as gamma allows. */
const MOST_CV = 10;

/** Tables of length-biased laws, by the parameters that they were made from. */
const lengthBiasedTables = new WeakMap<Params, Float64Array>();

/** How many customers come when their mean number itself varies as gamma (Greenwood and Yule 1920). */
export const negativeBinomial: Distribution = {
  kind: 'negative-binomial',
  family: 'distribution',
  summary: 'Counts that vary more than Poisson: whole numbers, variance above the mean; usual for demand of retail shops.',
  params: [meanParam, { name: 'sd', unit: 'variate', range: [0, 1e10], default: null, doc: 'Standard deviation: above the root of the mean.' }],
  discrete: true,
  mean: (params) => param(negativeBinomial, params, 'mean'),
  sd: (params) => param(negativeBinomial, params, 'sd'),
  sampler: (params) => {
    const { mean, r, p } = lawOf(params);
    return { a: 0, b: 0, c: 0, table: { key: `negative-binomial ${mean} ${varianceOf(params)}`, build: () => negativeBinomialTable(r, p, mean) } };
  },
  quantile: (columns, i, u) => readBlockTable(columns.pool, columns.table[i]!, u),
  // k mass(k) / mean is the mass at k - 1 with r + 1 in place of r
  lengthBiased: (params, u) => {
    const { mean, r, p } = lawOf(params);
    if (mean === 0) return 0;
    let table = lengthBiasedTables.get(params);
    if (table === undefined) {
      table = negativeBinomialTable(r + 1, p, mean + mean / r);
      lengthBiasedTables.set(params, table);
    }
    return 1 + readBlockTable(table, 0, u);
  },
  check: (params) => {
    const mean = param(negativeBinomial, params, 'mean');
    const variance = varianceOf(params);
    if (mean === 0) return variance === 0 ? null : 'sd must be 0 where the mean is 0';
    if (variance <= mean) return `sd is too small: sd x sd must be above the mean, so sd above ${Math.sqrt(mean)}; at that it is poisson`;
    return variance <= mean + MOST_CV * MOST_CV * mean * mean ? null : `sd is too great: at most ${Math.sqrt(mean + MOST_CV * MOST_CV * mean * mean)} with this mean`;
  },
};

function varianceOf(params: Params): number {
  const sd = param(negativeBinomial, params, 'sd');
  return sd * sd;
}

/** r and p of the mass: the mean is r (1 - p) / p, the variance the mean / p. At mean 0 any r with p = 1. */
function lawOf(params: Params): { mean: number; r: number; p: number } {
  const mean = param(negativeBinomial, params, 'mean');
  if (mean === 0) return { mean, r: 1, p: 1 };
  const variance = varianceOf(params);
  return { mean, r: (mean * mean) / (variance - mean), p: mean / variance };
}
