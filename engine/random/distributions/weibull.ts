import { param } from '../../registry.ts';
import { exp } from '../elementary/exp.ts';
import { gammaQuantile } from '../elementary/gamma-quantile.ts';
import { gamma } from '../elementary/gamma.ts';
import { log } from '../elementary/log.ts';
import { pow } from '../elementary/pow.ts';
import { plain, type Distribution, type Params } from './distribution.ts';
import { meanParam } from './moment-params.ts';

/** Columns: a scale, b 1 / shape. */
export const weibull: Distribution = {
  kind: 'weibull',
  family: 'distribution',
  summary: 'Time to failure: shape below 1 fails early, above 1 wears out, 1 is exponential.',
  params: [
    meanParam,
    { name: 'shape', unit: 'number', range: [0.1, 100], default: null, doc: 'Shape: the hazard rate goes as time to the power shape - 1.' },
  ],
  discrete: false,
  mean: (params) => param(weibull, params, 'mean'),
  sd: (params) => {
    const root = gamma(1 + inverseShape(params));
    return param(weibull, params, 'mean') * Math.sqrt(gamma(1 + 2 * inverseShape(params)) / (root * root) - 1);
  },
  sampler: (params) => plain(scaleOf(params), inverseShape(params)),
  quantile: (columns, i, u) => columns.a[i]! * exp(columns.b[i]! * log(-log(1 - u))),
  // (x / scale)^shape is exponential; weighted with x it is gamma
  lengthBiased: (params, u) => scaleOf(params) * pow(gammaQuantile(1 + inverseShape(params), u), inverseShape(params)),
};

function inverseShape(params: Params): number {
  return 1 / param(weibull, params, 'shape');
}

function scaleOf(params: Params): number {
  return param(weibull, params, 'mean') / gamma(1 + inverseShape(params));
}
