import { describe, expect, test } from 'vitest';
import { compile, DAY, simulate, type Spec } from '../../engine/index.ts';
import { resolve, validate, type ScenarioDocument } from '../../scenarios/index.ts';
import { cornerBakery as byHand } from '../specs/corner-bakery-spec.ts';
import { cornerBakery } from './scenarios-documents.ts';

/** Returns the spec of the corner bakery with some fields of its document replaced. */
function resolved(changes: Partial<ScenarioDocument>): Spec {
  return resolve({ ...cornerBakery, ...changes });
}

describe('the corner bakery', () => {
  const spec = resolve(cornerBakery);
  const named = (kind: string): Spec['stockPoints'][number] | undefined =>
    spec.stockPoints.find((p) => `${spec.products[p.product].id} at ${spec.sites[p.site].id}` === kind);

  test('gives the spec made by hand, member by member', () => {
    expect(spec.processes[0]).toMatchObject({ batch: 50, steps: [{ time: { kind: 'constant', params: { value: 0.125 } } }], leadTime: { kind: 'constant', params: { value: 0.3 } } });
    expect(spec.processes[0].inputs.map((i) => i.perBatch)).toEqual(byHand.processes[0].inputs.map((i) => i.perBatch));
    expect(spec.products).toEqual(byHand.products);
    expect(spec.costs).toEqual(byHand.costs);
    expect(spec.hazards.map(({ targets: _, ...rest }) => rest)).toEqual(byHand.hazards.map(({ targets: _, ...rest }) => rest));
    expect([spec.warmup, spec.horizon]).toEqual([byHand.warmup, byHand.horizon]);
    for (const lane of byHand.lanes) expect(spec.lanes.find((l) => l.id === lane.id)).toMatchObject({ leadTime: lane.leadTime, lot: lane.lot, price: lane.price });
  });

  test('sums the demand of the market upward through the chosen sources', () => {
    expect(named('bread at shop')?.nominalRate).toBe(100);
    expect(named('bread at bakery')?.nominalRate).toBe(100);
    expect(named('flour at bakery')?.nominalRate).toBeCloseTo(60e6, 3);
    expect(named('flour at mill')?.nominalRate).toBeCloseTo(60e6, 3);
    expect(named('flour at mill2')?.nominalRate).toBe(0);
  });

  test('counts dates from the end of the warm-up', () => {
    expect(spec.hazards[1].when).toEqual({ kind: 'date', at: 260 * DAY });
  });

  test('gives the same run as the spec made by hand with the second mill added', () => {
    expect(simulate(compile(spec), 3, { trace: true }).traceHash).toBe(simulate(compile(resolve(structuredClone(cornerBakery))), 3, { trace: true }).traceHash);
    const mine = simulate(compile(spec), 3, { hazards: false }).record;
    const theirs = simulate(compile(byHand), 3, { hazards: false }).record;
    expect(mine.demanded).toEqual(theirs.demanded);
  });
});

