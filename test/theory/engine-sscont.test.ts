import { describe, expect, test } from 'vitest';
import { compile, measureRun, simulate } from '../../engine/index.ts';
import { sscont } from './oracles-data.ts';
import { perDay } from './period-by-period.ts';
import { singleSite } from './single-site.ts';
import { expectNear, netUnits, pointAt, series, traced } from './stages.ts';

const days = sscont.demand.length;

/** An order that arrives at the start of day n + l + 1 is l + 1 days on its way: demand of that day is served after. */
const spec = singleSite({
  days, warmup: 0, initial: sscont.initial, inventory: { 's-S': { s: sscont.s, S: sscont.S } }, demand: series(sscont.demand), leadTime: series(sscont.leadTimes.map((l) => l + 1)),
  h: sscont.h, p: 0, K: sscont.K,
});

describe(`${sscont.id}, day by day`, () => {
  const found = traced(spec);
  const net = netUnits(found, pointAt(found, 'shop'), days);
  const ordered = [...perDay(found.trace, 'ordered', 0, days)];
  const received = [...perDay(found.trace, 'received', 0, days)];
  const upTo = (values: readonly number[], day: number): number => values.slice(0, day + 1).reduce((sum, x) => sum + x, 0);

  test('stock at the end of each day', () => expect(net).toEqual(sscont.ending));
  test('orders', () => expect(ordered).toEqual(sscont.ordered));
  test('receipts', () => expect(received).toEqual(sscont.received));
  test('position before ordering', () => expect(net.map((x, day) => x + upTo(ordered, day - 1) - upTo(received, day))).toEqual(sscont.position));

  test('share of demand on time', () => {
    const { record } = simulate(compile(spec), 1);
    const onTime = [...record.filledAtOnce];
    expectNear(onTime.map((_, day) => upTo(onTime, day) / upTo(sscont.demand, day)), sscont.onTime);
  });

  test('cost of each day, and of all', () => {
    const { h, K, c } = sscont;
    expect(net.map((x, day) => h * Math.max(0, x) + (ordered[day] > 0 ? K + c * ordered[day] : 0))).toEqual(sscont.cost);
    const model = compile(spec);
    const m = measureRun(model, simulate(model, 1));
    expect(m.holdingCost + m.orderingCost + c * upTo(ordered, days)).toBe(upTo(sscont.cost, days));
  });
});
