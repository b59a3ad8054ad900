import { param } from '../../registry.ts';
import { gammaQuantile } from '../elementary/gamma-quantile.ts';
import type { Distribution, Params } from './distribution.ts';
import { gammaTable, readGammaTable } from './gamma-table.ts';
import { cvParam, meanParam } from './moment-params.ts';

/** Columns: a mean, c shape. */
export const gamma: Distribution = {
  kind: 'gamma',
  family: 'distribution',
  summary: 'Positive and skewed, with a tail like the exponential; usual for lead times and demand.',
  params: [meanParam, cvParam],
  discrete: false,
  mean: (params) => param(gamma, params, 'mean'),
  sd: (params) => param(gamma, params, 'mean') * param(gamma, params, 'cv'),
  sampler: (params) => {
    const shape = shapeOf(params);
    return { a: param(gamma, params, 'mean'), b: 0, c: shape, table: { key: `gamma ${shape}`, build: () => gammaTable(shape) } };
  },
  quantile: (columns, i, u) => readGammaTable(columns.pool, columns.table[i]!, columns.a[i]!, columns.c[i]!, u),
  lengthBiased: (params, u) => {
    const shape = shapeOf(params);
    return (param(gamma, params, 'mean') / shape) * gammaQuantile(shape + 1, u);
  },
};

function shapeOf(params: Params): number {
  const cv = param(gamma, params, 'cv');
  return 1 / (cv * cv);
}
