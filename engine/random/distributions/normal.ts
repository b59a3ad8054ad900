import { param } from '../../registry.ts';
import { normalQuantile } from '../elementary/normal-quantile.ts';
import { plain, type Distribution } from './distribution.ts';
import { meanParam } from './moment-params.ts';

/** Columns: a mean, b standard deviation. The mean and the standard deviation are those before the cut at 0. */
export const normal: Distribution = {
  kind: 'normal',
  family: 'distribution',
  summary: 'Symmetrical about its mean: usual for large quantities. May fall below 0; quantities and times are then cut at 0.',
  params: [meanParam, { name: 'sd', unit: 'variate', range: [0, 1e9], default: null, doc: 'Standard deviation, before the cut at 0.' }],
  discrete: false,
  signed: true,
  mean: (params) => param(normal, params, 'mean'),
  sd: (params) => param(normal, params, 'sd'),
  sampler: (params) => plain(param(normal, params, 'mean'), param(normal, params, 'sd')),
  quantile: (columns, i, u) => columns.a[i]! + columns.b[i]! * normalQuantile(u),
  // that of the law cut at 0 has no closed form
  lengthBiased: null,
};
