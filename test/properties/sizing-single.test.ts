import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  baseStockForService, bestPoissonOrderPoint, bestReorder, bestSmoothOrderPoint, continuousBaseStock, continuousBaseStockAt, eoq, gammaLaw, lawOf, newsvendor, newsvendorAt, normalLaw, orderPointForService, periodicBaseStock, periodicBaseStockAt,
  poissonOrderPointAt, reorderAt, smoothOrderPointAt,
} from '../../engine/sizing/index.ts';
import type { Choice } from '../../engine/spec.ts';

const real = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const poisson = (min: number, max: number): fc.Arbitrary<Choice> => real(min, max).map((mean) => ({ kind: 'poisson', params: { mean } }));
const normal: fc.Arbitrary<Choice> = fc.tuple(real(5, 100), real(0.5, 30)).map(([mean, sd]) => ({ kind: 'normal', params: { mean, sd } }));
const gamma: fc.Arbitrary<Choice> = fc.tuple(real(5, 100), real(0.1, 1.5)).map(([mean, cv]) => ({ kind: 'gamma', params: { mean, cv } }));
const rates = { h: real(0.1, 5), p: real(0.5, 50) };

/** Costs that differ by less than rounding count as alike. */
const notBelow = (cost: number, least: number): void => expect(cost).toBeGreaterThanOrEqual(least - 1e-9 * Math.abs(least));

describe('a newsvendor', () => {
  test('costs no less at any other level', () => {
    fc.assert(fc.property(fc.oneof(poisson(0.5, 60), normal, gamma), fc.record(rates), real(-3, 4), (demand, given, z) => {
      const law = lawOf(demand);
      notBelow(newsvendorAt(law, given, law.mean + z * law.sd).cost, newsvendor(law, given).cost);
    }));
  });

  test('keeps more when being short costs more, and less when holding does', () => {
    fc.assert(fc.property(fc.oneof(poisson(0.5, 60), normal, gamma), fc.record(rates), real(1, 5), (demand, { h, p }, factor) => {
      const law = lawOf(demand);
      expect(newsvendor(law, { h, p: p * factor }).S).toBeGreaterThanOrEqual(newsvendor(law, { h, p }).S - 1e-9);
      expect(newsvendor(law, { h: h * factor, p }).S).toBeLessThanOrEqual(newsvendor(law, { h, p }).S + 1e-9);
    }));
  });
});

describe('base-stock', () => {
  const given = fc.record({ ...rates, demand: fc.oneof(poisson(0.5, 20), normal, gamma), leadTime: fc.integer({ min: 1, max: 8 }), leadTimeSd: fc.constantFrom(0, 0.7), extra: fc.constantFrom(0, 1) });

  test('costs no less at any other level, and serves a share from 0 to 1', () => {
    fc.assert(fc.property(given, real(-2, 2), (model, z) => {
      const best = periodicBaseStock(model);
      notBelow(periodicBaseStockAt(model, Math.max(0, Math.round(best.S * (1 + z / 10)))).cost, best.cost);
      if (model.demand.kind !== 'normal') expect(best.fillRate).toBeGreaterThanOrEqual(0);
      expect(best.fillRate).toBeLessThanOrEqual(1);
    }), { numRuns: 60 });
  });

  test('at every demand: costs no less one up or down', () => {
    fc.assert(fc.property(fc.record({ ...rates, rate: real(0.1, 20), leadTime: fc.oneof(fc.constant(0), real(0.01, 8)), leadTimeSd: fc.constantFrom(0, 0.01, 2), inSequence: fc.boolean() }), (model) => {
      const best = continuousBaseStock(model);
      for (const step of [-1, 1]) notBelow(continuousBaseStockAt(model, best.S + step).cost, best.cost);
    }), { numRuns: 60 });
  });
});

describe('levels for service', () => {
  const given = fc.record({ demand: fc.oneof(poisson(0.5, 20), normal, gamma), leadTime: fc.integer({ min: 0, max: 8 }), leadTimeSd: fc.constantFrom(0, 0.7) });
  const target = fc.record({ service: real(0.5, 0.9999), measure: fc.constantFrom('cycle' as const, 'fill' as const) });
  const reached = { cycle: 'cycleService', fill: 'fillRate' } as const;
  const within = 1e-7;

  test('base-stock reaches its target, and misses it a little lower', () => {
    fc.assert(fc.property(given, target, (model, wanted) => {
      const found = baseStockForService(model, wanted);
      expect(found[reached[wanted.measure]]).toBeGreaterThanOrEqual(wanted.service - within);
      const whole = model.demand.kind === 'poisson';
      if (!whole) expect(found[reached[wanted.measure]]).toBeLessThanOrEqual(wanted.service + within);
    }), { numRuns: 60 });
  });

  test('a reorder point reaches its target, and needs less with larger lots', () => {
    fc.assert(fc.property(given.filter(({ leadTime }) => leadTime > 0), target, real(1, 60), (model, wanted, lot) => {
      const Q = Math.round(lot);
      const found = orderPointForService({ ...model, Q }, wanted);
      expect(found[reached[wanted.measure]]).toBeGreaterThanOrEqual(wanted.service - within);
      expect(orderPointForService({ ...model, Q: 2 * Q }, wanted).level).toBeLessThanOrEqual(found.level + 1e-6);
    }), { numRuns: 60 });
  });

  test('of customers one by one is what the exact model says', () => {
    fc.assert(fc.property(real(0.2, 9), real(0.2, 4), fc.integer({ min: 1, max: 30 }), real(0.5, 0.999), (rate, leadTime, Q, service) => {
      const { level, fillRate } = orderPointForService({ demand: { kind: 'poisson', params: { mean: rate } }, leadTime, Q }, { service, measure: 'fill' });
      expect(Math.abs(poissonOrderPointAt({ h: 1, p: 1, K: 1, rate, leadTime }, level, Q).fillRate - fillRate)).toBeLessThan(1e-10);
    }), { numRuns: 60 });
  });
});