describe('defaults', () => {
  test('stock that is left out starts at the order-up-to level', () => {
    const { stock: _, ...bakery } = cornerBakery.sites['bakery'];
    const spec = resolved({ sites: { ...cornerBakery.sites, bakery } });
    expect(spec.stockPoints.filter((p) => p.site === 2).map((p) => p.initial).sort()).toEqual([50, 900e6].sort());
  });

  test('a batch is one unit, a lot one quantum, an event limit a hundred million, a lane costs nothing', () => {
    const [{ batch: _, rate: __, ...process }] = cornerBakery.processes ?? [];
    const spec = resolved({ processes: [process] });
    expect(spec.processes[0]).toMatchObject({ batch: 1, steps: [{ time: { kind: 'constant', params: { value: 0 } } }] });
    expect(spec.lanes[2]).toMatchObject({ lot: 1, minimum: 0, price: 0, promise: null, orderDelay: { kind: 'constant', params: { value: 0 } } });
    expect(spec.eventLimit).toBe(100_000_000);
  });

  test('a lane is called by its ends, and by its products too where two join the same ends', () => {
    const [first, second, third] = cornerBakery.lanes ?? [];
    const salt = { ...third, product: 'salt' };
    const spec = resolved({
      products: { ...cornerBakery.products, salt: {} },
      lanes: [first, second, third, salt, { from: 'mill2', to: 'bakery', products: ['salt'], id: 'by hand', leadTime: 1 }],
      policies: [...(cornerBakery.policies ?? []), ...['bakery', 'shop'].map((at) => ({ at, product: 'salt', inventory: { 'base-stock': { S: 5 } } }))],
    });
    expect(spec.lanes.map((l) => l.id)).toEqual(['mill->bakery', 'mill2->bakery/flour', 'bakery->shop/bread', 'bakery->shop/salt', 'by hand']);
  });

  test('a lane of several products is a lane for each, all of one way', () => {
    const [first, second, third] = cornerBakery.lanes ?? [];
    const { product: _, ...ends } = third;
    const spec = resolved({
      products: { ...cornerBakery.products, jam: {} },
      sites: { ...cornerBakery.sites, cook: { kind: 'supplier' } },
      lanes: [first, second, { ...ends, id: 'round', products: ['bread', 'jam'] }, { from: 'cook', to: 'bakery', product: 'jam', leadTime: 1 }],
      policies: [...(cornerBakery.policies ?? []), ...['bakery', 'shop'].map((at) => ({ at, product: 'jam', inventory: { 'base-stock': { S: 5 } } }))],
      hazards: [{ id: 'van', strikes: { lane: 'round' }, when: { date: 3 }, lasts: 1, effect: { output: 0 } }],
    });
    expect(spec.lanes.map((l) => [l.id, l.way])).toEqual([['mill->bakery', 'mill->bakery'], ['mill2->bakery', 'mill2->bakery'], ['round/bread', 'round'], ['round/jam', 'round'], ['cook->bakery', 'cook->bakery']]);
    expect(spec.hazards[0].targets).toEqual([{ kind: 'lane', lane: 2 }, { kind: 'lane', lane: 3 }]);
    expect(spec.hazards[0].recovery).toEqual({ kind: 'step', params: {} });
  });
});

describe('sources', () => {
  test('the supplier that the policy names', () => {
    const [flour, ...rest] = cornerBakery.policies ?? [];
    const spec = resolved({ policies: [{ ...flour, sourcing: { single: { supplier: 'mill2' } } }, ...rest] });
    expect(spec.stockPoints[0].source).toEqual({ kind: 'lanes', lanes: [1] });
    expect(resolved({ policies: [{ ...flour, sourcing: { single: { lane: 'mill2->bakery' } } }, ...rest] })).toEqual(spec);
  });

  test('the site itself names its own process', () => {
    const [flour, bread, shop] = cornerBakery.policies ?? [];
    const spec = resolved({
      sites: { ...cornerBakery.sites, factory: { kind: 'supplier' } },
      lanes: [...(cornerBakery.lanes ?? []), { from: 'factory', to: 'bakery', product: 'bread', leadTime: 1 }],
      policies: [flour, { ...bread, sourcing: { single: { supplier: 'bakery' } } }, shop],
    });
    expect(spec.stockPoints.map((p) => p.source.kind)).toEqual(['lanes', 'process', 'lanes', 'unlimited', 'unlimited', 'unlimited']);
  });

  test('a loop that takes less than it makes raises the rates by what goes round', () => {
    const crumbs: ScenarioDocument = {
      knockon: 1, name: 'crumbs', horizon: 10,
      products: { flour: {}, crumbs: {} },
      sites: { mill: { kind: 'supplier' }, plant: { kind: 'plant' }, mixer: { kind: 'plant' } },
      lanes: [
        { from: 'mill', to: 'mixer', product: 'flour', leadTime: 1, orderDelay: 1 },
        { from: 'plant', to: 'mixer', product: 'crumbs', leadTime: 1, orderDelay: 1 },
        { from: 'mixer', to: 'plant', product: 'dough', leadTime: 1, orderDelay: 1 },
      ],
      processes: [
        { site: 'mixer', makes: 'dough', from: { flour: 1, crumbs: 0.5 } },
        { site: 'plant', makes: 'crumbs', from: { dough: 1 } },
      ],
      policies: [['mixer', 'flour'], ['mixer', 'crumbs'], ['mixer', 'dough'], ['plant', 'dough'], ['plant', 'crumbs']].map(([at, product]) => ({ at, product, inventory: { 'base-stock': { S: 5 } } })),
      markets: [{ id: 'm', at: 'plant', product: 'crumbs', demand: 3, unmet: 'backorder' }],
    };
    const spec = resolve({ ...crumbs, products: { ...crumbs.products, dough: {} } });
    const rate = (site: string, product: string): number => {
      const point = spec.stockPoints.find((p) => spec.sites[p.site].id === site && spec.products[p.product].id === product);
      return (point?.nominalRate ?? NaN) * 1e-6;
    };
    expect(rate('plant', 'crumbs')).toBeCloseTo(6, 9);
    expect(rate('mill', 'flour')).toBeCloseTo(6, 9);
    expect(rate('mixer', 'crumbs')).toBeCloseTo(3, 9);
  });
});

