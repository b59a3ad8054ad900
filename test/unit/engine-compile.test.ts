import { describe, expect, test } from 'vitest';
import { compile, ScenarioError, simulate, type Spec } from '../../engine/index.ts';
import { baseStock, batchProcess, constant, fedOver, hazard, lane, series, site, source, specOf, stocked } from '../specs/parts.ts';
import { plantSpec } from '../specs/plant-spec.ts';
import { shopSpec } from '../specs/shop-spec.ts';

/** Two sites that supply each other. */
function ring(lanes: Partial<Parameters<typeof lane>[2]>[]): Spec {
  return specOf(3, {
    sites: [site('east'), site('west')],
    stockPoints: [stocked({ site: 0, source: fedOver(1) }), stocked({ site: 1, source: fedOver(0) })],
    lanes: [lane(0, 1, lanes[0]), lane(1, 0, lanes[1])],
  });
}

const problemsOf = (spec: Spec): string => {
  try {
    compile(spec);
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
  return '';
};

describe('a loop', () => {
  const now = constant(0);
  const later = constant(1);

  test('of lanes without any delay of goods, or of orders, is refused and named', () => {
    expect(problemsOf(ring([{ leadTime: now, orderDelay: later }, { leadTime: now, orderDelay: later }]))).toMatch(/loop.*goods at east -> goods at west/);
    expect(problemsOf(ring([{}, {}]))).toMatch(/loop in which orders would go round for ever/);
  });

  test('with a delay somewhere is none', () => {
    expect(problemsOf(ring([{ leadTime: now, orderDelay: later }, { leadTime: later, orderDelay: now }]))).toBe('');
  });

  test('of processes that need each other is refused', () => {
    const spec = plantSpec({ days: 1, parts: 0, goods: 0, demand: constant(0) });
    const back = batchProcess({ site: 1, output: 1, inputs: [{ stockPoint: 2, perBatch: 1 }], id: 'take apart' });
    expect(problemsOf({ ...spec, processes: [...spec.processes, back] })).toMatch(/loop/);
  });

  test('of one stock point that orders from itself is refused', () => {
    const spec = specOf(1, { sites: [site('shop')], stockPoints: [stocked({ site: 0, source: fedOver(0) })], lanes: [lane(0, 0)] });
    expect(problemsOf(spec)).toMatch(/loop/);
  });
});

describe('what is not known', () => {
  const shop = { days: 1, demand: constant(0), initial: 0 };
  const site0 = [{ kind: 'site', site: 0 }] as const;

  test.each([
    ['policy', shopSpec({ ...shop, policy: { kind: 'guess', params: {} } }), /policy guess is not known; known are base-stock/],
    ['parameter of a policy', shopSpec({ ...shop, policy: { kind: 'base-stock', params: {} } }), /S must be a number/],
    ['distribution', shopSpec({ ...shop, demand: { kind: 'gauss', params: { mean: 1 } } }), /no distribution is called gauss/],
    ['recovery', shopSpec({ ...shop, hazards: [hazard(site0, 0, 1, { recovery: { kind: 'never', params: {} } })] }), /recovery never is not known/],
  ])('%s', (_what, spec, message) => {
    expect(() => compile(spec)).toThrow(message);
  });
});

describe('units', () => {
  test('quantities of policies and demands turn into quanta, times into microseconds', () => {
    const spec = shopSpec({ days: 3, demand: series(0.1, 0.25), initial: 1e6, policy: baseStock(1.5), product: { quantum: 1e-6 }, lane: { leadTime: constant(0.5) } });
    const { record } = simulate(compile(spec), 1);
    expect([...record.demanded]).toEqual([100_000, 250_000, 0]);
    expect(record.lanes.ordered[0]).toBe(850_000);
  });

  test('a sold fraction of a quantum is rounded to the nearest', () => {
    const { record } = simulate(compile(shopSpec({ days: 3, demand: series(1.4, 1.5, 0.49), initial: 9 })), 1);
    expect([...record.demanded]).toEqual([1, 2, 0]);
  });

  test('a day that is not whole counts as one more row', () => {
    expect(compile({ ...shopSpec({ days: 3, demand: constant(0), initial: 0 }), horizon: 2.25 * 86_400_000_000 }).days).toBe(3);
  });
});

test('a model is the same after many runs: replications in any order', () => {
  const model = compile(plantSpec({ days: 50, parts: 9, goods: 4, demand: { kind: 'poisson', params: { mean: 2 } } }));
  const hash = (replication: number) => simulate(model, 3, { replication, trace: true }).traceHash;
  const first = [0, 1, 2].map(hash);
  expect([2, 0, 1].map(hash)).toEqual([first[2], first[0], first[1]]);
  expect(new Set(first).size).toBe(3);
});

test('sources are not reviewed, and a supplier nobody orders from does nothing', () => {
  const { events, trace } = simulate(compile(specOf(9, { sites: [site('mill')], stockPoints: [source({ site: 0 })] })), 1, { trace: true });
  expect([events, trace?.count]).toEqual([0, 0]);
});
