import { describe, expect, test } from 'vitest';
import {
  compile, DAY, measureLines, measureProcesses, measureRun, simulate, type Choice, type LineMeasures, type LineSpec, type ProcessMeasures, type ProcessSpec, type Spec,
} from '../../engine/index.ts';
import { batchProcess, constant, line, market, product, series, site, specOf, stocked } from '../specs/parts.ts';

interface Measured {
  readonly m: Record<string, number>;
  readonly lines: LineMeasures[];
  readonly processes: ProcessMeasures[];
}

function measured(spec: Spec): Measured {
  const model = compile(spec);
  const run = simulate(model, 1, { check: true });
  return { m: measureRun(model, run), lines: measureLines(model, run), processes: measureProcesses(model, run) };
}

/** A step on a line that takes a choice of time and goes on to another, or is the last. */
const step = (at: number, time: Choice, to: number | 'done' | 'scrap' = 'done') => ({ line: at, time, next: [{ to, share: 1 }] });

/** A plant that makes each product to order; units of product p come in quanta of p + 1. */
function plant(days: number, lines: readonly Partial<LineSpec>[], processes: readonly Partial<ProcessSpec>[], demands: readonly Choice[], scrap = 0): Spec {
  return specOf(days, {
    products: processes.map((_, p) => product({ id: `p${p}`, quantum: p + 1 })),
    sites: [site('plant')],
    stockPoints: processes.map((_, p) => stocked({ site: 0, product: p, source: { kind: 'process', process: p } })),
    lines: lines.map((over, k) => line(`line ${k}`, 0, over)),
    processes: processes.map((over, p) => batchProcess({ site: 0, output: p, inputs: [], ...over })),
    markets: demands.map((demand, p) => market(p, demand, { patience: null })),
    costs: { scrap: processes.map(() => scrap) },
  });
}

// A is asked for on days 0 and 1, B on day 0. Working on A 0 to 2, changing over to 2.5, B to 3.5, changing over to 3.75, A to 5.75
const press = plant(
  8,
  [{}],
  [
    { steps: [step(0, constant(2))], changeover: constant(0.25), batchCost: 5, changeoverCost: 7 },
    { steps: [step(0, constant(1))], changeover: constant(0.5), batchCost: 3, changeoverCost: 40 },
  ],
  [series(1, 1), series(2)],
);

describe('a line that two processes share', () => {
  const { m, lines, processes } = measured(press);

  test('costs: batches at 5, 5 and 3; changeovers at 40 and 7; they are in the total', () => {
    expect([m.productionCost, m.changeoverCost, m.totalCost, m.profit]).toEqual([13, 47, 60, -60]);
  });

  test('machine time: 5 of 8 days working, 3/4 changing over', () => {
    expect([m.utilisation, m.changeoverTime, m.blockedTime, m.downTime]).toEqual([5.75 / 8, 0.75 / 8, 0, 0]);
    expect(lines).toMatchObject([{ line: 'line 0', site: 'plant', machines: 1, working: 5 / 8, changingOver: 0.75 / 8, heldUp: 0, down: 0, free: 2.25 / 8, utilisation: 5.75 / 8, changeovers: 2, breakdowns: 0, interruptions: 0 }]);
  });

  test('queue: B waits 2 days, the second A 2 1/2; the first A none', () => {
    const [only] = lines;
    expect([only.meanQueue, only.meanInService, only.meanInSystem]).toEqual([4.5 / 8, 5.75 / 8, 10.25 / 8]);
    expect([only.meanWait, only.meanTimeInSystem, only.throughput]).toEqual([1.5, 10.25 / 3, 3 / 8]);
    expect(only.chanceToWait).toBeCloseTo(2 / 3, 12);
  });

  test('by process: A waits 2 1/2 days and is on the machine for 4 1/4; B waits 2 and is on it for 1 1/2', () => {
    expect(processes[0]).toMatchObject({ process: 'make 0', product: 'p0', begun: 2, batches: 2, scrappedBatches: 0, made: 2, defectShare: 0, meanWaiting: 2.5 / 8, meanInWork: 4.25 / 8, meanInSystem: 6.75 / 8, meanTimeInSystem: 6.75 / 2, starved: 0, changeovers: 1 });
    expect(processes[1]).toMatchObject({ process: 'make 1', product: 'p1', begun: 1, batches: 1, made: 2, meanWaiting: 2 / 8, meanInWork: 1.5 / 8, meanTimeInSystem: 3.5, changeovers: 1 });
  });

  test('counts from the end of the warm-up: 7 days, of which the first A takes 1', () => {
    const later = measured({ ...press, warmup: DAY });
    expect([later.m.utilisation, later.lines[0].meanQueue, later.m.productionCost]).toEqual([4.75 / 7, 3.5 / 7, 8]);
  });
});

