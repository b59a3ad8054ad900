import { param } from '../../registry.ts';
import { plain, type Distribution } from './distribution.ts';

/** Always the same value; a bare number in a document means this. */
export const constant: Distribution = {
  kind: 'constant',
  family: 'distribution',
  summary: 'Always the same value.',
  params: [{ name: 'value', unit: 'variate', range: [0, 1e9], default: null, doc: 'The value.' }],
  discrete: false,
  mean: (params) => param(constant, params, 'value'),
  sd: () => 0,
  sampler: (params) => plain(param(constant, params, 'value')),
  quantile: (columns, i) => columns.a[i]!,
  lengthBiased: (params) => param(constant, params, 'value'),
};
