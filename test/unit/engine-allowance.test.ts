import { describe, expect, test } from 'vitest';
import type { Choice, HazardSpec } from '../../engine/index.ts';
import { constant, hazard, linearly, market, series, site, source, specOf } from '../specs/parts.ts';
import { timeline, traceOf } from '../specs/read-trace.ts';
import { shopSpec } from '../specs/shop-spec.ts';

const site0 = [{ kind: 'site', site: 0 }] as const;
const halfFromDay2 = hazard(site0, 2, 6, { output: 0.5 });

/** What a market at a supplier of nominal rate `rate` gets: the supplier never runs out, so only its output matters. */
function sold(rate: number, demand: Choice, hazards: readonly HazardSpec[], patience: 0 | null = 0): [number, number][] {
  const spec = specOf(10, {
    sites: [site('supplier')],
    stockPoints: [source({ site: 0, nominalRate: rate })],
    markets: [market(0, demand, { patience })],
    hazards,
  });
  return timeline(traceOf(spec), 'filled', 0);
}

describe('a site at half output, nominal rate 10 a day', () => {
  test('sends out 5 a day, the rest of what waits on the days after', () => {
    // 8 asked on days 2 and 3: 5; 3 + 2; 5; 1
    expect(sold(10, series(0, 0, 8, 8), [halfFromDay2], null)).toEqual([[2, 5], [3, 3], [3, 2], [4, 5], [5, 1]]);
  });

  test('keeps for the next day what it did not send', () => {
    // day 2: 1 of 5; day 3: 4 + 5; day 4: 0 + 5
    expect(sold(10, series(0, 0, 1, 12, 12), [halfFromDay2])).toEqual([[2, 1], [3, 9], [4, 5]]);
  });

  test('keeps no more than one day of it', () => {
    expect(sold(10, series(0, 0, 0, 0, 0, 0, 30), [halfFromDay2])).toEqual([[6, 10]]);
  });

  test('is free again when the outage ends', () => {
    expect(sold(10, series(0, 0, 0, 0, 0, 0, 0, 0, 30), [halfFromDay2])).toEqual([[8, 30]]);
  });
});

describe('a site at part of its output', () => {
  test('moves slow movers too: 0.25 a day comes to one piece every four days', () => {
    expect(sold(0.5, constant(1), [hazard(site0, 0, 10, { output: 0.5 })])).toEqual([[3, 1], [7, 1]]);
  });

  test('gives back, when output changes within a day, what was for time not gone by', () => {
    // day 2: 5, none sold; day 2.5, a second hazard, 0.25 of output: 5 - 2.5 for the half day to come, and 2.5 for a day at 0.25
    const second = hazard(site0, 2.5, 1, { output: 0.5 });
    expect(sold(10, series(0, 0, 0, 30), [halfFromDay2, second])).toEqual([[3, 5]]);
  });

  test('is not the better for an outage: what it sent out before counts after', () => {
    // day 3: 10 of two days; down from 3.25, when 3.75 of that was for time to come, to 3.5: -3.75 + 5; a day's 5 on 4.5 and so on
    const outage = hazard(site0, 3.25, 0.25);
    expect(sold(10, series(0, 0, 0, 30), [halfFromDay2, outage], null)).toEqual([[3, 10], [3.5, 1], [4.5, 5], [5.5, 5], [6.5, 5], [7.5, 4]]);
  });

  test('sends out over a linear recovery what the line lets it', () => {
    // an outage of no length, then four days at 1/8, 3/8, 5/8, 7/8 of 80
    const recovery = hazard(site0, 1, 0, { recovery: linearly(4) });
    expect(sold(80, constant(100), [recovery])).toEqual([[0, 100], [1, 10], [2, 30], [3, 50], [4, 70], [5, 100], [6, 100], [7, 100], [8, 100], [9, 100]]);
  });

  test('sends out nothing of what nobody asks of it on average', () => {
    expect(sold(0, constant(1), [hazard(site0, 0, 9, { output: 0.9 })])).toEqual([[9, 1]]);
  });
});

test('a lane at half output lets 5 a day set out; what is under way goes on', () => {
  const half = hazard([{ kind: 'lane', lane: 0 }], 1, 4, { output: 0.5 });
  const spec = shopSpec({ days: 9, demand: series(8, 8, 8), initial: 0, nominalRate: 10, market: { patience: null }, lane: { leadTime: constant(2) }, hazards: [half] });
  const trace = traceOf(spec);
  expect(timeline(trace, 'shipped', 0)).toEqual([[0, 8], [1, 5], [2, 3], [2, 2], [3, 5], [4, 1]]);
  expect(timeline(trace, 'received', 0)).toEqual([[2, 8], [3, 5], [4, 3], [4, 2], [5, 5], [6, 1]]);
});
