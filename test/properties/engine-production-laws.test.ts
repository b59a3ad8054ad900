import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, DAY, MachineState, simulate, type Choice, type RunRecord, type Spec, type Trace } from '../../engine/index.ts';
import { networksOfAllKinds } from '../reference/network-arbitrary.ts';
import { followLines, type LinePaths } from '../specs/line-paths.ts';
import { batchProcess, line, market, product, site, specOf, stocked } from '../specs/parts.ts';
import { timeline, traceOf } from '../specs/read-trace.ts';

const seeds = fc.integer({ min: 0, max: 1e9 });

interface Played {
  readonly spec: Spec;
  readonly record: RunRecord;
  readonly paths: LinePaths;
}

function play(spec: Spec, seed: number): Played & { readonly trace: Trace } {
  const { record, trace } = simulate(compile(spec), seed, { trace: true, check: true });
  if (trace === null) throw new Error('a traced run has no trace');
  return { spec, record, trace, paths: followLines(spec, trace) };
}

/** Plays networks with lines in them; returns how many batches began in all. */
function onLines(check: (played: Played) => void, numRuns = 60): number {
  let batches = 0;
  fc.assert(
    fc.property(networksOfAllKinds().filter((spec) => spec.lines.length > 0), seeds, (spec, seed) => {
      const played = play(spec, seed);
      batches += played.paths.begun.reduce((sum, numbers) => sum + numbers.length, 0);
      check(played);
    }),
    { numRuns, endOnFailure: true },
  );
  return batches;
}

/** Sums of quanta x microseconds may be beyond what doubles count exactly. */
function expectNearly(got: number, known: number): void {
  expect(Math.abs(got - known)).toBeLessThanOrEqual(1e-12 * known);
}

const areas = { areaWorking: MachineState.working, areaChangeover: MachineState.changingOver, areaHeldUp: MachineState.heldUp, areaDown: MachineState.down } as const;

describe('any network with lines', () => {
  test("has as much waiting as all batches have waited, and as much stock as all goods have lain there (Little's law)", () => {
    const batches = onLines(({ spec, record, paths }) => {
      expect([...record.lines.areaWaiting]).toEqual(paths.queues.map((queue) => queue.sojourns(spec.horizon)));
      spec.stockPoints.forEach((_, i) => {
        const stock = paths.stocks[i];
        if (stock !== null) expectNearly(record.stockPoints.areaOnHand[i], stock.sojourns(spec.horizon));
      });
    });
    expect(batches).toBeGreaterThan(500);
  });

  test('has machines that do one thing at a time, all the time, and what they do adds up', () => {
    onLines(({ spec, record, paths }) => {
      spec.lines.forEach(({ machines }, l) => {
        const time = (state: number): number => paths.machines[l].reduce((sum, states) => sum + states[state].sojourns(spec.horizon), 0);
        for (const [area, state] of Object.entries(areas)) expect(record.lines[area as keyof typeof areas][l]).toBe(time(state));
        expect(Object.values(MachineState).reduce<number>((sum, state) => sum + time(state), 0)).toBe(machines * record.span);
        const held = record.lines.areaWorking[l] + record.lines.areaChangeover[l] + record.lines.areaHeldUp[l];
        expect(record.lines.areaInWork[l]).toBeGreaterThanOrEqual(held);
        expect(record.lines.areaInWork[l]).toBeLessThanOrEqual(held + record.lines.areaDown[l]);
      });
    });
  });

  test('has begun what is done, thrown away, or on its lines', () => {
    onLines(({ spec, paths, record }) => {
      if (spec.warmup > 0) return;
      const { processes } = record;
      const there = spec.lines.reduce((sum, { machines }, l) => sum + machines + paths.queues[l].now, 0);
      let open = 0;
      spec.processes.forEach((_, p) => {
        const left = processes.begun[p] - processes.batches[p] - processes.scrappedBatches[p];
        expect(left).toBeGreaterThanOrEqual(0);
        open += left;
        expect(paths.begun[p]).toEqual(paths.begun[p].map((_number, n) => n));
        expect(processes.begun[p]).toBe(paths.begun[p].length);
        expect(processes.defects[p]).toBe(paths.defects[p]);
      });
      expect(open).toBeLessThanOrEqual(there);
    });
  });
});

const total = (column: Float64Array): number => column.reduce((sum, x) => sum + x, 0);

