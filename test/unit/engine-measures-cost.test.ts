import { describe, expect, test } from 'vitest';
import { compile, DAY, measureRun, simulate, type Spec } from '../../engine/index.ts';
import { baseStock, constant, hazard, series } from '../specs/parts.ts';
import { plantSpec } from '../specs/plant-spec.ts';
import { shopSpec } from '../specs/shop-spec.ts';

function measured(spec: Spec): Record<string, number> {
  const model = compile(spec);
  return measureRun(model, simulate(model, 1, { check: true }));
}

// S = 6, a day to arrive. Net stock after days 0-4: -4, 3, -3, 6, 6; orders of 10, 3, 9; all received
const waits = shopSpec({
  days: 5, demand: series(10, 3, 9), initial: 6, policy: baseStock(6),
  product: { value: 2 },
  lane: { price: 1.5 },
  market: { patience: null, price: 4 },
  costs: { holdingPerValueDay: 0.1, ordering: [7], backorder: [0.25] },
});

describe('costs', () => {
  const m = measured(waits);

  test('purchase: 22 received at 1.5', () => expect(m.purchaseCost).toBe(33));
  test('ordering: 3 orders at 7', () => expect([m.orderingCost, m.orders]).toEqual([21, 3]));
  test('holding: (3 + 6 + 6) unit-days x value 2 x 0.1', () => expect(m.holdingCost).toBe(3));
  test('backorder: (4 + 3) unit-days at 0.25', () => expect(m.backorderCost).toBe(1.75));
  test('shortage: nothing is lost', () => expect(m.shortageCost).toBe(0));
  test('total: 33 + 21 + 3 + 1.75', () => expect(m.totalCost).toBe(58.75));
  test('revenue: 22 filled at 4; profit: 88 - 58.75', () => expect([m.revenue, m.profit]).toEqual([88, 29.25]));
  test('stock: 15 unit-days x value 2 in 5 days', () => expect(m.stock).toBeCloseTo(6, 12));
  test('days of stock: 15 unit-days x 2 over 22 units x 2', () => expect(m.daysOfStock).toBeCloseTo(15 / 22, 12));
  test('stock turnover: 44 sold in 5 days, times 73, over a stock of 6', () => expect(m.stockTurnover).toBeCloseTo((44 * 73) / 6, 10));
  test('transport: 22 set out at 0.5, the last of them before they come in', () => {
    const moved = (days: number) => measured(shopSpec({ days, demand: series(10, 3, 9), initial: 6, policy: baseStock(6), lane: { freight: 0.5 }, market: { patience: null } }));
    expect([moved(5).transportCost, moved(3).transportCost, moved(5).totalCost, moved(5).profit]).toEqual([11, 11, 11, -11]);
  });

  test('shortage: 10 lost at 1.5, and what was sold is paid', () => {
    const lost = measured(shopSpec({ days: 5, demand: series(4, 5, 3, 0, 8), initial: 10, market: { price: 2 }, costs: { shortage: [1.5] } }));
    expect([lost.shortageCost, lost.revenue, lost.profit]).toEqual([15, 20, 5]);
  });

  test('lost margin: 10 lost at a price of 2 and a value of 1.25 are in the total, and nobody pays them', () => {
    const lost = (value: number) => measured(shopSpec({ days: 5, demand: series(4, 5, 3, 0, 8), initial: 10, market: { price: 2 }, product: { value }, costs: { shortage: [1.5] } }));
    expect([lost(1.25).lostMargin, lost(1.25).totalCost, lost(1.25).profit]).toEqual([7.5, 22.5, 5]);
    expect([lost(3).lostMargin, lost(3).totalCost, lost(3).profit]).toEqual([0, 15, 5]);
  });

  test('are those after the warm-up; goods are paid when they come in', () => {
    // after day 0: 10 + 3 + 9 received, orders of 3 and 9, 19 filled
    const later = measured({ ...waits, warmup: DAY });
    expect([later.purchaseCost, later.orderingCost, later.revenue]).toEqual([33, 14, 64]);
  });
});

describe('expired goods', () => {
  test('are counted in units', () => {
    const m = measured(shopSpec({ days: 6, demand: constant(0), initial: 4e6, policy: baseStock(4), product: { shelfLife: 2 * DAY, quantum: 1e-6 } }));
    // the 4 of the start on day 2; 4 more, a day old on arrival, on day 4
    expect(m.expiredUnits).toBeCloseTo(8, 9);
  });

  test('cost what throwing them away costs: the same 8 at 0.25', () => {
    const m = measured(shopSpec({ days: 6, demand: constant(0), initial: 4, policy: baseStock(4), product: { shelfLife: 2 * DAY }, costs: { scrap: [0.25] } }));
    expect([m.scrapCost, m.totalCost, m.profit]).toEqual([2, 2, -2]);
  });
});

describe('on-time delivery', () => {
  // Orders of days 0-3 take 1, 3, 2, 9 days; 2 are promised. In time: days 0 and 2. Late: day 1, and day 3, still open and overdue on day 8
  const spec = (days: number, promise: number | null) =>
    shopSpec({ days, demand: series(1, 1, 1, 1), initial: 9, policy: baseStock(9), lane: { leadTime: series(1, 3, 2, 9), promise: promise === null ? null : promise * DAY } });

  test('in full within the promise, over those received or overdue', () => expect(measured(spec(8, 2)).onTimeDelivery).toBe(0.5));
  test('open orders that are not overdue don\'t count', () => expect(measured(spec(5, 2)).onTimeDelivery).toBe(2 / 3));
  test('is not defined without a promise', () => expect(measured(spec(8, null)).onTimeDelivery).toBeNaN());

  test('is of whole orders: the last part counts', () => {
    // 5 set out at half output on each of days 0 and 1: the order of 10 is whole on day 2
    const half = hazard([{ kind: 'site', site: 0 }], 0, 9, { output: 0.5 });
    const parts = (promise: number) =>
      measured(shopSpec({ days: 5, demand: series(10), initial: 10, policy: baseStock(10), nominalRate: 10, lane: { promise: promise * DAY }, hazards: [half] })).onTimeDelivery;
    expect([parts(2), parts(1.5)]).toEqual([1, 0]);
  });
});

describe('lines', () => {
  test('starved time: parts come after 4 of 10 days', () => {
    const m = measured(plantSpec({ days: 10, parts: 0, goods: 0, demand: series(1), partsLane: { leadTime: constant(4) } }));
    expect(m.starvedTime).toBe(0.4);
  });

  test('starved time that the warm-up cuts in two', () => {
    const m = measured({ ...plantSpec({ days: 10, parts: 0, goods: 0, demand: series(1), partsLane: { leadTime: constant(4) } }), warmup: 2 * DAY });
    expect(m.starvedTime).toBe(0.25);
  });
});
