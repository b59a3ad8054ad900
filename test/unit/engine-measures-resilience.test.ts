import { describe, expect, test } from 'vitest';
import {
  compile, DAY, episodesOf, measurePair, performanceCurve, simulate, type HazardSpec, type RunRecord, type Spec,
} from '../../engine/index.ts';
import { baseStock, constant, hazard } from '../specs/parts.ts';
import { shopSpec, SHOP, SUPPLIER } from '../specs/shop-spec.ts';

function paired(spec: Spec): Record<string, number> {
  const model = compile(spec);
  return measurePair(model, simulate(model, 1), simulate(model, 1, { hazards: false }));
}

/** 10 a day asked and, undisturbed, sold at 2; 40 days measured after 10 of warm-up. */
const steady = (...hazards: HazardSpec[]): Spec =>
  shopSpec({ days: 50, warmup: 10, demand: constant(10), initial: 30, policy: baseStock(30), market: { price: 2 }, costs: { shortage: [0.5] }, hazards });
const shopDown = hazard([{ kind: 'site', site: SHOP }], 20, 4);

describe('a shop that is closed for 4 days', () => {
  const m = paired(steady(shopDown));

  // Q is 6/7, 5/7, 4/7, 3/7, 3/7, 3/7, 3/7, 4/7, 5/7, 6/7 on days 20 to 29
  test('depth: 1 - 3/7', () => expect(m.depth).toBeCloseTo(4 / 7, 14));
  test('loss area: the 4 days', () => expect(m.lossArea).toBeCloseTo(4, 13));
  test('resilience index: 1 - 4/40', () => expect(m.resilienceIndex).toBeCloseTo(0.9, 14));
  test('impact lag: at once', () => expect(m.impactLag).toBe(0));
  test('service recovery time: from day 20 to day 30', () => expect(m.serviceRecoveryTime).toBe(10));
  test('no rebound', () => expect(m.reboundArea).toBe(0));
  test('paired lost units: 40', () => expect(m.pairedLostUnits).toBe(40));
  test('paired loss: 40 x (2 + 0.5)', () => expect(m.pairedLoss).toBe(100));
});

describe('a supplier that is down for 10 days', () => {
  test('shows after stock and goods under way are used up: 30 pieces, 3 days', () => {
    const m = paired(steady(hazard([{ kind: 'site', site: SUPPLIER }], 20, 10)));
    expect(m.impactLag).toBe(3);
    // Sold out from day 23; what was ordered on days 20 to 29 sets out on day 30 and comes on day 31
    expect(m.pairedLostUnits).toBe(80);
    expect(m.lossArea).toBeCloseTo(8, 13);
  });
});

test('nothing struck: Q is 1 and what needs a fall is not defined', () => {
  const m = paired(steady());
  expect([m.depth, m.lossArea, m.reboundArea, m.resilienceIndex, m.pairedLostUnits, m.pairedLoss]).toEqual([0, 0, 0, 1, 0, 0]);
  expect([m.impactLag, m.serviceRecoveryTime]).toEqual([NaN, NaN]);
});

describe('the performance curve', () => {
  const days = 12;
  const spec = shopSpec({ days, demand: constant(0), initial: 0 });
  const model = compile(spec);
  const { record } = simulate(model, 1);
  const filled = (...units: number[]): RunRecord => ({ ...record, filledAtOnce: Float64Array.from({ length: days }, (_, d) => units[d] ?? 0) });
  const curve = (hit: number[], calm: number[]): number[] => [...performanceCurve(model, filled(...hit), filled(...calm))];

  test('looks back on 7 days, fewer at the start', () => {
    const calm = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    expect(curve([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], calm)).toEqual([0, 1 / 2, 2 / 3, 3 / 4, 4 / 5, 5 / 6, 6 / 7, 1, 1, 1, 1, 1]);
  });

  test('may go above 1', () => {
    expect(curve([3], [1])[0]).toBe(3);
  });

  test('starts at 1 and keeps its last value where undisturbed nothing was sold', () => {
    expect(curve([0, 0, 1], [0, 0, 2])).toEqual([1, 1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(curve([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 8], [0, 0, 2])).toEqual([1, 1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
  });
});

describe('episodes', () => {
  const model = compile({ ...shopSpec({ days: 40, demand: constant(0), initial: 0 }), warmup: 5 * DAY });
  /** Q is 1 but on the days said. */
  const episodes = (low: Record<number, number>) => episodesOf(model, Float64Array.from({ length: 40 }, (_, day) => low[day] ?? 1));
  const from = (first: number, last: number, q: number): Record<number, number> =>
    Object.fromEntries(Array.from({ length: last - first + 1 }, (_, k) => [first + k, q]));

  test('begin below 0.95 and end at 0.98', () => {
    expect(episodes({ 10: 0.96, 11: 0.95, 12: 0.9, 13: 0.97, 14: 0.979, 15: 0.98 })).toEqual([{ start: 12, durationDays: 3, censored: false }]);
  });

  test('do not end for less than a window of good days', () => {
    expect(episodes({ 10: 0.5, 16: 0.97 })).toEqual([{ start: 10, durationDays: 7, censored: false }]);
    expect(episodes({ 10: 0.5, 18: 0.5 })).toEqual([
      { start: 10, durationDays: 1, censored: false },
      { start: 18, durationDays: 1, censored: false },
    ]);
  });

  test('that last to the end of the run are censored; good days up to the end are an end', () => {
    expect(episodes(from(30, 39, 0.9))).toEqual([{ start: 30, durationDays: 10, censored: true }]);
    expect(episodes(from(30, 37, 0.9))).toEqual([{ start: 30, durationDays: 8, censored: false }]);
  });

  test('of the warm-up are not looked at', () => {
    expect(episodes({ 2: 0.1 })).toEqual([]);
    expect(episodes(from(2, 6, 0.1))).toEqual([{ start: 5, durationDays: 2, censored: false }]);
  });
});
