import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  continuousBaseStock, guaranteedService, oneWarehouse, periodicBaseStock, serialNormal, serialNormalAt, serialPoisson, serialPoissonAt, type ServiceNetwork, type ServiceStage,
} from '../../engine/sizing/index.ts';

const real = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const notBelow = (cost: number, least: number): void => expect(cost).toBeGreaterThanOrEqual(least - 1e-7 * Math.abs(least));
const stages = (least: number) => fc.array(fc.record({ leadTime: real(least, 3), holding: real(0.1, 4) }), { minLength: 1, maxLength: 4 });

describe('a line with Poisson demand', () => {
  const line = fc.record({ rate: real(0.3, 8), p: real(1, 100), stages: stages(0) });

  test('costs no less at any other levels near', () => {
    fc.assert(fc.property(line, fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 4, maxLength: 4 }), (given, moves) => {
      const best = serialPoisson(given);
      notBelow(serialPoissonAt(given, best.levels.map((level, k) => level + moves[k])).cost, best.cost);
      expect(serialPoissonAt(given, best.levels).cost).toBe(best.cost);
    }), { numRuns: 60 });
  });

  test('of one stage is base-stock', () => {
    fc.assert(fc.property(real(0.3, 8), real(0, 5), real(0.1, 5), real(0.5, 50), (rate, leadTime, h, p) => {
      const line1 = serialPoisson({ rate, p, stages: [{ leadTime, holding: h }] });
      const alone = continuousBaseStock({ rate, leadTime, h, p });
      expect(line1.levels).toEqual([alone.S]);
      expect(Math.abs(line1.cost - alone.cost)).toBeLessThan(1e-9 * (1 + alone.cost));
    }), { numRuns: 60 });
  });

  test('has levels of single stages that make the same echelons', () => {
    fc.assert(fc.property(line, fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 }), (given, levels) => {
      const own = levels.slice(0, given.stages.length);
      const { localLevels, cost } = serialPoissonAt(given, own);
      const echelons = localLevels.map((_, k) => localLevels.slice(0, k + 1).reduce((sum, x) => sum + x, 0));
      expect(localLevels.slice(1).every((level) => level >= 0)).toBe(true);
      expect(Math.abs(serialPoissonAt(given, echelons).cost - cost)).toBeLessThan(1e-9 * (1 + cost));
    }), { numRuns: 30 });
  });
});

describe('a line with normal demand', () => {
  const line = fc.record({ mean: real(1, 30), sd: real(0.5, 8), p: real(1, 100), stages: stages(0.2) });

  test('costs no less at any other levels near', () => {
    fc.assert(fc.property(line, fc.array(real(-1, 1), { minLength: 4, maxLength: 4 }), (given, moves) => {
      const best = serialNormal(given);
      notBelow(serialNormalAt(given, best.levels.map((level, k) => level + moves[k] * given.sd)).cost, best.cost);
    }), { numRuns: 12 });
  });

  test('of one stage is base-stock, and of stages without lead times before it too', () => {
    fc.assert(fc.property(real(1, 30), real(0.5, 8), real(1, 5), real(0.1, 5), real(0.5, 50), (mean, sd, leadTime, h, p) => {
      const alone = periodicBaseStock({ h, p, demand: { kind: 'normal', params: { mean, sd } }, leadTime, extra: 0 });
      const one = serialNormal({ mean, sd, p, stages: [{ leadTime, holding: h }] });
      expect(Math.abs(one.levels[0] - alone.S)).toBeLessThan(1e-7 * (1 + alone.S));
      expect(Math.abs(one.cost - alone.cost)).toBeLessThan(1e-6 * alone.cost);
    }), { numRuns: 20 });
  });

  test('is what a line of Poisson demand with the same mean and variance comes near to', () => {
    const stagesOf = [{ leadTime: 1, holding: 1 }, { leadTime: 2, holding: 0.5 }];
    const poisson = serialPoisson({ rate: 900, p: 20, stages: stagesOf });
    const normal = serialNormal({ mean: 900, sd: 30, p: 20, stages: stagesOf });
    expect(Math.abs(normal.cost / poisson.cost - 1)).toBeLessThan(0.002);
    normal.levels.forEach((level, k) => expect(Math.abs(level - poisson.levels[k])).toBeLessThan(2));
  });
});

