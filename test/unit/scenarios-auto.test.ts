/** Automatic levels: what they come to, and that a simulation reaches what they promise. */
import { describe, expect, test } from 'vitest';
import { baseStockForService, compile, measureRun, measureStockPoints, orderPointForService, simulate } from '../../engine/index.ts';
import { resolve, validate, type ScenarioDocument } from '../../scenarios/index.ts';

interface Given {
  readonly inventory: unknown;
  readonly demand?: unknown;
  readonly every?: unknown;
  readonly leadTime?: unknown;
  readonly review?: number;
  readonly costs?: unknown;
  readonly horizon?: number;
}

/** A shop that one supplier serves. */
const shop = ({ inventory, demand = { poisson: { mean: 20 } }, every, leadTime = 4, review, costs, horizon = 4000 }: Given): ScenarioDocument => {
  const document = {
    knockon: 1, name: 'shop', horizon, warmup: 50,
    products: { tea: { quantum: 1, value: 10 } }, sites: { farm: { kind: 'supplier' }, shop: { kind: 'store' } },
    lanes: [{ from: 'farm', to: 'shop', product: 'tea', leadTime }],
    policies: [{ at: 'shop', product: 'tea', inventory, ...(review === undefined ? {} : { review }) }],
    markets: [{ id: 'guests', at: 'shop', product: 'tea', demand, unmet: 'backorder', ...(every === undefined ? {} : { every }) }],
    ...(costs === undefined ? {} : { costs }),
  };
  const checked = validate(document);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.document;
};

const policyOf = (document: ScenarioDocument) => resolve(document).stockPoints.find(({ policy }) => policy !== null)?.policy;

function reached(document: ScenarioDocument): { readonly fill: number; readonly cycle: number } {
  const model = compile(resolve(document));
  const run = simulate(model, 5);
  const at = measureStockPoints(model, run).find(({ site }) => site === 'shop');
  return { fill: at?.fillRate ?? NaN, cycle: measureRun(model, run)['cycleServiceLevel'] };
}

describe('an automatic level', () => {
  test('of a shop that orders what it sold each day covers the lead time: its order serves the demand of the day on which it comes', () => {
    const target = { service: 0.95, measure: 'cycle' } as const;
    const { level } = baseStockForService({ demand: { kind: 'poisson', params: { mean: 20 } }, leadTime: 3 }, target);
    expect(policyOf(shop({ inventory: { auto: { service: 0.95 } } }))).toEqual({ kind: 'base-stock', params: { S: level } });
  });

  test('covers a longer review, and a lead time that varies', () => {
    const plain = Number(policyOf(shop({ inventory: { auto: { service: 0.95 } } }))?.params['S']);
    expect(Number(policyOf(shop({ inventory: { auto: { service: 0.95 } }, review: 7 }))?.params['S'])).toBeGreaterThan(plain + 5 * 20);
    expect(Number(policyOf(shop({ inventory: { auto: { service: 0.95 } }, leadTime: { gamma: { mean: 4, cv: 0.5 } } }))?.params['S'])).toBeGreaterThan(plain + 20);
  });

  test('is an (s, S) with the economic lot where orders cost something', () => {
    const costs = { ordering: { tea: 50 }, holding: { rate: 0.2, per: 'year' } };
    const Q = Math.sqrt((2 * 50 * 20 * 365) / (0.2 * 10));
    const { level } = orderPointForService({ demand: { kind: 'poisson', params: { mean: 20 } }, leadTime: 4, Q }, { service: 0.95, measure: 'fill' });
    expect(policyOf(shop({ inventory: { auto: { service: 0.95, measure: 'fill' } }, costs }))).toEqual({ kind: 's-S', params: { s: level, S: Math.ceil(level + Q) } });
  });

  test.each([
    ['daily demand', {}],
    ['uneven demand', { demand: { 'negative-binomial': { mean: 20, sd: 12 } } }],
    ['weekly reviews', { review: 7 }],
    ['lots that are dear to order', { costs: { ordering: { tea: 50 }, holding: { rate: 0.2, per: 'year' } }, horizon: 20_000 }],
    ['customers at any time', { demand: 1, every: { exponential: { mean: 0.05 } } }],
  ] as const)('keeps its promise: %s', (_, over) => {
    // fill: at least the target, and not much more: levels are whole
    for (const service of [0.8, 0.95]) {
      const { fill } = reached(shop({ inventory: { auto: { service, measure: 'fill' } }, ...over }));
      expect(fill).toBeGreaterThan(service - 0.01);
      expect(fill).toBeLessThan(service + 0.5 * (1 - service));
    }
  });

  test('is higher where orders come first in the day, and keeps its promise', () => {
    const first = { ...shop({ inventory: { auto: { service: 0.9, measure: 'fill' } }, review: 1 }), order: 'order-first' } as const;
    expect(Number(policyOf(first)?.params['S'])).toBeGreaterThan(Number(policyOf(shop({ inventory: { auto: { service: 0.9, measure: 'fill' } } }))?.params['S']) + 10);
    expect(reached(first).fill).toBeGreaterThan(0.89);
    expect(reached(first).fill).toBeLessThan(0.96);
  });

  test('is nothing where goods are there at once', () => {
    expect(policyOf(shop({ inventory: { auto: { service: 0.95 } }, leadTime: 0 }))).toEqual({ kind: 'base-stock', params: { S: 0 } });
  });

  test('keeps its promise of no stock-out in so many days', () => {
    const { cycle } = reached(shop({ inventory: { auto: { service: 0.9 } } }));
    expect(cycle).toBeGreaterThan(0.88);
    expect(cycle).toBeLessThan(0.94);
  });

  test.each([
    [{ auto: { service: 1.2 } }, 'policies[0].inventory.auto.service'],
    [{ auto: {} }, 'policies[0].inventory.auto.service'],
    ['auto', 'policies[0].inventory'],
    [{ auto: { service: 0.9, measure: 'beta' } }, 'policies[0].inventory.auto.measure'],
  ])('%j is refused at its place', (inventory, path) => {
    const checked = validate({ ...shop({ inventory: { auto: { service: 0.9 } } }), policies: [{ at: 'shop', product: 'tea', inventory }] });
    expect(checked.ok ? [] : checked.problems.map((problem) => problem.path)).toContain(path);
  });
});
