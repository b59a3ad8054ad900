import type { Distribution, Params } from './distribution.ts';
import { empirical } from './empirical.ts';
import { listParam } from './list-param.ts';

/** Its table: [count, values]. No chance is in it; the residual takes the values as if in random order. */
export const series: Distribution = {
  kind: 'series',
  family: 'distribution',
  summary: 'The values given, one after the other, then 0: for recorded or planned demand.',
  params: [{ name: 'values', unit: 'variate', range: [0, 1e9], default: null, doc: 'Values, in the order of use.', list: true }],
  discrete: false,
  mean: (params) => empirical.mean(asLaw(params)),
  sd: (params) => empirical.sd(asLaw(params)),
  sampler: (params) => {
    const values = listParam(params, 'values');
    return { a: 0, b: 0, c: 0, table: { key: `series ${values.join()}`, build: () => Float64Array.from([values.length, ...values]) } };
  },
  quantile: (columns, i, _u, n) => {
    const start = columns.table[i]!;
    return n < columns.pool[start]! ? columns.pool[start + 1 + n]! : 0;
  },
  lengthBiased: (params, u) => empirical.lengthBiased?.(asLaw(params), u) ?? 0,
};

function asLaw(params: Params): Params {
  return { values: listParam(params, 'values') };
}