describe('lines that wait for one another', () => {
  // a: 0 to 1 and 1 to 2, then held up until 4, when b, which takes 3 days, is free
  const { m, lines } = measured(plant(8, [{}, { buffer: 0 }], [{ steps: [step(0, constant(1), 1), step(1, constant(3))] }], [series(2)]));

  test('blocked time: 2 of 16 machine-days; 8 are work', () => expect([m.blockedTime, m.utilisation]).toEqual([2 / 16, 8 / 16]));
  test('by line: held up 2 of 8 days, with its batch', () => {
    expect(lines.map(({ heldUp, working, meanInService }) => [heldUp, working, meanInService])).toEqual([[2 / 8, 2 / 8, 4 / 8], [0, 6 / 8, 6 / 8]]);
  });
});

test('breakdowns: 2 days up, 1 down; 5 days of work are done on day 7, and the batch stays on the machine', () => {
  const breakdowns = { up: constant(2), down: constant(1), clock: 'calendar' } as const;
  const { m, lines } = measured(plant(9, [{ breakdowns }], [{ steps: [step(0, constant(5))] }], [series(1)]));
  expect([m.downTime, m.utilisation]).toEqual([3 / 9, 5 / 9]);
  expect(lines[0]).toMatchObject({ breakdowns: 3, down: 3 / 9, working: 5 / 9, meanInService: 7 / 9, meanQueue: 0, interruptions: 0 });
  expect(lines[0].free).toBeCloseTo(1 / 9, 12);
});

test('machines of one line: 2 of 3 work 2 of 4 days', () => {
  const { m, lines } = measured(plant(4, [{ machines: 3 }], [{ steps: [step(0, constant(2))] }], [series(2)]));
  expect([m.utilisation, lines[0].working, lines[0].chanceToWait]).toEqual([4 / 12, 4 / 12, 0]);
});

describe('defects', () => {
  test('of batches that are done: 4 wanted, 3 of 4 are good, so 4 more are made', () => {
    const { m, processes } = measured(plant(4, [{}], [{ batch: 4, yield: constant(0.75), steps: [step(0, constant(1))] }], [series(4)], 0.25));
    expect([m.defectUnits, m.wasteUnits, m.expiredUnits]).toEqual([2, 2, 0]);
    expect([m.scrapCost, m.totalCost]).toEqual([0.5, 0.5]);
    expect(processes[0]).toMatchObject({ batches: 2, made: 6, defectShare: 0.25 });
  });

  test('of batches thrown away on the way: one a day, in quanta of 2', () => {
    const throwsAway = { batch: 3, steps: [step(0, constant(1), 'scrap')] };
    const { m, processes } = measured(plant(3.5, [{}], [{}, throwsAway], [series(0), series(2)], 0.25));
    expect([m.defectUnits, m.scrapCost]).toEqual([18, 4.5]);
    expect(processes[1]).toMatchObject({ begun: 4, batches: 0, scrappedBatches: 3, made: 0, defectShare: 1, meanTimeInSystem: 3.5 / 3 });
  });

  test('is waste beside what expires: 8 of 12 are good, 3 are asked for, 5 are past their shelf life on day 2', () => {
    const spec = plant(6, [{}], [{ batch: 12, yield: constant(2 / 3), steps: [step(0, constant(1))] }], [series(3)]);
    const { m } = measured({ ...spec, products: [product({ id: 'p0', shelfLife: DAY })] });
    expect([m.expiredUnits, m.defectUnits, m.wasteUnits]).toEqual([5, 4, 9]);
  });
});

test('without a line there is no machine time', () => {
  const { m } = measured(specOf(2, { sites: [site('shop')], stockPoints: [stocked({ site: 0, source: { kind: 'none' }, policy: null })] }));
  expect([m.utilisation, m.changeoverTime, m.blockedTime, m.downTime, m.productionCost, m.defectUnits]).toEqual([NaN, NaN, NaN, NaN, 0, 0]);
});
