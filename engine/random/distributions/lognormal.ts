import { param } from '../../registry.ts';
import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';
import { normalQuantile } from '../elementary/normal-quantile.ts';
import { plain, type Distribution, type Params } from './distribution.ts';
import { cvParam, meanParam } from './moment-params.ts';

/** Columns: a median, b standard deviation of the logarithm. */
export const lognormal: Distribution = {
  kind: 'lognormal',
  family: 'distribution',
  summary: 'Positive with a heavy tail: usual for repair times, and for delays that multiply.',
  params: [meanParam, cvParam],
  discrete: false,
  mean: (params) => param(lognormal, params, 'mean'),
  sd: (params) => param(lognormal, params, 'mean') * param(lognormal, params, 'cv'),
  sampler: (params) => plain(median(params), Math.sqrt(logVariance(params))),
  quantile: (columns, i, u) => columns.a[i]! * exp(columns.b[i]! * normalQuantile(u)),
  lengthBiased: (params, u) => {
    const variance = logVariance(params);
    return median(params) * exp(variance + Math.sqrt(variance) * normalQuantile(u));
  },
};

function logVariance(params: Params): number {
  const cv = param(lognormal, params, 'cv');
  return log(1 + cv * cv);
}

function median(params: Params): number {
  const cv = param(lognormal, params, 'cv');
  return param(lognormal, params, 'mean') / Math.sqrt(1 + cv * cv);
}
