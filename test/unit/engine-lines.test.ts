import { describe, expect, test } from 'vitest';
import { MachineState } from '../../engine/index.ts';
import { constant, hazard, line, series } from '../specs/parts.ts';
import { rowsOf, timeline, traceOf } from '../specs/read-trace.ts';
import { step, workshopSpec, type WorkshopParts } from '../specs/workshop-spec.ts';

const trace = (given: WorkshopParts) => traceOf(workshopSpec(given));

/** Moments at which each product was served, a piece an entry. */
const served = (given: WorkshopParts): number[][] => given.demands.map((_, k) => timeline(trace(given), 'filled', k).flatMap(([day, pieces]) => Array.from({ length: pieces }, () => day)));

describe('a line of several machines', () => {
  test('works on as many batches at a time', () => {
    // five pieces of a day each on two machines: two a day
    expect(served({ days: 9, lines: [line('line', 0, { machines: 2 })], processes: [{}], demands: [series(5, 0, 0, 0, 0, 0, 0, 0, 0)] })).toEqual([[1, 1, 2, 2, 3]]);
  });

  test('gives a batch to the first machine that is free', () => {
    const rows = rowsOf(trace({ days: 3, lines: [line('line', 0, { machines: 3 })], processes: [{}], demands: [series(2, 0, 0)] }), 'machine');
    expect(rows.map(({ day, b, quantity }) => [day, b, quantity])).toEqual([
      [0, 0, MachineState.working], [0, 1, MachineState.working], [1, 0, MachineState.free], [1, 1, MachineState.free],
    ]);
  });

  test('tells how many batches wait in front of it', () => {
    const rows = timeline(trace({ days: 4, lines: [line('line', 0)], processes: [{}], demands: [series(3, 0, 0, 0)] }), 'queue', 0);
    expect(rows).toEqual([[0, 3], [0, 2], [1, 1], [2, 0]]);
  });
});

describe('a line that several processes share', () => {
  const shared = (over: Partial<WorkshopParts>): WorkshopParts => ({
    days: 20, lines: [line('line', 0)], processes: [{}, {}], demands: [series(2, 0, 0, 0), series(2, 0, 0, 0)], markets: { arrivals: { kind: 'period', every: 5 * 86_400_000_000, first: 0 } }, ...over,
  });

  test('takes batches in the order in which they came', () => {
    expect(served(shared({}))).toEqual([[1, 2], [3, 4]]);
  });

  test('needs a changeover between batches of different processes, and none before the first', () => {
    // a a (1 day) b b: the third batch begins its step on day 3
    expect(served(shared({ processes: [{ changeover: constant(5) }, { changeover: constant(1) }] }))).toEqual([[1, 2], [4, 5]]);
    const rows = rowsOf(trace(shared({ processes: [{}, { changeover: constant(1) }] })), 'machine');
    expect(rows.map(({ day, quantity }) => [day, quantity])).toEqual([
      [0, MachineState.working], [1, MachineState.free], [1, MachineState.working], [2, MachineState.free], [2, MachineState.changingOver], [3, MachineState.working],
      [4, MachineState.free], [4, MachineState.working], [5, MachineState.free],
    ]);
  });

  test('gives a batch to a machine that is set up for it', () => {
    // two machines, one for each; the second piece of each finds its own machine free and needs no changeover
    const both = shared({ lines: [line('line', 0, { machines: 2 })], processes: [{ changeover: constant(9) }, { changeover: constant(9) }], demands: [series(1, 1, 0), series(1, 1, 0)] });
    expect(served(both)).toEqual([[1, 6], [1, 6]]);
  });

  test('by priority takes the more urgent process first, and lets what is on the machine finish', () => {
    const urgent = { lines: [line('line', 0, { dispatching: { kind: 'priority', params: {} } })], processes: [{}, { priority: 1 }] };
    expect(served(shared(urgent))).toEqual([[3, 4], [1, 2]]);
  });

  test('by the shortest time takes the quick process first', () => {
    const quick = { lines: [line('line', 0, { dispatching: { kind: 'shortest-first', params: {} } })], processes: [{}, { steps: [step(0, 0.25)] }] };
    expect(served(shared(quick))).toEqual([[1.5, 2.5], [0.25, 0.5]]);
  });

  test('with the fewest changeovers stays with a process as long as there is something of it', () => {
    // pieces of a and b come by turns; first come would change over each time
    const turns: Partial<WorkshopParts> = { processes: [{ changeover: constant(1) }, { changeover: constant(1) }], demands: [series(1, 1, 0), series(1, 1, 0)], markets: { arrivals: { kind: 'period', every: 86_400_000_000 / 4, first: 0 } } };
    // first come: a 0-1, set up, b 2-3, set up, a 4-5, set up, b 6-7
    expect(served(shared(turns))).toEqual([[1, 5], [3, 7]]);
    // a 0-1, a 1-2, set up, b 3-4, b 4-5
    expect(served(shared({ ...turns, lines: [line('line', 0, { dispatching: { kind: 'fewest-changeovers', params: {} } })] }))).toEqual([[1, 2], [4, 5]]);
  });

  test('passes over a process that waits for an input, and says which', () => {
    const starving = shared({
      more: (spec) => ({ ...spec, stockPoints: spec.stockPoints.map((point, i) => (i === 0 ? { ...point, source: { kind: 'none' } as const, initial: 2 } : point)), processes: spec.processes.map((process, k) => ({ ...process, inputs: [{ stockPoint: 0, perBatch: k === 0 ? 3 : 1 }] })) }),
    });
    const traced = trace(starving);
    expect(timeline(traced, 'filled', 1)).toEqual([[1, 1], [2, 1]]);
    expect(rowsOf(traced, 'starved').map(({ day, a, b }) => [day, a, b])).toEqual([[2, 0, 0]]);
  });
});

describe('a more urgent batch interrupts one at work', () => {
  // product 0 asks on day 0 for a piece of 4 days; product 1, more urgent, on day 1 for a piece of a day
  const given = (interrupted: 'resume' | 'restart'): WorkshopParts => ({
    days: 20, lines: [line('line', 0, { dispatching: { kind: 'preemptive-priority', params: {} }, interrupted })],
    processes: [{ steps: [step(0, 4)] }, { priority: 1, changeover: constant(0.5) }], demands: [series(1, ...Array.from({ length: 19 }, () => 0)), series(0, 1, ...Array.from({ length: 18 }, () => 0))],
  });

  test('that resumes where it was', () => {
    // 1 day of work, set up 0.5, urgent 1, the other 3 days
    expect(served(given('resume'))).toEqual([[5.5], [2.5]]);
  });

  test('or begins its step again', () => {
    expect(served(given('restart'))).toEqual([[6.5], [2.5]]);
  });

  test('not one of the same priority', () => {
    const even = given('resume');
    expect(served({ ...even, processes: [even.processes[0], { ...even.processes[1], priority: 0 }] })).toEqual([[4], [5.5]]);
  });
});

describe('a site that puts less out', () => {
  test('changes over more slowly too', () => {
    const given: WorkshopParts = { days: 20, lines: [line('line', 0)], processes: [{}, { changeover: constant(1) }], demands: [series(1, ...Array.from({ length: 19 }, () => 0)), series(1, ...Array.from({ length: 19 }, () => 0))], hazards: [hazard([{ kind: 'site', site: 0 }], 1, 4, { output: 0.5 })] };
    // a by day 1; half speed for days 1 to 5: set up 2 days, the step another 2
    expect(timeline(trace(given), 'batchFinished', 1).map(([day]) => day)).toEqual([5]);
  });
});
