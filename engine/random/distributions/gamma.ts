import { param } from '../../registry.ts';
import { exp } from '../elementary/exp.ts';
import { gammaQuantile } from '../elementary/gamma-quantile.ts';
import { LEAST_TAIL, readQuantileTable } from '../tables/quantile-table.ts';
import type { Distribution, Params, SamplerColumns } from './distribution.ts';
import { gammaTable, isLogarithmic } from './gamma-table.ts';
import { cvParam, meanParam } from './moment-params.ts';

/** Columns: a mean, b 1 where the table holds logarithms, c shape. */
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
    return {
      a: param(gamma, params, 'mean'),
      b: isLogarithmic(shape) ? 1 : 0,
      c: shape,
      table: { key: `gamma ${shape}`, build: () => gammaTable(shape) },
    };
  },
  quantile: (columns, i, u) => {
    if (!(u >= LEAST_TAIL && u <= 1 - LEAST_TAIL)) return beyondTable(columns, i, u);
    const y = readQuantileTable(columns.pool, columns.table[i]!, u);
    return columns.a[i]! * (columns.b[i] === 1 ? exp(y) : y);
  },
  lengthBiased: (params, u) => {
    const shape = shapeOf(params);
    return (param(gamma, params, 'mean') / shape) * gammaQuantile(shape + 1, u);
  },
};

function shapeOf(params: Params): number {
  const cv = param(gamma, params, 'cv');
  return 1 / (cv * cv);
}

function beyondTable(columns: SamplerColumns, i: number, u: number): number {
  return (columns.a[i]! / columns.c[i]!) * gammaQuantile(columns.c[i]!, u);
}
