import { describe, expect, test } from 'vitest';
import { compile, DAY, MachineState, simulate, type Spec } from '../../engine/index.ts';
import { constant, line, product, series, stocked } from '../specs/parts.ts';
import { rowsOf, timeline, traceOf } from '../specs/read-trace.ts';
import { onTo, step, workshopSpec, type WorkshopParts } from '../specs/workshop-spec.ts';

const once = (pieces: number, days = 20) => series(pieces, ...Array.from({ length: days - 1 }, () => 0));
const twoLines = (buffer: number | null) => [line('first', 0), line('second', 0, { buffer })];
const made = (spec: Spec, process = 0): number[] => timeline(traceOf(spec), 'batchFinished', process).map(([day]) => day);
const given = (over: Partial<WorkshopParts>): WorkshopParts => ({ days: 20, lines: twoLines(null), processes: [{ steps: [step(0, 1, onTo(1)), step(1, 3)] }], demands: [once(3)], ...over });

describe('steps', () => {
  test('come one after the other, each on its line', () => {
    // the second takes 3 days a batch: 4, 7, 10
    expect(made(workshopSpec(given({})))).toEqual([4, 7, 10]);
  });

  test('can be on one line, which takes batches that came before first', () => {
    expect(made(workshopSpec(given({ lines: [line('only', 0)], processes: [{ steps: [step(0, 1, onTo(1)), step(0, 3)] }] })))).toEqual([6, 9, 12]);
  });

  test('can be gone through again', () => {
    // a series of shares: half of all go back; over many batches a step is done twice as often as a batch comes out
    const spec = workshopSpec(given({ days: 4000, lines: [line('only', 0)], processes: [{ steps: [step(0, 0.1, { to: 0, share: 0.5 }, { to: 'done', share: 0.5 })] }], demands: [constant(1)] }));
    const { record } = simulate(compile(spec), 3, { check: true });
    expect(record.processes.batches[0]).toBeGreaterThan(3990);
    expect(record.lines.taken[0] / record.processes.batches[0]).toBeCloseTo(2, 1);
  });
});

describe('a buffer', () => {
  const shown = (buffer: number | null) => rowsOf(traceOf(workshopSpec(given({ lines: twoLines(buffer) }))), 'machine', 0).map(({ day, quantity }) => [day, quantity]);
  const { free, heldUp, working } = MachineState;

  test('of none holds a batch up on its machine until the next one is free', () => {
    // second: 1-4, 4-7, 7-10; first: done on days 1, 2 (held to 4), 5 (held to 7)
    expect(shown(0)).toEqual([[0, working], [1, free], [1, working], [2, heldUp], [4, free], [4, working], [5, heldUp], [7, free]]);
    expect(made(workshopSpec(given({ lines: twoLines(0) })))).toEqual([4, 7, 10]);
  });

  test('of one lets one wait', () => {
    expect(shown(1)).toEqual([[0, working], [1, free], [1, working], [2, free], [2, working], [3, heldUp], [4, free]]);
  });

  test('does not count batches that have not begun', () => {
    // three of product 1 were ordered before: they begin first, whatever the buffer
    const spec = workshopSpec(given({ lines: twoLines(0), processes: [{ steps: [step(0, 1, onTo(1)), step(1, 1)] }, { steps: [step(1, 1)] }], demands: [once(1), once(3)] }));
    expect(made(spec, 1)).toEqual([1, 2, 3]);
    expect(made(spec, 0)).toEqual([4]);
  });
});

describe('what is not good', () => {
  test('of a batch is scrapped, and made again', () => {
    // batches of 10, eight good, then nine: one order of 10, then 2 wanted: another batch
    const spec = workshopSpec({ days: 9, lines: [line('line', 0)], processes: [{ batch: 10, yield: series(0.8, 0.9) }], demands: [once(10, 9)] });
    const trace = traceOf(spec);
    expect(timeline(trace, 'defect', 0)).toEqual([[1, 2], [2, 1]]);
    expect(timeline(trace, 'filled', 0)).toEqual([[1, 8], [2, 2]]);
    expect(timeline(trace, 'stock', 1).at(-1)).toEqual([2, 7]);
  });

  test('is thrown away on the way where a step says so', () => {
    const spec = workshopSpec({ days: 9, lines: [line('line', 0)], processes: [{ steps: [step(0, 1, { to: 'scrap', share: 1 })] }], demands: [once(1, 9)] });
    expect(rowsOf(traceOf(spec), 'defect').map(({ day, b, quantity }) => [day, b, quantity])).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((day, k) => [day, k, 1]));
  });
});

describe('what comes out beside', () => {
  const spec = workshopSpec({
    days: 9, lines: [line('line', 0)], processes: [{ leadTime: constant(2), coproducts: [{ stockPoint: 2, perBatch: 3 }] }], demands: [once(2, 9)],
    more: (base) => ({
      ...base,
      products: [...base.products, product({ id: 'beside' })],
      stockPoints: [...base.stockPoints, { ...stocked({ site: 0, source: { kind: 'none' }, product: 2 }), policy: null }],
    }),
  });

  test('goes into stock with the batch', () => {
    expect(timeline(traceOf(spec), 'stock', 2)).toEqual([[3, 3], [4, 6]]);
  });
});

