import { describe, expect, test } from 'vitest';
import { compile, DAY, simulate, type HazardSpec } from '../../engine/index.ts';
import { constant, hazard, linearly, series, site, source, specOf } from '../specs/parts.ts';
import { rowsOf, timeline, traceOf } from '../specs/read-trace.ts';
import { shopSpec, SHOP, SUPPLIER } from '../specs/shop-spec.ts';

const atShop = [{ kind: 'site', site: SHOP }] as const;
const atSupplier = [{ kind: 'site', site: SUPPLIER }] as const;

/** `[day, output]` of a lone site under some hazards. */
function outputs(days: number, hazards: readonly HazardSpec[], seed = 1): [number, number][] {
  return timeline(traceOf(specOf(days, { sites: [site('plant')], stockPoints: [source({ site: 0 })], hazards }), seed), 'siteOutput', 0);
}

describe('a site that is down', () => {
  test('sells nothing, and what does not wait is lost; stock is kept', () => {
    const trace = traceOf(shopSpec({ days: 5, demand: constant(2), initial: 20, hazards: [hazard(atShop, 1, 2)] }));
    expect(timeline(trace, 'filled', 0)).toEqual([[0, 2], [3, 2], [4, 2]]);
    expect(timeline(trace, 'lost', 0)).toEqual([[1, 2], [2, 2]]);
  });

  test('serves who waited the moment it is back, in turn', () => {
    const trace = traceOf(shopSpec({ days: 5, demand: series(1, 2, 3), initial: 20, market: { patience: null }, hazards: [hazard(atShop, 1, 1.5)] }));
    expect(rowsOf(trace, 'filled').map((row) => [row.day, row.quantity, row.b])).toEqual([[0, 1, 1], [2.5, 2, 0], [2.5, 3, 0]]);
  });

  test('still orders and still receives', () => {
    const policy = { kind: 'base-stock', params: { S: 4 } };
    const trace = traceOf(shopSpec({ days: 5, demand: series(3, 2), initial: 4, policy, market: { patience: null }, hazards: [hazard(atShop, 0.5, 4)] }));
    expect(timeline(trace, 'ordered', 0)).toEqual([[0, 3], [1, 2]]);
    expect(timeline(trace, 'received', 0)).toEqual([[1, 3], [2, 2]]);
  });

  test('ships nothing; orders wait for it', () => {
    const trace = traceOf(shopSpec({ days: 9, demand: series(1, 2), initial: 0, market: { patience: null }, hazards: [hazard(atSupplier, 1, 3)] }));
    expect(timeline(trace, 'shipped', 0)).toEqual([[0, 1], [4, 2]]);
  });
});

describe('hazards', () => {
  test('outputs of those that are active multiply', () => {
    const strikes = [hazard([{ kind: 'site', site: 0 }], 1, 6, { output: 0.5 }), hazard([{ kind: 'site', site: 0 }], 3, 2, { output: 0.25 })];
    expect(outputs(20, strikes)).toEqual([[1, 0.5], [3, 0.125], [5, 0.5], [7, 1]]);
  });

  test('one disruption strikes all its targets at once', () => {
    const flood = hazard([...atShop, { kind: 'lane', lane: 0 }], 2, 3);
    const trace = traceOf(shopSpec({ days: 9, demand: constant(0), initial: 0, hazards: [flood] }));
    expect(timeline(trace, 'siteOutput', SHOP)).toEqual([[2, 0], [5, 1]]);
    expect(timeline(trace, 'laneOutput', 0)).toEqual([[2, 0], [5, 1]]);
    expect(simulate(compile(shopSpec({ days: 9, demand: constant(0), initial: 0, hazards: [flood] })), 1).record.strikes).toEqual(Float64Array.of(0, 0, 1, 0, 0, 0, 0, 0, 0));
  });

  test('a dated one strikes once, a renewal one a time up after it is whole again', () => {
    const renewal = hazard([{ kind: 'site', site: 0 }], 0, 2, { when: { kind: 'renewal', up: constant(5) }, recovery: linearly(3) });
    const changes = outputs(60, [renewal]);
    const strikes = changes.filter(([, output]) => output === 0).map(([day]) => day);
    expect(strikes.length).toBeGreaterThan(4);
    // 5 up, 2 out, 3 coming back
    for (let k = 1; k < strikes.length; k++) expect(strikes[k] - strikes[k - 1]).toBeCloseTo(10, 10);
  });
});

describe('a renewal hazard at the start', () => {
  const cycle = hazard([{ kind: 'site', site: 0 }], 0, 2, { when: { kind: 'renewal', up: constant(5) }, recovery: linearly(3) });
  const model = compile(specOf(25, { sites: [site('plant')], stockPoints: [source({ site: 0 })], hazards: [cycle] }));
  const outputsOf = (seed: number): [number, number][] => {
    const { trace } = simulate(model, seed, { check: true, trace: true });
    return trace === null ? [] : timeline(trace, 'siteOutput', 0);
  };

  test('is anywhere in its cycle, as an outside observer would find it', () => {
    // The first strike of the first full cycle is uniform over 10 days whatever the state at the start
    const first = Array.from({ length: 4000 }, (_, seed) => {
      const strikes = outputsOf(seed).filter(([day, output]) => output === 0 && day > 0);
      return strikes[0][0] % 10;
    });
    for (let k = 0; k < 10; k++) {
      const share = first.filter((day) => Math.floor(day) === k).length / first.length;
      expect(Math.abs(share - 0.1) / Math.sqrt((0.1 * 0.9) / first.length)).toBeLessThan(4);
    }
  });

  test('that is coming back has as much of its step before it as is left', () => {
    const shares = Array.from({ length: 2000 }, (_, seed) => outputsOf(seed))
      .filter((changes) => changes[0][0] === 0 && changes[0][1] > 0.8)
      .map((changes) => changes[1][0]);
    expect(shares.length).toBeGreaterThan(100);
    expect(Math.max(...shares)).toBeLessThan(1);
    expect(Math.min(...shares)).toBeLessThan(0.1);
  });
});

test('nothing strikes when hazards are off, also not in a model that has been disturbed before', () => {
  const model = compile(shopSpec({ days: 9, demand: constant(1), initial: 9, hazards: [hazard(atShop, 0, 9)] }));
  simulate(model, 1);
  const { record, trace } = simulate(model, 1, { hazards: false, trace: true });
  expect(trace === null ? [] : rowsOf(trace, 'siteOutput')).toEqual([]);
  expect([record.markets.filled[0], record.sites.areaOutput[SHOP]]).toEqual([9, 9 * DAY]);
});
