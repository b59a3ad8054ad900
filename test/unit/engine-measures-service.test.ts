import { describe, expect, test } from 'vitest';
import { compile, DAY, measureRun, simulate, type Spec } from '../../engine/index.ts';
import { baseStock, constant, hazard, market, series, site, source, specOf } from '../specs/parts.ts';
import { shopSpec, SHOP } from '../specs/shop-spec.ts';

function measured(spec: Spec): Record<string, number> {
  const model = compile(spec);
  return measureRun(model, simulate(model, 1, { check: true }));
}

// Days 0-4, stock 10 and nothing ordered (base-stock 0): 4 of 4, 5 of 5, 1 of 3, 0 of 0, 0 of 8
const lostSales = shopSpec({ days: 5, demand: series(4, 5, 3, 0, 8), initial: 10 });

describe('service of a market that does not wait', () => {
  const m = measured(lostSales);

  test('fill rate: 10 of 20', () => expect(m.fillRate).toBe(0.5));
  test('cycle service level: days 0, 1 and 3 (nothing asked) of 5', () => expect(m.cycleServiceLevel).toBe(0.6));
  test('ready rate: stock 6, 1, 0, 0, 0', () => expect(m.readyRate).toBe(0.4));
  test('demanded and lost: 20 and 2 + 8', () => expect([m.demandedUnits, m.lostUnits]).toEqual([20, 10]));
  test('no backlog', () => expect(m.backlog).toBe(0));
});

describe('service of a market that waits', () => {
  // S = 6, a day to arrive: day 0: 6 of 10, owes 4; day 1: 10 come, 4 to who waited, 3 asked and filled at once, 3 left;
  // day 2: 3 come, 9 asked, 6 filled, owes 3; day 3: 9 come, 3 to who waited; 6 left. Day 4: nothing
  const m = measured(shopSpec({ days: 5, demand: series(10, 3, 9), initial: 6, policy: baseStock(6), market: { patience: null } }));

  test('fill rate: 6 + 3 + 6 of 22', () => expect(m.fillRate).toBe(15 / 22));
  test('cycle service level: days 1, 3, 4 of 5', () => expect(m.cycleServiceLevel).toBe(0.6));
  test('ready rate: net stock -4, 3, -3, 6, 6', () => expect(m.readyRate).toBeCloseTo(0.6, 15));
  test('backlog: (4 + 3) unit-days in 5 days', () => expect(m.backlog).toBeCloseTo(1.4, 15));
  test('nothing lost', () => expect(m.lostUnits).toBe(0));
});

describe('service counted in units of the product', () => {
  test('fill rate does not weigh a gram as a kilo: markets of two products', () => {
    // 1 kg (a million quanta) all filled; 3 loaves, 0 filled: 1 of 4
    const spec = specOf(1, {
      products: [{ id: 'flour', unit: 'kg', quantum: 1e-6, value: 1, shelfLife: null }, { id: 'bread', unit: 'loaf', quantum: 1, value: 1, shelfLife: null }],
      sites: [site('mill'), site('bakery')],
      stockPoints: [source({ site: 0 }), source({ site: 1, product: 1 })],
      markets: [market(0, constant(1)), market(1, constant(3))],
      hazards: [hazard([{ kind: 'site', site: 1 }], 0, 1)],
    });
    expect(measured(spec).fillRate).toBe(0.25);
    expect(measured(spec).demandedUnits).toBe(4);
  });
});

describe('service of a market at a stock point that never runs out', () => {
  const spec = (patience: 0 | null) =>
    specOf(4, { sites: [site('mill')], stockPoints: [source({ site: 0 })], markets: [market(0, constant(1), { patience })], hazards: [hazard([{ kind: 'site', site: 0 }], 1, 1)] });

  test('is ready but for when it owes', () => {
    expect([measured(spec(0)).readyRate, measured(spec(0)).fillRate]).toEqual([1, 0.75]);
    expect([measured(spec(null)).readyRate, measured(spec(null)).fillRate]).toEqual([0.75, 0.75]);
  });
});

describe('what is not defined', () => {
  test('is NaN, not 0 and not Infinity', () => {
    const m = measured(shopSpec({ days: 3, demand: constant(0), initial: 5 }));
    expect([m.fillRate, m.gammaServiceLevel, m.otif, m.daysOfStock, m.onTimeDelivery, m.availability, m.starvedTime]).toEqual([NaN, NaN, NaN, NaN, NaN, NaN, NaN]);
    expect(measured(shopSpec({ days: 3, demand: constant(0), initial: 0 })).stockTurnover).toBeNaN();
  });
});

describe('availability', () => {
  test('mean output of the sites that can be struck, over time', () => {
    // 2 of 10 days at 0, 4 at 0.5: 1 - (2 + 2) / 10; the supplier can't be struck
    const hazards = [hazard([{ kind: 'site', site: SHOP }], 1, 2), hazard([{ kind: 'site', site: SHOP }], 5, 4, { output: 0.5 })];
    expect(measured(shopSpec({ days: 10, demand: constant(0), initial: 0, hazards })).availability).toBeCloseTo(0.6, 15);
  });
});

describe('the warm-up', () => {
  test('counts for no sum, and leaves the network as it is', () => {
    // the days after the second one of the lost-sales case: 1 of 3, 0 of 0, 0 of 8; stock 1 is sold on day 2
    const m = measured({ ...lostSales, warmup: 2 * DAY });
    expect([m.demandedUnits, m.fillRate, m.cycleServiceLevel, m.lostUnits, m.readyRate]).toEqual([11, 1 / 11, 1 / 3, 10, 0]);
  });

  test('ends before anything else of that moment', () => {
    const { record } = simulate(compile({ ...lostSales, warmup: 2 * DAY }), 1);
    expect(record.span).toBe(3 * DAY);
    expect(record.markets.arrivals[0]).toBe(3);
    // the rows a day are kept for the performance curve
    expect([...record.demanded]).toEqual([4, 5, 3, 0, 8]);
  });
});