describe('guaranteed service', () => {
  /** Trees of up to five stages: each hangs on one before it, either way round. */
  const network: fc.Arbitrary<ServiceNetwork> = fc
    .array(fc.record({ parent: fc.nat(), up: fc.boolean(), time: fc.integer({ min: 0, max: 3 }), holding: real(0.1, 5), sd: real(0, 5), promise: fc.integer({ min: 0, max: 3 }), supply: fc.integer({ min: 0, max: 2 }), limited: fc.boolean() }), { minLength: 1, maxLength: 5 })
    .map((rows) => {
      const links = rows.slice(1).map(({ parent, up }, k): readonly [number, number] => (up ? [k + 1, parent % (k + 1)] : [parent % (k + 1), k + 1]));
      const own = rows.map(({ time, holding, sd, promise, supply, limited }, k): ServiceStage => {
        const supplies = links.some(([from]) => from === k);
        return { time, holding, sd: supplies ? 0 : sd, ...(limited ? { promise } : {}), ...(links.some(([, to]) => to === k) ? {} : { supply }) };
      });
      return { stages: own, links, z: 1.5 };
    });

  test('costs what trying all service times finds', () => {
    fc.assert(fc.property(network, (given) => {
      const found = guaranteedService(given);
      const known = byTrying(given);
      expect(Math.abs(found.cost - known)).toBeLessThan(1e-9 * (1 + known));
    }), { numRuns: 150 });
  });

  test('promises no more than it can keep', () => {
    fc.assert(fc.property(network, (given) => {
      const { serviceTimes, inboundTimes } = guaranteedService(given);
      for (const [from, to] of given.links) expect(serviceTimes[from]).toBeLessThanOrEqual(inboundTimes[to]);
      given.stages.forEach(({ time }, k) => expect(serviceTimes[k]).toBeLessThanOrEqual(inboundTimes[k] + time));
    }));
  });

  function byTrying({ stages: rows, links, z }: ServiceNetwork): number {
    const variance = (k: number): number => links.filter(([from]) => from === k).reduce((sum, [, to]) => sum + variance(to), (rows[k].sd ?? 0) ** 2);
    const weights = rows.map(({ holding }, k) => z * holding * Math.sqrt(variance(k)));
    const supplies = rows.map((_, k) => links.some(([from]) => from === k));
    const most = rows.reduce((sum, { time, supply = 0 }) => sum + time + supply, 0);
    const limits = rows.map(({ promise }, k) => promise ?? (supplies[k] ? most : 0));
    const upstreamFirst = rows.map((_, k) => k).sort((a, b) => depth(links, a) - depth(links, b));
    const times: number[] = [];
    const cheapest = (place: number): number => {
      if (place === rows.length) return 0;
      const k = upstreamFirst[place];
      const inbound = Math.max(rows[k].supply ?? 0, ...links.filter(([, to]) => to === k).map(([from]) => times[from]));
      let least = Infinity;
      for (let service = 0; service <= Math.min(limits[k], inbound + rows[k].time); service += 1) {
        times[k] = service;
        least = Math.min(least, weights[k] * Math.sqrt(inbound + rows[k].time - service) + cheapest(place + 1));
      }
      return least;
    };
    return cheapest(0);
  }

  function depth(links: ServiceNetwork['links'], k: number): number {
    return Math.max(0, ...links.filter(([, to]) => to === k).map(([from]) => 1 + depth(links, from)));
  }
});

test('one retailer with an empty warehouse waits for both lead times', () => {
  const { retailer } = oneWarehouse({ retailers: 1, rate: 2, warehouse: { S: 0, leadTime: 1.5 }, retailer: { S: 9, leadTime: 1 } });
  const alone = continuousBaseStock({ rate: 2, leadTime: 2.5, h: 1, p: 1 });
  expect(Math.abs(retailer.onOrder - 5)).toBeLessThan(1e-12);
  expect(Math.abs(retailer.onOrderVariance - 5)).toBeLessThan(1e-10);
  expect(alone.S).toBe(5);
});
