import { describe, expect, test } from 'vitest';
import { compile, type Spec } from '../../engine/index.ts';
import { parseScenario, resolve, validate, writeScenario, type ScenarioDocument } from '../../scenarios/index.ts';
import { cornerBakery, workshop } from './scenarios-documents.ts';

const spec = resolve(workshop);
const constant = (value: number) => ({ kind: 'constant', params: { value } });

/** Returns the position of a stock point. */
function place(site: string, product: string, among: Spec = spec): number {
  return among.stockPoints.findIndex((point) => among.sites[point.site].id === site && among.products[point.product].id === product);
}

/** Returns the workshop with fields of its second process replaced. */
function withLamps(changes: object, more: Partial<ScenarioDocument> = {}): ScenarioDocument {
  const [panels, lamps] = workshop.processes ?? [];
  return { ...workshop, ...more, processes: [panels, { ...lamps, ...changes }] };
}

/** Returns where batches of lamps go from each step, as [to, share]. */
function ways(steps: readonly object[]): (readonly [unknown, number])[][] {
  return resolve(withLamps({ steps })).processes[1].steps.map(({ next }) => next.map(({ to, share }) => [to, share] as const));
}

test('the document is sound, compiles, and comes back as it was written', () => {
  expect(validate(workshop)).toEqual({ ok: true, document: workshop });
  compile(spec);
  expect(parseScenario(writeScenario(workshop), 'a.yaml')).toEqual({ ok: true, document: workshop });
});

describe('lines', () => {
  test('are taken over field by field', () => {
    expect(spec.lines[0]).toEqual({
      id: 'press', site: 1, machines: 2, buffer: 3, dispatching: { kind: 'priority', params: {} }, interrupted: 'restart',
      breakdowns: { up: { kind: 'exponential', params: { mean: 20 } }, down: constant(1.5), clock: 'calendar' },
    });
  });

  test('that say little have one machine, room for all, first come first, and never break down', () => {
    expect(spec.lines[1]).toEqual({ id: 'bench', site: 1, machines: 1, buffer: null, dispatching: { kind: 'first-come', params: {} }, interrupted: 'resume', breakdowns: null });
  });

  test('time up counts while machines work, unless it says calendar', () => {
    const lines = [{ id: 'bench', site: 'plant', breakdowns: { up: 5, down: 1 } }, ...(workshop.lines ?? []).slice(0, 1)];
    expect(resolve({ ...workshop, lines }).lines[0].breakdowns?.clock).toBe('working');
  });

  test('come before those of processes that name none, which go by the id of the process', () => {
    const { steps: _, ...lamps } = workshop.processes?.[1] ?? { site: '', makes: '', from: {} };
    const own = resolve({ ...workshop, processes: [{ ...lamps, rate: 24 }, ...(workshop.processes ?? []).slice(0, 1)] });
    expect(own.lines.map(({ id, machines }) => [id, machines])).toEqual([['press', 2], ['bench', 1], ['lamps', 1]]);
    expect(own.processes.map(({ steps }) => steps.map(({ line }) => line))).toEqual([[2], [0]]);
    expect(resolve(cornerBakery).lines.map(({ id }) => id)).toEqual(['bakery/bread']);
  });

  test('that nobody uses may stand in the document', () => {
    expect(resolve({ ...workshop, lines: [...(workshop.lines ?? []), { id: 'spare', site: 'plant' }] }).lines).toHaveLength(3);
  });
});