describe('(s, S)', () => {
  const lumps = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 6 }).filter((values) => Math.max(...values) > 0).map((values): Choice => ({ kind: 'empirical', params: { values } }));
  const model = fc.record({ ...rates, K: real(0, 100), demand: fc.oneof(poisson(0.5, 12), lumps), leadTime: fc.integer({ min: 0, max: 4 }) });

  test('costs no less at any other pair', () => {
    fc.assert(fc.property(model, fc.array(fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -8, max: 8 })), { minLength: 20, maxLength: 20 }), (given, moves) => {
      const best = bestReorder(given);
      for (const [ds, dS] of moves) {
        if (best.S + dS > best.s + ds) notBelow(reorderAt(given, best.s + ds, best.S + dS).cost, best.cost);
      }
    }), { numRuns: 60 });
  });

  test('costs what the stationary chances of the position say', () => {
    fc.assert(fc.property(model, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 15 }), (given, s, gap) => {
      const { cost, orders } = reorderAt(given, s, s + gap);
      const known = byChances(given, s, s + gap);
      expect(Math.abs(orders - known.orders)).toBeLessThan(1e-8);
      expect(Math.abs(cost - known.cost)).toBeLessThan(1e-7 * (1 + known.cost));
    }), { numRuns: 40 });
  });

  /** Positions after ordering, one period after the other until nothing changes. */
  function byChances({ h, p, K, demand, leadTime }: { h: number; p: number; K: number; demand: Choice; leadTime: number }, s: number, S: number) {
    const one = lawOf(demand);
    const mass = (d: number): number => one.cdf(d) - one.cdf(d - 0.5);
    let chances = Array.from({ length: S - s }, (_, j) => Number(j === 0));
    for (let period = 0; period < 4000; period += 1) {
      const next = chances.map(() => 0);
      chances.forEach((chance, j) => {
        for (let d = 0; j + d < next.length; d += 1) next[j + d] += 0.5 * chance * mass(d);
      });
      next.forEach((_, j) => (next[j] += 0.5 * chances[j]));
      next[0] += 1 - next.reduce((sum, x) => sum + x, 0);
      chances = next;
    }
    const orders = chances.reduce((sum, chance, j) => sum + chance * (1 - one.cdf(S - s - 1 - j)), 0);
    const levelCost = (y: number): number => periodicBaseStockAt({ h, p, demand, leadTime }, y).cost;
    return { orders, cost: K * orders + chances.reduce((sum, chance, j) => sum + chance * levelCost(S - j), 0) };
  }
});

describe('(r, Q)', () => {
  test('one by one: costs no less at any other pair near', () => {
    fc.assert(fc.property(fc.record({ ...rates, K: real(0, 100), rate: real(0.2, 10), leadTime: real(0, 5) }), (model) => {
      const best = bestPoissonOrderPoint(model);
      for (let dr = -4; dr <= 4; dr += 1) for (let dQ = -4; dQ <= 4; dQ += 1) if (best.Q + dQ >= 1) notBelow(poissonOrderPointAt(model, best.r + dr, best.Q + dQ).cost, best.cost);
    }), { numRuns: 60 });
  });

  const flowing = fc.record({ ...rates, K: real(0.5, 200), rate: real(10, 1000), leadTime: real(0.05, 3), sd: real(1, 100), leadTimeSd: fc.constantFrom(0, 0.1), shape: fc.constantFrom('normal' as const, 'gamma' as const) });

  test('flowing: costs no less at any other pair near', () => {
    fc.assert(fc.property(flowing, real(-0.3, 0.3), real(-0.3, 0.3), (model, a, b) => {
      const best = bestSmoothOrderPoint(model);
      notBelow(smoothOrderPointAt(model, best.r + a * best.Q, best.Q * (1 + b)).cost, best.cost);
    }), { numRuns: 60 });
  });

  test('flowing: is the mean of the cost of positions from r to r + Q, by points', () => {
    fc.assert(fc.property(flowing, real(-1, 2), real(1, 300), (model, z, Q) => {
      const { h, p, K, rate, leadTime, sd, leadTimeSd, shape } = model;
      const spread = Math.sqrt(leadTime * sd * sd + (rate * leadTimeSd) ** 2);
      const law = (shape === 'normal' ? normalLaw : gammaLaw)(rate * leadTime, spread);
      const r = law.mean + z * law.sd;
      const points = 4000;
      let sum = 0;
      for (let k = 0; k < points; k += 1) sum += newsvendorAt(law, { h, p }, r + ((k + 0.5) / points) * Q).cost / points;
      const known = (K * rate) / Q + sum;
      expect(Math.abs(smoothOrderPointAt(model, r, Q).cost - known)).toBeLessThan(1e-5 * known);
    }), { numRuns: 30 });
  });

  test('with so steep a cost of being short that nothing is owed it is the economic lot', () => {
    const { Q } = bestSmoothOrderPoint({ h: 1, p: 1e9, K: 50, rate: 100, leadTime: 0.1, sd: 1e-4 });
    expect(Math.abs(Q / eoq({ h: 1, K: 50, rate: 100 }).Q - 1)).toBeLessThan(1e-4);
  });
});
