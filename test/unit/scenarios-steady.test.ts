import { describe, expect, test } from 'vitest';
import { compile, DAY, measureRun, simulate, type Spec } from '../../engine/index.ts';
import { resolve, type ScenarioDocument } from '../../scenarios/index.ts';

/** A shop with 100 loaves and nothing to come before it closes, ten days later; a loaf is one piece or can be cut. */
function shop(demand: ScenarioDocument['markets'][number]['demand'], market: object = {}, more: Partial<ScenarioDocument> = {}): Spec {
  return resolve({
    knockon: 1, name: 'shop', horizon: 10, products: { bread: { value: 1 } }, sites: { baker: { kind: 'supplier' }, shop: { kind: 'store', stock: { bread: 100 } } },
    lanes: [{ from: 'baker', to: 'shop', product: 'bread', leadTime: 100 }], policies: [{ at: 'shop', product: 'bread', inventory: { 'base-stock': 100 } }],
    markets: [{ id: 'street', at: 'shop', product: 'bread', demand, unmet: 'lost', ...market }], ...more,
  });
}

/** Returns the mean stock of the shop over the ten days, in units. */
function meanStock(spec: Spec): number {
  const model = compile(spec);
  return measureRun(model, simulate(model, 1, {}))['stock'];
}

describe('steady demand', () => {
  test('is asked for in equal parts in the middles of intervals, and keeps what rounding leaves', () => {
    expect(shop({ steady: { rate: 12, step: 0.25 } }).markets[0]).toMatchObject({
      demand: { kind: 'constant', params: { value: 3 } }, carry: 0, arrivals: { kind: 'period', every: DAY / 4, first: DAY / 8 }, pattern: { season: [1], trend: 0 },
    });
  });

  test('has intervals of 1/24 time unit where it does not say; a bare number is the rate', () => {
    const [market] = shop({ steady: 12 }, {}, { unit: { time: 'week' } }).markets;
    expect(market).toMatchObject({ demand: { params: { value: 0.5 } }, arrivals: { every: DAY * (7 / 24), first: DAY * (7 / 48) } });
  });

  test('counts in nominal rates as units a day', () => {
    expect(shop({ steady: { rate: 10, step: 0.3 } }).stockPoints.map(({ nominalRate }) => nominalRate)).toEqual([1, 1].map(() => expect.closeTo(10e6, 3)));
    expect(shop({ steady: 70 }, {}, { unit: { time: 'week' } }).stockPoints[0].nominalRate).toBeCloseTo(10e6, 3);
  });

  test('may have a season and a trend', () => {
    expect(shop({ steady: 12 }, { season: { step: 1, factors: [0.5, 1.5] }, trend: 0.1 }).markets[0].pattern).toEqual({ season: [0.5, 1.5], step: DAY, trend: 0.1 });
  });

  test.each([[10], [7], [3.3]])('of %s a day draws stock down along a straight line: its mean is half-way, whatever the interval', (rate) => {
    for (const step of [1, 0.5, 1 / 24]) expect(meanStock(shop({ steady: { rate, step } }))).toBeCloseTo(100 - (rate * 10) / 2, 5);
  });

  test('of whole pieces is right to half a piece', () => {
    const pieces = shop({ steady: 7 }, {}, { products: { bread: { quantum: 1, value: 1 } } });
    expect(Math.abs(meanStock(pieces) - 65)).toBeLessThan(0.5);
    const demanded = simulate(compile(pieces), 1, {}).record.demanded.reduce((sum, one) => sum + one, 0);
    expect(Math.abs(demanded - 70)).toBeLessThanOrEqual(1);
  });
});
