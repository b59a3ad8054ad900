import { buildStepTable, readStepTable } from '../tables/step-table.ts';
import type { Distribution, Params } from './distribution.ts';
import { listParam } from './list-param.ts';

/** Its table: the steps, followed by the values in rising order. */
export const empirical: Distribution = {
  kind: 'empirical',
  family: 'distribution',
  summary: 'One of the values given, as often as it is weighted: for past records.',
  params: [
    { name: 'values', unit: 'variate', range: [0, 1e9], default: null, doc: 'Values, in any order.', list: true },
    { name: 'weights', unit: 'number', range: [0, 1e9], default: 1, doc: 'Weight of each value; left out: all alike.', list: true },
  ],
  discrete: false,
  mean: (params) => weightedMean(weighted(params), (value) => value),
  sd: (params) => {
    const law = weighted(params);
    const mean = weightedMean(law, (value) => value);
    return Math.sqrt(weightedMean(law, (value) => (value - mean) * (value - mean)));
  },
  sampler: (params) => {
    const law = weighted(params);
    return { a: 0, b: 0, c: 0, table: { key: `empirical ${law.map((x) => `${x.value} ${x.weight}`).join()}`, build: () => tableOf(law) } };
  },
  quantile: (columns, i, u) => {
    const start = columns.table[i]!;
    return columns.pool[start + 1 + 2 * columns.pool[start]! + readStepTable(columns.pool, start, u)]!;
  },
  lengthBiased: (params, u) => {
    const law = weighted(params).map(({ value, weight }) => ({ value, weight: weight * value }));
    const target = u * total(law);
    let sum = 0;
    for (const { value, weight } of law) {
      sum += weight;
      if (sum >= target) return value;
    }
    return law[law.length - 1]!.value;
  },
  check: (params) => {
    const values = listParam(params, 'values');
    const weights = params['weights'] === undefined ? values.map(() => 1) : listParam(params, 'weights');
    if (weights.length !== values.length) return 'there must be as many weights as values';
    return weights.some((weight) => weight > 0) ? null : 'at least one weight must be above 0';
  },
};

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** The values that can come, in rising order. */
function weighted(params: Params): Weighted[] {
  const weights = listParam(params, 'weights');
  return listParam(params, 'values')
    .map((value, i) => ({ value, weight: weights[i] ?? 1 }))
    .filter((x) => x.weight > 0)
    .sort((x, y) => x.value - y.value);
}

function total(law: readonly Weighted[]): number {
  return law.reduce((sum, x) => sum + x.weight, 0);
}

function weightedMean(law: readonly Weighted[], of: (value: number) => number): number {
  return law.reduce((sum, x) => sum + x.weight * of(x.value), 0) / total(law);
}

function tableOf(law: readonly Weighted[]): Float64Array {
  const whole = total(law);
  let sum = 0;
  const steps = buildStepTable(law.map((x) => (sum += x.weight) / whole));
  const table = new Float64Array(steps.length + law.length);
  table.set(steps);
  table.set(law.map((x) => x.value), steps.length);
  return table;
}