describe('a machine that breaks down', () => {
  const broken = (interrupted: 'resume' | 'restart' | 'scrap', clock: 'working' | 'calendar' = 'working') =>
    workshopSpec({ days: 30, lines: [line('line', 0, { interrupted, breakdowns: { up: constant(3), down: constant(1), clock } })], processes: [{ steps: [step(0, 2)] }], demands: [once(3, 30)] });

  test('goes on with its batch when repaired', () => {
    // up for 3 days of work: 2, then 1 of 2, down 3-4, 5; then 2 days to the next breakdown on day 7, when the third is done
    expect(made(broken('resume'))).toEqual([2, 5, 8]);
  });

  test('or begins the step again', () => {
    expect(made(broken('restart'))).toEqual([2, 6, 10]);
  });

  test('or spoils the batch, and another is made', () => {
    expect(made(broken('scrap'))).toEqual([2, 6, 10]);
    expect(timeline(traceOf(broken('scrap')), 'defect', 0)).toEqual([[3, 1], [7, 1]]);
  });

  test('breaks down idle too when its clock runs always', () => {
    const spec = workshopSpec({ days: 9, lines: [line('line', 0, { breakdowns: { up: constant(3), down: constant(2), clock: 'calendar' } })], processes: [{ steps: [step(0, 1)] }], demands: [series(0, 0, 0, 1, 0, 0, 0, 0, 0)] });
    expect(made(spec)).toEqual([6]);
    expect(rowsOf(traceOf(spec), 'machine').map(({ day, quantity }) => [day, quantity])).toEqual([[3, MachineState.down], [5, MachineState.free], [5, MachineState.working], [6, MachineState.free], [8, MachineState.down]]);
  });

  test('has no clock running while it does nothing, where only work counts', () => {
    const spec = workshopSpec({ days: 9, lines: [line('line', 0, { breakdowns: { up: constant(1.5), down: constant(2), clock: 'working' } })], processes: [{ steps: [step(0, 1)] }], demands: [series(1, 0, 0, 1, 0, 0, 0, 0, 0)] });
    expect(made(spec)).toEqual([1, 6]);
  });
});

describe('what stands in', () => {
  const PAIR = 2;
  /** Product 0 is short, product 1 is there: two of it for one. */
  const withSubstitute = (stock: number, over: Partial<WorkshopParts> = {}) =>
    workshopSpec({
      days: 4, lines: [line('line', 0)], processes: [{ steps: [step(0, 3)] }, {}], demands: [once(4, 4)], levels: [1, stock], ...over,
      more: (base) => ({ ...base, stockPoints: base.stockPoints.map((point, i) => (i === 1 ? { ...point, substitutes: [{ stockPoint: PAIR, amount: 2 }] } : point)) }),
    });

  test('serves a market that finds too little, for as much as there is', () => {
    const trace = traceOf(withSubstitute(5));
    expect(timeline(trace, 'filled', 0).slice(0, 2)).toEqual([[0, 1], [0, 2]]);
    expect(rowsOf(trace, 'substituted').map(({ day, a, b, quantity }) => [day, a, b, quantity])[0]).toEqual([0, PAIR, 1, 4]);
  });

  test('is not touched by a market that wants all or nothing and can not have all of it', () => {
    const whole = { markets: { partial: false } };
    expect(rowsOf(traceOf(withSubstitute(7, whole)), 'substituted')).toEqual([]);
    expect(rowsOf(traceOf(withSubstitute(8, whole)), 'substituted').map(({ quantity }) => quantity)).toEqual([8]);
  });

  test('goes into a batch when an input is short, all of that input at once', () => {
    // product 1 is made of two of product 0, of which there is one; the substitute (the material itself) never runs out
    const spec = workshopSpec({
      days: 4, lines: [line('line', 0)], processes: [{}, { inputs: [{ stockPoint: 1, perBatch: 2 }] }], demands: [once(0, 4), once(1, 4)], levels: [1, 0],
      more: (base) => ({ ...base, stockPoints: base.stockPoints.map((point, i) => (i === 1 ? { ...point, substitutes: [{ stockPoint: 0, amount: 1.5 }] } : point)) }),
    });
    expect(rowsOf(traceOf(spec), 'substituted').map(({ day, a, b, quantity }) => [day, a, b, quantity])).toEqual([[0, 0, 1, 3]]);
  });

  test('keeps back what it owes itself', () => {
    // product 1 owes its own market three of its five: one pair is left
    const trace = traceOf(withSubstitute(5, { demands: [once(4, 4), once(3, 4)] }));
    expect(rowsOf(trace, 'substituted', PAIR).map(({ day, quantity }) => [day, quantity])[0]).toEqual([0, 2]);
  });
});

test('a day of microseconds is what steps are counted in', () => {
  expect(made(workshopSpec(given({ processes: [{ steps: [step(0, 1 / DAY)] }] })))[0]).toBe(1 / DAY);
});

test('small batches lose what their yield says over time', () => {
  // batches of one piece, nine in ten good: of ten, one is lost, and asked for again
  const spec = workshopSpec({ days: 40, lines: [line('line', 0)], processes: [{ yield: constant(0.9), steps: [step(0, 0.1)] }], demands: [once(18, 40)] });
  expect(rowsOf(traceOf(spec), 'defect').map(({ b }) => b)).toEqual([5, 15]);
});
