import { param } from '../../registry.ts';
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
  lengthBiased: null,
};
