import { param } from '../../registry.ts';
import { incompleteGammaComplement } from '../elementary/incomplete-gamma.ts';
import { readStepTable } from '../tables/step-table.ts';
import type { Distribution } from './distribution.ts';
import { poissonTable } from './poisson-table.ts';

/** Its table starts with the least count, followed by the steps. */
export const poisson: Distribution = {
  kind: 'poisson',
  family: 'distribution',
  summary: 'How many of many independent customers come: whole numbers, variance equal to the mean.',
  params: [{ name: 'mean', unit: 'variate', range: [0, 1e7], default: null, doc: 'Mean.' }],
  discrete: true,
  mean: (params) => param(poisson, params, 'mean'),
  sd: (params) => Math.sqrt(param(poisson, params, 'mean')),
  sampler: (params) => {
    const mean = param(poisson, params, 'mean');
    return { a: 0, b: 0, c: 0, table: { key: `poisson ${mean}`, build: () => poissonTable(mean) } };
  },
  quantile: (columns, i, u) => {
    const start = columns.table[i]!;
    return columns.pool[start]! + readStepTable(columns.pool, start + 1, u);
  },
  // k mass(k) / mean = mass(k - 1): one more than a Poisson count
  lengthBiased: (params, u) => {
    const mean = param(poisson, params, 'mean');
    return mean === 0 ? 0 : 1 + countAt(mean, u);
  },
};

/** The least count whose cumulative chance is at least u, by halving; the chance of k or fewer is Q(k + 1, mean). */
function countAt(mean: number, u: number): number {
  let below = -1;
  let count = Math.ceil(mean + 12 * Math.sqrt(mean) + 40);
  while (count - below > 1) {
    const middle = Math.floor((below + count) / 2);
    if (incompleteGammaComplement(middle + 1, mean) >= u) count = middle;
    else below = middle;
  }
  return count;
}