test('what waits and what is worked on is the same, counted by lines or by processes', () => {
  onLines(({ record }) => {
    expect(total(record.processes.areaWaiting)).toBe(total(record.lines.areaWaiting));
    expect(total(record.processes.areaInWork)).toBe(total(record.lines.areaInWork));
    expect(total(record.processes.changeovers)).toBe(total(record.lines.changeovers));
    record.lines.takenAtOnce.forEach((atOnce, l) => expect(atOnce).toBeLessThanOrEqual(record.lines.taken[l]));
  });
});

test('a buffer is never exceeded, where nothing begins, goes back, breaks down or stands still', () => {
  let full = 0;
  fc.assert(
    fc.property(networksOfAllKinds().filter((spec) => spec.lines.some(({ buffer }) => buffer !== null)), seeds, (spec, seed) => {
      const calm: Spec = { ...spec, hazards: [], lines: spec.lines.map((one) => ({ ...one, breakdowns: null })) };
      const limited = calm.lines.flatMap(({ buffer, dispatching }, l) => {
        const begins = calm.processes.some(({ steps }) => steps[0].line === l);
        const comesAgain = calm.processes.some(({ steps }) => steps.some((step) => step.line === l && step.next.some(({ to }) => typeof to === 'number' && steps[to].line === l)));
        return buffer === null || begins || comesAgain || dispatching.kind === 'preemptive-priority' ? [] : [{ l, buffer }];
      });
      followLines(calm, traceOf(calm, seed, { check: false }), (queues) => {
        for (const { l, buffer } of limited) {
          expect(queues[l].now).toBeLessThanOrEqual(buffer);
          if (queues[l].now === buffer && buffer > 0) full += 1;
        }
      });
    }),
    { numRuns: 300, endOnFailure: true },
  );
  expect(full).toBeGreaterThan(10);
});

const exponential = (mean: number): Choice => ({ kind: 'exponential', params: { mean } });

/** Two kinds of batches on one line, the first more urgent; the second asked for so many times a day. */
const urgentFirst = (machines: number, seldom: number, interrupted: 'resume' | 'restart'): Spec =>
  specOf(60, {
    products: [product({ id: 'urgent' }), product({ id: 'other' })],
    sites: [site('plant')],
    stockPoints: [0, 1].map((p) => stocked({ site: 0, product: p, source: { kind: 'process', process: p } })),
    lines: [line('line', 0, { machines, interrupted, dispatching: { kind: 'preemptive-priority', params: {} }, breakdowns: { up: exponential(5), down: exponential(0.5), clock: 'calendar' } })],
    processes: [0, 1].map((p) => batchProcess({ site: 0, output: p, inputs: [], priority: 1 - p, steps: [{ line: 0, time: exponential(0.3), next: [{ to: 'done', share: 1 }] }] })),
    markets: [0, 1].map((p) => market(p, { kind: 'constant', params: { value: 1 } }, { patience: null, arrivals: { kind: 'gaps', gap: exponential(p === 0 ? 0.6 : seldom) } })),
  });

test('urgent batches are done as if there were no others', () => {
  fc.assert(
    fc.property(fc.constantFrom('resume' as const, 'restart' as const), fc.constantFrom(0.3, 0.7), seeds, (interrupted, seldom, seed) => {
      const among = urgentFirst(1, seldom, interrupted);
      const alone = urgentFirst(1, 1e6, interrupted);
      expect(timeline(traceOf(among, seed), 'batchFinished', 0)).toEqual(timeline(traceOf(alone, seed), 'batchFinished', 0));
      expect(timeline(traceOf(among, seed), 'batchFinished', 1).length).toBeGreaterThan(0);
    }),
    { numRuns: 50, endOnFailure: true },
  );
});

test('no line works for longer than its machines are there, and what is made takes its time', () => {
  const batchTime = 0.25;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 60 }), seeds, (machines, demand, seed) => {
      const base = urgentFirst(machines, 1, 'resume');
      const spec: Spec = {
        ...base,
        processes: base.processes.map((process) => ({ ...process, steps: [{ ...process.steps[0], time: { kind: 'constant', params: { value: batchTime } } }] })),
        markets: base.markets.map((one) => ({ ...one, demand: { kind: 'poisson', params: { mean: demand / 4 } } })),
      };
      const { record } = play(spec, seed);
      const made = total(record.processes.batches) * batchTime * DAY;
      expect(made).toBeLessThanOrEqual(record.lines.areaWorking[0]);
      expect(record.lines.areaWorking[0]).toBeLessThanOrEqual(machines * record.span - record.lines.areaDown[0]);
    }),
    { numRuns: 50, endOnFailure: true },
  );
});
