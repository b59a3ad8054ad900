import { param } from '../../registry.ts';
import { gammaQuantile } from '../elementary/gamma-quantile.ts';
import type { Distribution, Params } from './distribution.ts';
import { gammaTable, readGammaTable } from './gamma-table.ts';
import { meanParam } from './moment-params.ts';

/** A chance below this is finer than a long run of uniforms of a stream can show. */
const LEAST_CHANCE = 1e-6;
const LEAST_CV = 0.01;

/**
 * Often nothing, now and then a gamma-distributed size (Croston 1972 for the kind of demand). Columns: a mean size,
 * b chance, c shape of the size, Infinity where it is always the same.
 */
export const lumpy: Distribution = {
  kind: 'lumpy',
  family: 'distribution',
  summary: 'Mostly nothing, now and then a lot: with a chance a gamma-distributed size, else 0; for spare parts and slow movers.',
  params: [
    { name: 'chance', unit: 'share', range: [0, 1], default: null, doc: 'Chance that it is not 0: 0, or at least 0.000001.' },
    { ...meanParam, doc: 'Mean size where it is not 0.' },
    { name: 'cv', unit: 'number', range: [0, 10], default: null, doc: 'Coefficient of variation of the size: 0 (always the same), or at least 0.01.' },
  ],
  discrete: false,
  mean: (params) => param(lumpy, params, 'chance') * param(lumpy, params, 'mean'),
  sd: (params) => {
    const chance = param(lumpy, params, 'chance');
    const cv = param(lumpy, params, 'cv');
    return param(lumpy, params, 'mean') * Math.sqrt(chance * (cv * cv + 1 - chance));
  },
  sampler: (params) => {
    const shape = shapeOf(params);
    return {
      a: param(lumpy, params, 'mean'),
      b: param(lumpy, params, 'chance'),
      c: shape,
      table: shape === Infinity ? null : { key: `gamma ${shape}`, build: () => gammaTable(shape) },
    };
  },
  quantile: (columns, i, u) => {
    const above = (1 - u) / columns.b[i]!;
    if (!(above < 1)) return 0;
    if (columns.c[i] === Infinity) return columns.a[i]!;
    return readGammaTable(columns.pool, columns.table[i]!, columns.a[i]!, columns.c[i]!, 1 - above);
  },
  // nothing has no length: that of the size
  lengthBiased: (params, u) => {
    if (param(lumpy, params, 'chance') === 0) return 0;
    const shape = shapeOf(params);
    const mean = param(lumpy, params, 'mean');
    return shape === Infinity ? mean : (mean / shape) * gammaQuantile(shape + 1, u);
  },
  check: (params) => {
    const chance = param(lumpy, params, 'chance');
    const cv = param(lumpy, params, 'cv');
    if (chance !== 0 && chance < LEAST_CHANCE) return `chance must be 0 or from ${LEAST_CHANCE} to 1`;
    return cv !== 0 && cv < LEAST_CV ? `cv must be 0 or from ${LEAST_CV} to 10` : null;
  },
};

function shapeOf(params: Params): number {
  const cv = param(lumpy, params, 'cv');
  return 1 / (cv * cv);
}
