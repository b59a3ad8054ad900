import { describe, expect, test } from 'vitest';
import { compile, DAY, type Spec, type StockPointSpec } from '../../engine/index.ts';
import { parseScenario, resolve, validate, writeScenario, type ScenarioDocument } from '../../scenarios/index.ts';
import { cornerBakery, twoMills } from './scenarios-documents.ts';

const spec = resolve(twoMills);

/** Returns a stock point by its names. */
function at(site: string, product: string, among: Spec = spec): StockPointSpec {
  const found = among.stockPoints.find((point) => among.sites[point.site].id === site && among.products[point.product].id === product);
  if (found === undefined) throw new Error(`no ${product} at ${site}`);
  return found;
}

/** Returns the flour of the bakery where its policy says so. */
function flour(changes: object, document: Partial<ScenarioDocument> = {}): StockPointSpec {
  const [first, ...rest] = cornerBakery.policies ?? [];
  return at('bakery', 'flour', resolve({ ...cornerBakery, ...document, policies: [{ ...first, ...changes }, ...rest] }));
}

test('the document is sound, compiles, and comes back as it was written', () => {
  expect(validate(twoMills)).toEqual({ ok: true, document: twoMills });
  compile(spec);
  expect(parseScenario(writeScenario(twoMills), 'a.yaml')).toEqual({ ok: true, document: twoMills });
});

test('order and period are those of the document, or demand-first and a day', () => {
  expect([spec.order, spec.period]).toEqual(['order-first', 7 * DAY]);
  const plain = resolve({ ...cornerBakery, unit: { time: 'hour' } });
  expect([plain.order, plain.period]).toEqual(['demand-first', DAY]);
});

describe('a policy', () => {
  test('is taken over with quantities in quanta and times in microseconds', () => {
    expect(at('bakery', 'flour')).toMatchObject({
      policy: { kind: 'order-up-to', params: { z: 1.5 } },
      review: { every: 2 * DAY, first: DAY }, safety: 30e6, minimum: 10e6, lot: 5e6,
      forecast: { model: { kind: 'exponential-smoothing', params: { alpha: 0.2 } }, observes: 'sales', bias: 0.1, cv: 0.2 },
    });
  });

  test('that says little orders what it needs, whenever it needs it, and serves who came first', () => {
    expect(flour({})).toMatchObject({
      review: null, safety: 0, minimum: 0, lot: 1, forecast: null, sourcing: null, allocation: { kind: 'first-come', params: {} },
    });
  });

  test('at a supplier that never runs out may say who gets how much', () => {
    expect(at('mill', 'flour')).toMatchObject({ source: { kind: 'unlimited' }, policy: null, allocation: { kind: 'proportional', params: {} } });
  });
});

describe('the review', () => {
  const day = { every: DAY, first: 0 };
  test.each([
    ['a time is that between reviews', { review: 7 }, { every: 7 * DAY, first: 0 }],
    ['a first time counts from the start of the run', { review: { every: 7, first: 2 } }, { every: 7 * DAY, first: 2 * DAY }],
    ['R of the policy is that between reviews', { inventory: { 'R-S': { R: 3, S: 900 } } }, { every: 3 * DAY, first: 0 }],
    ['a policy that looks at a forecast reviews every day', { inventory: 'order-up-to', forecast: 'naive' }, day],
    ['a policy that plans reviews every day', { inventory: 'mrp' }, day],
  ])('%s', (_, changes, review) => {
    expect(flour(changes).review).toEqual(review);
  });

  test.each([['order-first', day], ['upstream-first', day], ['demand-first', null], ['receive-last', null]] as const)('with %s, it is %j where nothing is said', (order, review) => {
    expect(flour({}, { order }).review).toEqual(review);
    expect(flour({ review: 2 }, { order }).review).toEqual({ every: 2 * DAY, first: 0 });
  });

  test.each([['hour', 1], ['day', 1], ['week', 7]] as const)('and the period last a day, or a time unit where that is longer: in a document of times in %ss, %d', (time, days) => {
    const longer = { unit: { time }, horizon: 8760, hazards: [] };
    expect(flour({ inventory: 'order-up-to', forecast: 'naive' }, longer).review).toEqual({ every: days * DAY, first: 0 });
    expect(resolve({ ...cornerBakery, ...longer }).period).toBe(days * DAY);
  });

  test('of R is in the time unit of the document', () => {
    const hours = { inventory: { 'R-S': { R: 12, S: 900 } } };
    expect(flour(hours, { unit: { time: 'hour' }, horizon: 8760, hazards: [] }).review).toEqual({ every: DAY / 2, first: 0 });
  });
});

