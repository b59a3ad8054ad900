import { param } from '../../registry.ts';
import { plain, type Distribution, type Params } from './distribution.ts';

/** Columns: a low, b high - low. */
export const uniform: Distribution = {
  kind: 'uniform',
  family: 'distribution',
  summary: 'Anything from low to high, all alike.',
  params: [
    { name: 'low', unit: 'variate', range: [0, 1e9], default: 0, doc: 'Least value.' },
    { name: 'high', unit: 'variate', range: [0, 1e9], default: null, doc: 'Greatest value.' },
  ],
  discrete: false,
  mean: (params) => (low(params) + high(params)) / 2,
  sd: (params) => (high(params) - low(params)) / Math.sqrt(12),
  sampler: (params) => plain(low(params), high(params) - low(params)),
  quantile: (columns, i, u) => columns.a[i]! + u * columns.b[i]!,
  lengthBiased: (params, u) => Math.sqrt((1 - u) * low(params) * low(params) + u * high(params) * high(params)),
  check: (params) => (low(params) <= high(params) ? null : 'low must not be above high'),
};

function low(params: Params): number {
  return param(uniform, params, 'low');
}

function high(params: Params): number {
  return param(uniform, params, 'high');
}
