import { describe, expect, test } from 'vitest';
import { compile, DAY, measureRun, measureStockPoints, simulate, type Spec, type StockPointMeasures } from '../../engine/index.ts';
import { chainSpec } from '../specs/chain-spec.ts';
import { baseStock, constant, fedOver, lane, market, series, site, source, specOf, stocked } from '../specs/parts.ts';
import { PARTS, plantSpec } from '../specs/plant-spec.ts';
import { shopSpec, SHOP } from '../specs/shop-spec.ts';

function measured(spec: Spec): readonly [endToEnd: number, perStage: number] {
  const model = compile(spec);
  const m = measureRun(model, simulate(model, 1, { check: true }));
  return [m.bullwhipRatio, m.bullwhipRatioPerStage];
}

function pointsOf(spec: Spec): StockPointMeasures[] {
  const model = compile(spec);
  return measureStockPoints(model, simulate(model, 1, { check: true }));
}

// Mean 2, variance (1 + 1 + 0 + 0) / 3
const demand = series(1, 3, 2, 2);

// North orders lots of 4 to be at 10: 4, 0, 4, 0 (variance 16/3). The warehouse orders lots of 10 to be at 20: 10, 0, 0, 0 (variance 25)
const chain = chainSpec({ days: 4, initial: [20, 10, 10], demand: [demand, constant(0)], lanes: [{ lot: 10 }, { lot: 4 }, {}] });

describe('the bullwhip ratio', () => {
  test('of one stage: lots of 4 for a demand of 1, 3, 2, 2', () => {
    expect(measured(shopSpec({ days: 4, demand, initial: 10, policy: baseStock(10), lane: { lot: 4 } }))).toEqual([8, 8]);
  });

  test('of a chain: 25 / (2/3) end to end, the mean of 8 and 25 / (16/3) per stage; a shop that is asked for nothing is left out', () => {
    const [endToEnd, perStage] = measured(chain);
    expect(endToEnd).toBeCloseTo(37.5, 12);
    expect(perStage).toBeCloseTo((8 + 75 / 16) / 2, 12);
  });

  test('compares with the sum of all markets: two that ask the same, and orders that are what is asked for', () => {
    expect(measured(chainSpec({ days: 4, initial: [20, 10, 10], demand: [demand, demand] }))).toEqual([1, 1]);
  });

  test('compares in the same units: 2 parts are ordered for each piece of goods', () => {
    expect(measured(plantSpec({ days: 4, parts: 20, goods: 10, demand }))).toEqual([1, 1]);
  });

  test('compares each source with its share: half of 2, 6, 4, 4 is ordered through each of two warehouses, one of them in lots of 4', () => {
    // lots: 4, 0, 4, 0 for 1, 3, 2, 2: 8 times the variance, and 1 at the other warehouse. The shop orders what it is asked for in two parts: 1 to 1
    const split = { kind: 'split', params: { shares: [0.5, 0.5] } };
    const spec = specOf(4, {
      sites: [site('supplier'), site('east'), site('west'), site('shop')],
      stockPoints: [source({ site: 0 }), stocked({ site: 1, initial: 10, policy: baseStock(10), source: fedOver(0) }), stocked({ site: 2, initial: 10, policy: baseStock(10), source: fedOver(1) }),
        stocked({ site: 3, initial: 20, policy: baseStock(20), source: fedOver(2, 3), sourcing: split })],
      lanes: [lane(0, 1, { lot: 4 }), lane(0, 2), lane(1, 3), lane(2, 3)],
      markets: [market(3, series(2, 6, 4, 4))],
    });
    const [endToEnd, perStage] = measured(spec);
    expect(endToEnd).toBeCloseTo((8 + 1) / 2, 12);
    expect(perStage).toBeCloseTo((8 + 1 + 1) / 3, 12);
  });

  test('is not defined where goods only go round', () => {
    const ring = specOf(3, {
      sites: [site('east'), site('west')],
      stockPoints: [stocked({ site: 0, initial: 5, source: fedOver(1) }), stocked({ site: 1, initial: 5, source: fedOver(0) })],
      lanes: [lane(0, 1, { orderDelay: constant(1) }), lane(1, 0, { orderDelay: constant(1) })],
      markets: [market(0, demand)],
    });
    expect(measured(ring)[0]).toBeNaN();
  });

  test('counts whole periods: days 0-1 and 2-3 ask for 4 each, then 9 that are not counted', () => {
    const spec = shopSpec({ days: 5, demand: series(1, 3, 2, 2, 9), initial: 10, policy: baseStock(10) });
    expect(measured({ ...spec, period: 2 * DAY })).toEqual([NaN, NaN]);
  });

  test('is not defined where demand does not vary, however large it is', () => {
    expect(measured(shopSpec({ days: 40, demand: constant(123_456.789), initial: 10, policy: baseStock(10), product: { quantum: 1e-6 } }))).toEqual([NaN, NaN]);
  });

  test('is not defined for a single period', () => {
    expect(measured(shopSpec({ days: 1, demand, initial: 10, policy: baseStock(10) }))).toEqual([NaN, NaN]);
  });
});

