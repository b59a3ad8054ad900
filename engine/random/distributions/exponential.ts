import { param } from '../../registry.ts';
import { log } from '../elementary/log.ts';
import { plain, type Distribution } from './distribution.ts';
import { gammaQuantile } from '../elementary/gamma-quantile.ts';
import { meanParam } from './moment-params.ts';

/** Times between events that know nothing of each other. */
export const exponential: Distribution = {
  kind: 'exponential',
  family: 'distribution',
  summary: 'Waiting time without memory: as likely to end now as at any other moment.',
  params: [meanParam],
  discrete: false,
  mean: (params) => param(exponential, params, 'mean'),
  sd: (params) => param(exponential, params, 'mean'),
  sampler: (params) => plain(param(exponential, params, 'mean')),
  quantile: (columns, i, u) => -columns.a[i]! * log(1 - u),
  lengthBiased: (params, u) => param(exponential, params, 'mean') * gammaQuantile(2, u),
  residual: (params, u) => -param(exponential, params, 'mean') * log(1 - u),
};
