import { param } from '../../registry.ts';
import { plain, type Distribution, type Params } from './distribution.ts';

/** Columns: a low, b mode, c high. */
export const triangular: Distribution = {
  kind: 'triangular',
  family: 'distribution',
  summary: 'Least, most likely and greatest value: for estimates by experts.',
  params: [
    { name: 'low', unit: 'variate', range: [0, 1e9], default: null, doc: 'Least value.' },
    { name: 'mode', unit: 'variate', range: [0, 1e9], default: null, doc: 'Most likely value.' },
    { name: 'high', unit: 'variate', range: [0, 1e9], default: null, doc: 'Greatest value.' },
  ],
  discrete: false,
  mean: (params) => (low(params) + mode(params) + high(params)) / 3,
  sd: (params) => {
    const below = mode(params) - low(params);
    const above = high(params) - mode(params);
    return Math.sqrt((below * below + below * above + above * above) / 18);
  },
  sampler: (params) => plain(low(params), mode(params), high(params)),
  quantile: (columns, i, u) => {
    const least = columns.a[i]!;
    const greatest = columns.c[i]!;
    const range = greatest - least;
    const below = columns.b[i]! - least;
    return u * range < below ? least + Math.sqrt(u * range * below) : greatest - Math.sqrt((1 - u) * range * (greatest - columns.b[i]!));
  },
  lengthBiased: null,
  check: (params) => (low(params) <= mode(params) && mode(params) <= high(params) ? null : 'low, mode and high must come in this order'),
};

function low(params: Params): number {
  return param(triangular, params, 'low');
}

function mode(params: Params): number {
  return param(triangular, params, 'mode');
}

function high(params: Params): number {
  return param(triangular, params, 'high');
}