describe('what each stock point did', () => {
  const [supplier, warehouse, north, south] = pointsOf(chain);

  test('a warehouse: 16, 26, 22, 22 on hand; 10 under way on day 0', () => {
    expect(warehouse).toEqual({
      site: 'warehouse', product: 'goods', stock: 21.5, backlog: 0, onOrder: 2.5, inTransit: 2.5, onOrderVariance: 25 - 2.5 ** 2, fillRate: 1,
      ordered: 10, asked: 8, orderedVariance: 25, askedVariance: 16 / 3, bullwhipRatio: 75 / 16,
    });
  });

  test('a shop: 9, 10, 8, 10 on hand; 4 under way on days 0 and 2', () => {
    expect(north).toMatchObject({ site: 'north', stock: 9.25, onOrder: 2, inTransit: 2, ordered: 8, asked: 8, orderedVariance: 16 / 3, bullwhipRatio: 8 });
  });

  test('a source orders nothing; a shop without a customer has no fill rate', () => {
    expect([supplier.ordered, supplier.asked, supplier.fillRate, supplier.bullwhipRatio]).toEqual([0, 10, 1, NaN]);
    expect([south.fillRate, south.bullwhipRatio]).toEqual([NaN, NaN]);
  });

  test('a fill rate of whole periods: 6 of 10, 3 of 3, 6 of 9; what is asked on the fifth day is not counted', () => {
    const spec = shopSpec({ days: 5, demand: series(10, 3, 9, 0, 50), initial: 6, policy: baseStock(6), market: { patience: null } });
    const shop = pointsOf({ ...spec, period: 2 * DAY })[SHOP];
    expect([shop.fillRate, shop.asked, shop.backlog]).toEqual([15 / 22, 22, (4 + 3 + 44) / 5]);
  });

  test('a fill rate of who can be filled at once: a market gets 3 of 5 parts, batches need 8 more', () => {
    const spec = plantSpec({ days: 2, parts: 3, goods: 0, demand: series(4), partsLane: { leadTime: constant(9) } });
    const point = pointsOf({ ...spec, markets: [market(PARTS, series(5)), ...spec.markets] })[PARTS];
    expect([point.asked, point.fillRate]).toEqual([13, 0.6]);
  });

  test('units, where a quantum is a quarter of one', () => {
    const spec = shopSpec({ days: 4, demand, initial: 40, policy: baseStock(10), lane: { lot: 16 }, product: { quantum: 0.25 } });
    expect(pointsOf(spec)[SHOP]).toMatchObject({ stock: 9.25, ordered: 8, orderedVariance: 16 / 3, askedVariance: 2 / 3 });
  });
});