describe('a process', () => {
  test('on a named line is taken over field by field', () => {
    expect(spec.processes[0]).toEqual({
      id: 'plant/panel', site: 1, output: place('plant', 'panel'), batch: 10,
      inputs: [{ stockPoint: place('plant', 'steel'), perBatch: 20e6 }, { stockPoint: place('plant', 'offcut'), perBatch: 0.5e6 }],
      steps: [{ line: 0, time: { kind: 'gamma', params: { mean: 0.1, cv: 0.5 } }, next: [{ to: 'done', share: 1 }] }],
      leadTime: constant(0.3), yield: { kind: 'uniform', params: { low: 0.8, high: 1 } }, coproducts: [{ stockPoint: place('plant', 'offcut'), perBatch: 1e6 }],
      changeover: constant(0.2), priority: 1, batchCost: 5, changeoverCost: 40,
    });
  });

  test('that says little takes no time, is all good, and costs nothing', () => {
    const [bread] = resolve({ ...cornerBakery, processes: [{ site: 'bakery', makes: 'bread', from: { flour: 0.6 } }] }).processes;
    expect(bread).toMatchObject({ batch: 1, leadTime: constant(0), yield: constant(1), coproducts: [], changeover: constant(0), priority: 0, batchCost: 0, changeoverCost: 0 });
    expect(bread.steps).toEqual([{ line: 0, time: constant(0), next: [{ to: 'done', share: 1 }] }]);
  });

  test('times are in the time unit of the document, a yield in none', () => {
    const hourly = resolve({ ...withLamps({ changeover: 12, yield: 0.95, leadTime: 6 }), unit: { time: 'hour' } });
    expect(hourly.processes[1]).toMatchObject({ changeover: constant(0.5), yield: constant(0.95), leadTime: constant(0.25) });
    expect(hourly.processes[1].steps[0].time).toEqual(constant(0.1 / 24));
    expect(hourly.lines[0].breakdowns?.down).toEqual(constant(1.5 / 24));
  });

  test('a rate says how long a batch takes on one machine', () => {
    const { steps: _, ...lamps } = workshop.processes?.[1] ?? { site: '', makes: '', from: {} };
    const rated = resolve({ ...workshop, processes: [...(workshop.processes ?? []).slice(0, 1), { ...lamps, batch: 6, rate: 24, line: 'bench' }] });
    expect(rated.processes[1].steps).toEqual([{ line: 1, time: constant(0.25), next: [{ to: 'done', share: 1 }] }]);
  });
});

describe('the way through the steps', () => {
  const at = (line: string, next?: unknown, id?: string) => ({ line, time: 0.1, ...(next === undefined ? {} : { next }), ...(id === undefined ? {} : { id }) });

  test('goes from each to the one behind it, and from the last to done', () => {
    expect(ways([at('press'), at('bench'), at('press')])).toEqual([[[1, 1]], [[2, 1]], [['done', 1]]]);
  });

  test('a bare name is where all go', () => {
    expect(ways([at('press', 'done'), at('bench', undefined, 'more')].slice(0, 1))).toEqual([[['done', 1]]]);
    expect(ways([at('press', '3'), at('bench', 'done', 'b'), at('bench', { b: 1 })])).toEqual([[[2, 1]], [['done', 1]], [[1, 1]]]);
  });

  test('what is left goes to the first step behind that is not named, else is done', () => {
    const [, tested, rework] = ways([at('press'), at('bench', { rework: 0.08, scrap: 0.02 }, 'test'), at('press', 'test', 'rework')]);
    expect([tested, rework]).toEqual([[[2, 0.08], ['scrap', 0.02], ['done', 0.9]], [[1, 1]]]);
    const [, , packed] = ways([at('press'), at('bench', { press: 0.5 }, 'test'), at('press', 'done', 'press'), at('bench', undefined, 'pack')]);
    expect(packed).toEqual([['done', 1]]);
    expect(ways([at('press', { 2: 0.25 }), at('bench'), at('bench')])[0]).toEqual([[1, 0.25], [2, 0.75]]);
  });

  test('a share of 0 is no way, and one that rounding keeps from 1 leaves nothing', () => {
    expect(ways([at('press', { again: 0 }), at('bench', 'done', 'again')])[0]).toEqual([['done', 1]]);
    expect(ways([at('press', { scrap: 0.1, done: 0.2 + 0.7 })])[0]).toHaveLength(2);
  });
});

