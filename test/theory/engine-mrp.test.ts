import { describe, expect, test } from 'vitest';
import { compile, measureRun, simulate } from '../../engine/index.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';

/** A mill, a depot and a shop where ten are asked for every day; both plan. */
function plannedChain(order: string, leadTimes: readonly [number, number], reschedule: number) {
  const planner = (at: string) => ({ at, product: 'goods', inventory: { mrp: { reschedule } }, forecast: { 'moving-average': { window: 5 } } });
  return specOfDocument({
    horizon: 100,
    warmup: 40,
    order,
    products: { goods: { quantum: 1, value: 1 } },
    sites: { mill: { kind: 'supplier' }, depot: { kind: 'warehouse' }, shop: { kind: 'store' } },
    lanes: [
      { from: 'mill', to: 'depot', product: 'goods', leadTime: leadTimes[0] },
      { from: 'depot', to: 'shop', product: 'goods', leadTime: leadTimes[1] },
    ],
    policies: [planner('depot'), planner('shop')],
    markets: [{ id: 'market', at: 'shop', product: 'goods', demand: 10, unmet: 'backorder' }],
  });
}

describe.each(['demand-first', 'order-first', 'upstream-first', 'receive-last'])('with known demand and lead times, %s', (order) => {
  test.each([
    { leadTimes: [1, 1] as const },
    { leadTimes: [2, 1] as const },
    { leadTimes: [1, 2] as const },
    { leadTimes: [2.5, 1.5] as const },
  ])('planners with lead times $leadTimes serve all at once and hold no more than a day at each stage', ({ leadTimes }) => {
    for (const reschedule of [0, 1000]) {
      const model = compile(plannedChain(order, leadTimes, reschedule));
      const { fillRate, stock } = measureRun(model, simulate(model, 1));
      expect(fillRate).toBe(1);
      expect(stock).toBeLessThanOrEqual(20);
    }
  });
});
