import { describe, expect, test } from 'vitest';
import { compile, DAY, measureRun, simulate, type MarketSpec, type Spec } from '../../engine/index.ts';
import { baseStock, constant, series } from '../specs/parts.ts';
import { shopSpec } from '../specs/shop-spec.ts';

function measured(spec: Spec): Record<string, number> {
  const model = compile(spec);
  return measureRun(model, simulate(model, 1, { check: true }));
}

// S = 6, a day to arrive. Day 0: 6 of 10 at once, 4 on day 1. Day 1: 3 of 3. Day 2: 6 of 9 at once, 3 on day 3. Then nothing is asked
const waits = (days: number, market: Partial<MarketSpec> = {}): Spec =>
  shopSpec({ days, demand: series(10, 3, 9), initial: 6, policy: baseStock(6), market: { patience: null, price: 4, ...market } });

describe('service by the period', () => {
  // 4 of 4, 5 of 5, 1 of 3, 0 of 0, 0 of 8
  const lost = shopSpec({ days: 5, demand: series(4, 5, 3, 0, 8), initial: 10 });

  test('of a day: 3 of 5', () => expect(measured(lost).cycleServiceLevel).toBe(0.6));
  test('of two days: the first two, not the next two; the fifth day is no whole period', () => expect(measured({ ...lost, period: 2 * DAY }).cycleServiceLevel).toBe(0.5));
  test('of half a day: nothing is asked in the afternoon', () => expect(measured({ ...lost, period: DAY / 2 }).cycleServiceLevel).toBe(0.8));
  test('of a week is not defined in 5 days', () => expect(measured({ ...lost, period: 7 * DAY }).cycleServiceLevel).toBeNaN());

  test('of a day in which two ask: one that waits makes it short', () => {
    const twice = shopSpec({ days: 2, demand: series(4, 5, 2, 1), initial: 8, market: { arrivals: { kind: 'period', every: DAY / 2, first: 0 } } });
    expect(measured(twice).cycleServiceLevel).toBe(0);
    expect(measured({ ...twice, period: DAY / 2 }).cycleServiceLevel).toBe(0.25);
  });
});

describe('service by the cycle', () => {
  // goods come on day 1 (day 0 was short), on day 2 (day 1 was not), on day 3 (day 2 was short)
  test('1 of 3 cycles', () => expect(measured(waits(5)).cycleServiceLevelPerCycle).toBe(1 / 3));
  test('a cycle that has not ended does not count', () => expect(measured(waits(3)).cycleServiceLevelPerCycle).toBe(1 / 2));
  test('is not defined when nothing comes in', () => expect(measured(shopSpec({ days: 5, demand: constant(1), initial: 5 })).cycleServiceLevelPerCycle).toBeNaN());
});

describe('gamma', () => {
  // 4 and 3 are owed for a day each; 22 are asked for in 5 days
  test('1 - (7 / 5) / (22 / 5)', () => expect(measured(waits(5)).gammaServiceLevel).toBeCloseTo(15 / 22, 14));
  test('by periods of two days: 1 - (7 / 5) / (44 / 5)', () => expect(measured({ ...waits(5), period: 2 * DAY }).gammaServiceLevel).toBeCloseTo(37 / 44, 14));
  test('below 0 where orders wait for long: 5 asked, owed for 4 days', () => {
    expect(measured(shopSpec({ days: 4, demand: series(5), initial: 0, market: { patience: null }, lane: { leadTime: constant(9) } })).gammaServiceLevel).toBe(-3);
  });
});

describe('on time in full', () => {
  test('at once: 1 of 3 orders; a day of nothing is no order', () => expect(measured(waits(5)).otif).toBe(1 / 3));
  test('within a day: all', () => expect(measured(waits(5, { due: DAY })).otif).toBe(1));
  test('an open order counts when it is overdue: that of day 2 at the end of day 2', () => {
    expect(measured(waits(3)).otif).toBe(1 / 3);
    expect(measured(waits(3, { due: DAY })).otif).toBe(1);
  });
  test('an order that was overdue before measuring began does not count', () => expect(measured({ ...waits(5), warmup: DAY }).otif).toBe(1 / 2));
});

describe('lost, backordered and late goods', () => {
  // S = 4; orders take 1, 3, 9 days. Day 0: 4 of 10 at once, 6 on day 1. Day 2: 4 of 9, 5 on day 5, a day after they were due.
  // Day 6: 4 of 12; who waits for the 8 gives up on day 10
  const spec = shopSpec({
    days: 12, demand: series(10, 0, 9, 0, 0, 0, 12), initial: 4, policy: baseStock(4), lane: { leadTime: series(1, 3, 9) },
    market: { patience: 4 * DAY, due: 2 * DAY, price: 2 },
  });
  const m = measured(spec);

  test('are kept apart: 8 lost, 6 + 5 backordered, 5 of them late', () => expect([m.lostUnits, m.backorderedUnits, m.lateUnits]).toEqual([8, 11, 5]));
  test('and so is their money, at 2 each', () => expect([m.lostSales, m.backorderedSales, m.lateSales]).toEqual([16, 22, 10]));
  test('on time in full: the first of three orders', () => expect(m.otif).toBe(1 / 3));
  test('all that was asked for: 12 at once, 11 later, 8 never', () => expect([m.demandedUnits, m.fillRate]).toEqual([31, 12 / 31]));
});
