import { describe, expect, test } from 'vitest';
import { compile, DAY, measureMarkets, measureRun, simulate, type MarketMeasures, type Spec } from '../../engine/index.ts';
import { baseStock, constant, market, product, series, site, source, specOf } from '../specs/parts.ts';
import { shopSpec } from '../specs/shop-spec.ts';

function measured(spec: Spec): { m: Record<string, number>; markets: MarketMeasures[] } {
  const model = compile(spec);
  const run = simulate(model, 1, { check: true });
  return { m: measureRun(model, run), markets: measureMarkets(model, run) };
}

// S = 6, two days to arrive: 6 of 10 at once, 4 on day 2 out of what was ordered on day 0, 3 of day 1 on day 3
const waits = (over: Partial<Spec> = {}): Spec => ({
  ...shopSpec({ days: 6, demand: series(10, 3), initial: 6, policy: baseStock(6), lane: { leadTime: constant(2) }, market: { patience: null } }),
  ...over,
});

describe('customers who wait', () => {
  const { m, markets } = measured(waits());

  test('wait 4 x 2 + 3 x 1 unit-days for 13 units', () => expect(m.customerWaitingTime).toBeCloseTo(11 / 13, 12));
  test('95 % of the two demands have all within 2 days', () => expect(m.customerWaitingTimeP95).toBe(2));
  test('are owed 11 unit-days in 6 days', () => expect([m.backlog, markets[0].backlog]).toEqual([11 / 6, 11 / 6]));
  test('by market', () => {
    expect(markets).toEqual([{
      market: 'market of 1', site: 'shop', product: 'goods', demanded: 13, filled: 13, lost: 0, fillRate: 6 / 13, cycleServiceLevel: 4 / 6, otif: 0,
      meanWait: 11 / 13, backlog: 11 / 6,
    }]);
  });

  test('after the warm-up: what was given on day 2 waited from day 0, of which a day is measured', () => {
    const later = measured(waits({ warmup: DAY }));
    expect(later.m.customerWaitingTime).toBeCloseTo(11 / 7, 12);
    expect([later.m.backlog, later.markets[0].backlog]).toEqual([7 / 5, 7 / 5]);
  });

  test('who are owed something at the end are owed it until then, and have not waited yet', () => {
    const cut = measured(waits({ horizon: 1.5 * DAY }));
    expect([cut.m.customerWaitingTime, cut.m.backlog, cut.markets[0].backlog]).toEqual([0, 5, 5]);
  });
});

test('customers who give up were owed until then: 4 units for a day', () => {
  const spec = shopSpec({ days: 4, demand: series(10), initial: 6, lane: { leadTime: constant(9) }, market: { patience: DAY } });
  const { m, markets } = measured(spec);
  expect([m.customerWaitingTime, m.customerWaitingTimeP95, m.backlog]).toEqual([0, NaN, 1]);
  expect(markets[0]).toMatchObject({ filled: 6, lost: 4, backlog: 1, meanWait: 0 });
});

test('markets of several products: units count, not quanta', () => {
  const spec = specOf(4, {
    products: [product(), product({ id: 'flour', quantum: 0.5 })],
    sites: [site('mill')],
    stockPoints: [source({ site: 0 }), source({ site: 0, product: 1 })],
    markets: [market(0, constant(1)), market(1, constant(3))],
  });
  expect(measured(spec).markets.map(({ product: id, demanded, filled, fillRate, meanWait }) => [id, demanded, filled, fillRate, meanWait])).toEqual([['goods', 4, 4, 1, 0], ['flour', 12, 12, 1, 0]]);
});

test('a market that gets nothing has waited for nothing', () => {
  const { m, markets } = measured(shopSpec({ days: 3, demand: constant(0), initial: 5 }));
  expect([m.customerWaitingTime, m.customerWaitingTimeP95, markets[0].meanWait, markets[0].fillRate, markets[0].otif]).toEqual([NaN, NaN, NaN, NaN, NaN]);
});
