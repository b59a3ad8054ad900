import { describe, expect, test } from 'vitest';
import { compile, DAY, ScenarioError, simulate, type SnapshotSpec, type Spec } from '../../engine/index.ts';
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

describe('a spec that no document makes', () => {
  const plant = plantSpec({ days: 9, parts: 9, goods: 0, demand: constant(1) });
  const overLane = (over: object): Spec => ({ ...plant, lanes: plant.lanes.map((way) => ({ ...way, ...over })) });
  const overLine = (over: object): Spec => ({ ...plant, lines: plant.lines.map((line) => ({ ...line, ...over })) });
  const overProcess = (over: object): Spec => ({ ...plant, processes: plant.processes.map((process) => ({ ...process, ...over })) });
  const stepTo = (...next: readonly object[]): Spec => overProcess({ steps: [{ line: 0, time: constant(0), next }] });
  const standsIn = (stockPoint: number, amount: number): Spec => ({ ...plant, stockPoints: plant.stockPoints.map((point, i) => (i === 1 ? { ...point, substitutes: [{ stockPoint, amount }] } : point)) });
  const nothing = { lots: [], orders: [], transit: [], backorders: [], waiting: [], finishing: [] };
  const goingOn = (parts: Partial<SnapshotSpec>): Spec => ({ ...plant, snapshot: { ...nothing, ...parts } });

  test.each([
    ['sailings all the time', overLane({ sailings: { every: 0, first: 0, capacity: null } }), /^lane 0->1: time between sailings must be above 0/],
    ['sailings without room', overLane({ sailings: { every: DAY, first: 0, capacity: 0 } }), /^lane 0->1: capacity of a sailing/],
    ['a loss that is too sure', overLane({ loss: { chance: 1.5, share: 1 } }), /chance of loss/],
    ['more lost than sent', overLane({ loss: { chance: 1, share: 2 } }), /share that is lost/],
    ['a chance that is none', overLane({ late: { chance: NaN, by: constant(1) } }), /chance of lateness/],
    ['a line nowhere', overLine({ site: 7 }), /^line line: site/],
    ['no machines', overLine({ machines: 0 }), /^line line: machines must be a whole number above 0/],
    ['a buffer for less than none', overLine({ buffer: -1 }), /^line line: buffer must be at least 0/],
    ['batches of nothing', overProcess({ batch: 0 }), /batch must be above 0/],
    ['an input that is nowhere', overProcess({ inputs: [{ stockPoint: 9, perBatch: 1 }] }), /inputs and co-products/],
    ['a process without steps', overProcess({ steps: [] }), /there must be a step/],
    ['a step on no line', overProcess({ steps: [{ line: 1, time: constant(0), next: [{ to: 'done', share: 1 }] }] }), /step 1: line must be one/],
    ['a way to a step that is not there', stepTo({ to: 1, share: 1 }), /step 1: ways must lead to steps/],
    ['a way nowhere', stepTo({ to: 'lost', share: 1 }), /step 1: ways must lead/],
    ['no way at all', stepTo(), /step 1: shares of the ways .* add up to 1/],
    ['ways that do not add up', stepTo({ to: 'done', share: 0.5 }, { to: 'scrap', share: 0.4 }), /step 1: shares of the ways .* add up to 1/],
    ['what stands in for itself', standsIn(1, 1), /^parts at plant: substitutes must be other/],
    ['what stands in for nothing', standsIn(2, 0), /amounts of substitutes/],
    ['goods that came over no lane', goingOn({ transit: [{ lane: 3, quantity: 1, placed: 0, arrives: 0, made: 0 }] }), /^snapshot: orders and transit/],
    ['an order of nothing', goingOn({ orders: [{ lane: 0, quantity: 0, placed: 0, known: 0 }] }), /^snapshot: quantities must be above 0/],
    ['a lot that is nowhere', goingOn({ lots: [{ stockPoint: -1, quantity: 1, made: 0 }] }), /^snapshot: lots/],
    ['a debt to nobody', goingOn({ backorders: [{ market: 1, quantity: 1, since: 0 }] }), /^snapshot: backorders/],
    ['batches of nobody', goingOn({ waiting: [{ process: 1, batches: 1 }] }), /^snapshot: waiting and finishing/],
    ['half a batch', goingOn({ waiting: [{ process: 0, batches: 0.5 }] }), /^snapshot: batches must be whole/],
  ])('is refused: %s', (_what, spec, message) => {
    expect(() => compile(spec)).toThrow(RangeError);
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
