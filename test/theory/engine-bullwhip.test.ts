import { describe, expect, test } from 'vitest';
import { compile, measureRun, simulate } from '../../engine/index.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';
import { noBullwhip } from './oracles-data.ts';
import { perDay } from './period-by-period.ts';

const DAYS = 2000;

/** Four stages, each with its own lead time; whatever the laws of demand and lead time. */
function fourStages(demand: unknown, leadTimes: readonly unknown[]) {
  const stages = Array.from({ length: noBullwhip.stages }, (_, k) => `stage ${k}`);
  return specOfDocument({
    horizon: DAYS,
    products: { goods: { quantum: 1 } },
    sites: { supplier: { kind: 'supplier' }, ...Object.fromEntries(stages.map((id) => [id, { kind: 'warehouse' }])) },
    lanes: stages.map((to, k) => ({ from: k === 0 ? 'supplier' : stages[k - 1], to, product: 'goods', leadTime: leadTimes[k] })),
    policies: stages.map((at, k) => ({ at, product: 'goods', inventory: { 'base-stock': { S: 10 + 2 * k } } })),
    markets: [{ id: 'market', at: stages[noBullwhip.stages - 1], product: 'goods', demand, unmet: 'backorder' }],
  });
}

function variance(values: Float64Array): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (values.length - 1);
}

describe(`${noBullwhip.id}: what each stage orders is what the market asks, day by day`, () => {
  test.each([
    ['Poisson demand, lead times of whole days', { poisson: { mean: 9 } }, [2, 1, 4, 1]],
    ['skewed demand, lead times of all laws', { gamma: { mean: 9, cv: 2 } }, [{ exponential: { mean: 3 } }, { gamma: { mean: 2, cv: 0.5 } }, 0, { lognormal: { mean: 5, cv: 1 } }]],
  ])('%s', (_what, demand, leadTimes) => {
    const model = compile(fourStages(demand, leadTimes));
    const run = simulate(model, 1, { trace: true });
    if (run.trace === null) throw new Error('a traced run has no trace');
    const asked = perDay(run.trace, 'demand', 0, DAYS);
    for (let stage = 0; stage < noBullwhip.stages; stage++) {
      const ordered = perDay(run.trace, 'ordered', stage, DAYS);
      expect(ordered).toEqual(asked);
      expect(variance(ordered) / variance(asked)).toBe(noBullwhip.ratio);
    }
    // and the stages do run short of each other
    expect(measureRun(model, run).fillRate).toBeLessThan(0.95);
  });
});