describe('goods', () => {
  test('what a batch is of is asked for what is good of it: yield, and chance to be done', () => {
    const done = 0.9 / 0.92;
    expect(spec.stockPoints[place('plant', 'lamp')].nominalRate).toBe(9);
    expect(spec.stockPoints[place('plant', 'glass')].nominalRate).toBeCloseTo((9 * 3) / done, 9);
    expect(spec.stockPoints[place('plant', 'panel')].nominalRate).toBeCloseTo(9 / done, 9);
    expect(spec.stockPoints[place('plant', 'steel')].nominalRate).toBeCloseTo((9 / done / 0.9) * 2e6, 2);
    expect(spec.stockPoints[place('plant', 'offcut')].nominalRate).toBeCloseTo((9 / done / 0.9) * 0.05e6, 2);
  });

  test('a co-product that nothing else brings comes from nowhere, and may feed its own process', () => {
    expect(spec.stockPoints[place('plant', 'offcut')]).toMatchObject({ source: { kind: 'none' }, policy: null, initial: 3e6 });
  });

  test('a co-product that a lane brings too is ordered by its policy', () => {
    const lanes = [...(workshop.lanes ?? []), { from: 'mill', to: 'plant', product: 'offcut', leadTime: 1 }];
    const bought = resolve({ ...workshop, lanes, policies: [...(workshop.policies ?? []), { at: 'plant', product: 'offcut', inventory: { 'base-stock': 5 } }] });
    expect(bought.stockPoints[place('plant', 'offcut', bought)]).toMatchObject({ source: { kind: 'lanes', lanes: [3] }, policy: { kind: 'base-stock', params: { S: 5 } } });
  });

  test('a co-product may say who gets how much of it', () => {
    const ruled = resolve({ ...workshop, policies: [...(workshop.policies ?? []), { at: 'plant', product: 'offcut', allocation: 'proportional' }] });
    expect(ruled.stockPoints[place('plant', 'offcut', ruled)]).toMatchObject({ source: { kind: 'none' }, policy: null, allocation: { kind: 'proportional', params: {} } });
  });

  test('crates that go round with what is in them are sound', () => {
    const crate = { quantum: 1 };
    const round: ScenarioDocument = {
      knockon: 1, name: 'crates', horizon: 30, products: { beer: {}, crate, crated: crate, poured: crate },
      sites: { brewery: { kind: 'plant', stock: { crate: 50 } }, hops: { kind: 'supplier' }, pub: { kind: 'store' } },
      lanes: [
        { from: 'hops', to: 'brewery', product: 'beer', leadTime: 1 }, { from: 'brewery', to: 'pub', product: 'crated', leadTime: 1 }, { from: 'pub', to: 'brewery', product: 'crate', leadTime: 1 },
      ],
      processes: [{ site: 'brewery', makes: 'crated', from: { beer: 10, crate: 1 } }, { site: 'pub', makes: 'poured', from: { crated: 1 }, coproducts: { crate: 1 } }],
      policies: [['brewery', 'beer'], ['brewery', 'crate'], ['brewery', 'crated'], ['pub', 'crated'], ['pub', 'poured']].map(([at, product]) => ({ at, product, inventory: { 'base-stock': 20 } })),
      markets: [{ id: 'guests', at: 'pub', product: 'poured', demand: 3, unmet: 'backorder' }],
    };
    expect(validate(round)).toEqual({ ok: true, document: round });
    compile(resolve(round));
  });
});

test('an order with a line is planned for as long as the work on all steps and the lead time take', () => {
  const policies = (workshop.policies ?? []).map((policy) => (policy.product === 'lamp' && policy.at === 'plant' ? { at: 'plant', product: 'lamp', inventory: { mrp: { horizon: 2 } }, review: 1 } : policy));
  const result = validate({ ...withLamps({ leadTime: 1.9 }), policies });
  expect(result.ok ? [] : result.problems.map(({ path, suggestion }) => [path, suggestion])).toEqual([['policies[3].inventory.mrp.horizon', 'try horizon: 4, or a longer review']]);
  expect(validate({ ...withLamps({ leadTime: 0.6 }), policies }).ok).toBe(true);
});