test('times in hours are the same run as times in days', () => {
  const day: ScenarioDocument = {
    knockon: 1, name: 'a', horizon: 40, warmup: 2,
    products: { bread: { shelfLife: 2.5, quantum: 1, value: 1 }, flour: {} },
    sites: { mill: { kind: 'supplier' }, shop: { kind: 'plant' } },
    lanes: [{ from: 'mill', to: 'shop', product: 'flour', leadTime: { gamma: { mean: 2, cv: 0.5 } }, orderDelay: 0.5, promise: 3 }],
    processes: [{ site: 'shop', makes: 'bread', from: { flour: 0.5 }, rate: 48, batch: 6, leadTime: 0.25 }],
    policies: [{ at: 'shop', product: 'bread', inventory: { 'base-stock': 60 } }, { at: 'shop', product: 'flour', inventory: { 'base-stock': 60 } }],
    markets: [{ id: 'm', at: 'shop', product: 'bread', demand: { poisson: 12 }, every: 0.5, unmet: 'backorder' }],
    hazards: [{ id: 'h', strikes: { site: ['mill'] }, when: { renewal: { up: { weibull: { mean: 10, shape: 2 } } } }, lasts: { uniform: { low: 0.5, high: 2 } }, effect: { output: 0.5 }, recovery: { linear: 3 } }],
    costs: { holding: { rate: 1, per: 'day' }, backorder: { bread: 24 } },
  };
  const hour: ScenarioDocument = {
    ...day, unit: { time: 'hour' }, horizon: 960, warmup: 48,
    products: { bread: { shelfLife: 60, quantum: 1, value: 1 }, flour: {} },
    lanes: [{ from: 'mill', to: 'shop', product: 'flour', leadTime: { gamma: { mean: 48, cv: 0.5 } }, orderDelay: 12, promise: 72 }],
    processes: [{ site: 'shop', makes: 'bread', from: { flour: 0.5 }, rate: 2, batch: 6, leadTime: 6 }],
    markets: [{ id: 'm', at: 'shop', product: 'bread', demand: { poisson: 12 }, every: 12, unmet: 'backorder' }],
    hazards: [{ id: 'h', strikes: { site: ['mill'] }, when: { renewal: { up: { weibull: { mean: 240, shape: 2 } } } }, lasts: { uniform: { low: 12, high: 48 } }, effect: { output: 0.5 }, recovery: { linear: 72 } }],
    costs: { holding: { rate: 1, per: 'day' }, backorder: { bread: 1 } },
  };
  expect(validate(hour)).toMatchObject({ ok: true });
  expect(resolve(hour)).toEqual(resolve(day));
});

test('what is unsound is refused with all its problems', () => {
  expect(() => resolve({ ...cornerBakery, horizon: -1, markets: [] })).toThrow(expect.objectContaining({ name: 'ScenarioError', problems: [expect.anything(), expect.anything()] }));
});