describe('several sources', () => {
  test('are the lanes named, by lane or by site, in that order', () => {
    expect(at('bakery', 'flour')).toMatchObject({ source: { kind: 'lanes', lanes: [2, 0, 1] }, sourcing: { kind: 'split', params: { shares: [0.5, 0.3, 0.2], reroute: 1 } } });
    expect(flour({ sourcing: { preferred: { suppliers: ['mill2', 'mill'] } } })).toMatchObject({ source: { kind: 'lanes', lanes: [1, 0] }, sourcing: { kind: 'preferred', params: {} } });
  });

  test('are all lanes that bring the product where none is named', () => {
    for (const sourcing of ['cheapest', { cheapest: {} }]) expect(flour({ sourcing })).toMatchObject({ source: { kind: 'lanes', lanes: [0, 1] }, sourcing: { kind: 'cheapest', params: {} } });
    expect(flour({ sourcing: { split: { shares: [0.9, 0.1] } } }).sourcing).toEqual({ kind: 'split', params: { shares: [0.9, 0.1] } });
  });

  test('may be one, and then the rule stays; single is no rule', () => {
    expect(flour({ sourcing: { fastest: { suppliers: ['mill2'] } } })).toMatchObject({ source: { kind: 'lanes', lanes: [1] }, sourcing: { kind: 'fastest' } });
    expect(flour({ sourcing: { single: { supplier: 'mill2' } } })).toMatchObject({ source: { kind: 'lanes', lanes: [1] }, sourcing: null });
  });

  test('take a parameter alone, in days', () => {
    expect(flour({ sourcing: { 'spot-market': 48 } }, { unit: { time: 'hour' }, horizon: 8760, hazards: [] }).sourcing).toEqual({ kind: 'spot-market', params: { search: 2 } });
  });

  test('share what is asked for on average', () => {
    const [mill, mill2] = ['mill', 'mill2'].map((site) => at(site, 'flour').nominalRate);
    const all = at('bakery', 'flour').nominalRate;
    expect(mill / all).toBeCloseTo(0.3, 12);
    // two lanes lead there
    expect(mill2 / all).toBeCloseTo(0.7, 12);
  });
});

describe('a market', () => {
  const [walkIn, orders, fair] = spec.markets;

  test('that remembers draws what is new, and carries the rest', () => {
    expect(walkIn).toMatchObject({ carry: 0.6, demand: { kind: 'normal', params: { mean: 12, sd: 4 } }, pattern: { season: [1, 1.5], step: 7 * DAY, trend: 0.1 }, patience: 0, priority: 3 });
  });

  test('asks at periods, or after gaps that are drawn', () => {
    expect([walkIn.arrivals, orders.arrivals, fair.arrivals]).toEqual([
      { kind: 'period', every: DAY, first: 0 }, { kind: 'gaps', gap: { kind: 'exponential', params: { mean: 0.2 } } }, { kind: 'period', every: DAY / 2, first: 0 },
    ]);
  });

  test('waits as long as it says', () => {
    expect(orders).toMatchObject({ patience: 3 * DAY, due: DAY, partial: false, carry: 0, pattern: { season: [], trend: 0 } });
    expect(fair).toMatchObject({ patience: null, due: 0, partial: true, priority: 0 });
  });

  test('asks on average for its mean, over the mean gap, times the mean of the season', () => {
    // 30 a day x 1.25; 2 every 0.2 days; 10 every half day
    expect(at('shop', 'bread').nominalRate).toBeCloseTo(30 * 1.25 + 10, 9);
    expect(at('stall', 'bread').nominalRate).toBeCloseTo(20, 9);
  });
});

test('a lane says what it carries a day, what moving costs, and whom it serves', () => {
  expect(spec.lanes[0]).toMatchObject({ capacity: 90e6, freight: 0, priority: 0, relationship: 1 });
  expect(spec.lanes[1]).toMatchObject({ capacity: null, freight: 0.05 });
  expect(spec.lanes[3]).toMatchObject({ capacity: null, priority: 2, relationship: 0.8 });
  expect(resolve({ ...cornerBakery, unit: { time: 'hour' }, horizon: 8760, hazards: [], lanes: (cornerBakery.lanes ?? []).map((lane) => ({ ...lane, capacity: 5 })) }).lanes[2].capacity).toBe(120);
});

test('a hazard stops output, orders, or both', () => {
  expect(spec.hazards.map(({ output, stopsOrders }) => [output, stopsOrders])).toEqual([[0, true], [1, true]]);
  expect(resolve(cornerBakery).hazards.map(({ output, stopsOrders }) => [output, stopsOrders])).toEqual([[0, false], [0, false]]);
});

test('scrapping costs by the unit', () => {
  expect(spec.costs.scrap).toEqual([0, 0.5]);
  expect(resolve(cornerBakery).costs.scrap).toEqual([0, 0]);
});

test('an echelon policy counts a chain, and assemblies, below it', () => {
  const [first, ...rest] = cornerBakery.policies ?? [];
  expect(validate({ ...cornerBakery, policies: [{ ...first, inventory: { 'echelon-base-stock': { S: 1000 } } }, ...rest] })).toMatchObject({ ok: true });
});
