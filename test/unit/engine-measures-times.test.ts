import { describe, expect, test } from 'vitest';
import { compile, DAY, measureRun, simulate, type LaneSpec, type Spec } from '../../engine/index.ts';
import { TIME_BUCKETS, timeBucket } from '../../engine/state/time-buckets.ts';
import { baseStock, constant, hazard, series } from '../specs/parts.ts';
import { shopSpec } from '../specs/shop-spec.ts';

function measured(spec: Spec): Record<string, number> {
  const model = compile(spec);
  return measureRun(model, simulate(model, 1, { check: true }));
}

/** An order of one piece on each of the first days, over a lane as given. */
const ordersOf = (orders: number, days: number, lane: Partial<LaneSpec>): Spec =>
  shopSpec({ days, demand: series(...Array.from({ length: orders }, () => 1)), initial: 50, policy: baseStock(50), lane });

describe('lead time and response time', () => {
  test('are of the orders that came in: 1, 3 and 2 days; the fourth is open', () => {
    const m = measured(ordersOf(4, 8, { leadTime: series(1, 3, 2, 9) }));
    expect([m.leadTime, m.leadTimeP95, m.orderResponseTime, m.orderResponseTimeP95]).toEqual([2, 3, 0, 0]);
  });

  test('begin when the order is placed: delays of 0, 1/2 and 1/4 of a day come before 1, 3 and 2', () => {
    const m = measured(ordersOf(3, 8, { leadTime: series(1, 3, 2), orderDelay: series(0, 0.5, 0.25) }));
    expect([m.leadTime, m.leadTimeP95, m.orderResponseTime, m.orderResponseTimeP95]).toEqual([2.25, 3.5, 0.25, 0.5]);
  });

  test('p95 is the 19th of 20, and the last of 19', () => {
    const lead = [30, ...Array.from({ length: 19 }, () => 1)];
    expect(measured(ordersOf(20, 60, { leadTime: series(...lead) })).leadTimeP95).toBe(1);
    expect(measured(ordersOf(19, 60, { leadTime: series(...lead) })).leadTimeP95).toBe(30);
  });

  test('end when the last part is there: 5 of 10 set out on each of days 0 and 1', () => {
    const half = hazard([{ kind: 'site', site: 0 }], 0, 9, { output: 0.5 });
    expect(measured(shopSpec({ days: 5, demand: series(10), initial: 10, policy: baseStock(10), nominalRate: 10, hazards: [half] })).leadTime).toBe(2);
  });

  test('are those of orders that came in after the warm-up', () => {
    expect(measured({ ...ordersOf(3, 8, { leadTime: series(1, 3, 2) }), warmup: 2 * DAY }).leadTime).toBe(2.5);
  });

  test('are not defined without an order', () => {
    const m = measured(shopSpec({ days: 3, demand: constant(0), initial: 5 }));
    expect([m.leadTime, m.leadTimeP95, m.orderResponseTime, m.orderResponseTimeP95]).toEqual([NaN, NaN, NaN, NaN]);
  });

  test('p95 of many lead times is that of the sorted times to within 1/64', () => {
    const lead = Array.from({ length: 200 }, (_, k) => 1 + ((k * 37) % 200) / 41);
    const { leadTimeP95 } = measured(ordersOf(200, 400, { leadTime: series(...lead) }));
    const exact = lead.toSorted((a, b) => a - b)[189];
    expect(Math.abs(leadTimeP95 / exact - 1)).toBeLessThan(1 / 64);
  });
});

describe('buckets of time', () => {
  test('rise with the time, from 0 to the last', () => {
    expect([0, 1, 2 ** 30 - 1, 2 ** 30, 2 ** 53 - 1].map(timeBucket)).toEqual([0, 0, 0, 1, TIME_BUCKETS - 1]);
  });

  test('are a 64th of an octave: the edges of every one', () => {
    for (let bucket = 1; bucket < TIME_BUCKETS; bucket++) {
      const octave = 2 ** (30 + Math.floor((bucket - 1) / 64));
      const least = octave * (1 + ((bucket - 1) % 64) / 64);
      expect([timeBucket(least - 1), timeBucket(least), timeBucket(least + octave / 64 - 1)]).toEqual([bucket - 1, bucket, bucket]);
    }
  });
});
