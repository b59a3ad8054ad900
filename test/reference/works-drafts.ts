/**
 * What works, travel and snapshots of networks are built from: picks, and small round numbers so that much happens at one moment.
 * A series that has ended gives 0, so none is a time up or a yield: these would go on for ever at one moment.
 */
import fc from 'fast-check';
import { DAY, type BreakdownSpec, type Choice, type LineSpec } from '../../engine/index.ts';
import { timesUp } from './choice-arbitraries.ts';

const constant = (value: number): Choice => ({ kind: 'constant', params: { value } });
const series = (...values: number[]): Choice => ({ kind: 'series', params: { values } });
const pick = fc.nat(1000);
const quarterDays = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max }).map((n) => (n * DAY) / 4);

/** Returns mostly nothing. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T): fc.Arbitrary<T> => fc.oneof({ weight: 3, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });

const stepTimes = fc.constantFrom<Choice>(
  constant(0), constant(0.125), constant(0.25), constant(0.25), constant(0.5), constant(1), series(0, 0.5), series(0.25, 1, 0), series(0.5, 0.25),
  { kind: 'exponential', params: { mean: 0.3 } }, { kind: 'gamma', params: { mean: 0.4, cv: 0.5 } },
);

const breakdowns = fc.record<BreakdownSpec>({
  up: fc.oneof(fc.constantFrom<Choice>(constant(0.5), constant(1), constant(0.75), { kind: 'empirical', params: { values: [1, 0.25, 2] } }, { kind: 'exponential', params: { mean: 1.5 } }), timesUp),
  down: fc.constantFrom<Choice>(constant(0.25), constant(0.5), constant(0), series(0.5, 1), { kind: 'exponential', params: { mean: 0.5 } }),
  clock: fc.constantFrom('calendar', 'working', 'working'),
});

const line = fc.record({
  machines: fc.constantFrom(1, 1, 2, 3),
  buffer: fc.constantFrom(null, 0, 0, 1, 1, 2),
  dispatching: fc.constantFrom('first-come', 'priority', 'preemptive-priority', 'preemptive-priority', 'preemptive-priority', 'shortest-first', 'fewest-changeovers'),
  interrupted: fc.constantFrom<LineSpec['interrupted']>('resume', 'restart', 'scrap'),
  breakdowns: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: breakdowns }),
});

/** Where a batch goes: straight on; or with these shares on, elsewhere, and into the bin. */
const ways = fc.constantFrom<readonly [number, number, number]>([1, 0, 0], [1, 0, 0], [1, 0, 0], [0.75, 0.25, 0], [0.5, 0.25, 0.25], [0.75, 0, 0.25], [0.5, 0.5, 0]);

const process = fc.record({
  steps: fc.array(fc.record({ line: pick, time: stepTimes, ways, elsewhere: pick }), { minLength: 1, maxLength: 3 }),
  batch: fc.constantFrom(1, 2, 5),
  perBatch: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 2 }),
  leadTime: fc.constantFrom<Choice>(constant(0), constant(0), constant(0.25), constant(1), series(0, 1)),
  yield: fc.constantFrom<Choice>(constant(1), constant(1), constant(1), constant(0.75), { kind: 'empirical', params: { values: [1, 0, 0.5] } }, { kind: 'uniform', params: { low: 0.5, high: 1.2 } }),
  changeover: fc.constantFrom<Choice>(constant(0), constant(0.25), constant(0.25), constant(0.5), series(0, 0.25)),
  priority: fc.constantFrom(0, 1, 1, 2),
  coproducts: seldom(fc.array(fc.record({ pick, perBatch: fc.constantFrom(1, 1, 2) }), { minLength: 1, maxLength: 2 }), []),
  inputs: fc.array(pick, { minLength: 2, maxLength: 2 }),
  output: pick,
});

/** Lines and processes of one site. In a flow each step is on the line after the last. */
export const works = fc.record({
  flow: fc.boolean(),
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  processes: fc.oneof({ weight: 1, arbitrary: fc.array(process, { minLength: 1, maxLength: 1 }) }, { weight: 3, arbitrary: fc.array(process, { minLength: 2, maxLength: 3 }) }),
});

/** What may befall goods on the way. No order surely loses all: where orders take no time, that would go on for ever. */
export const travel = fc.record({
  trip: fc.constantFrom(0, 5),
  sailings: seldom(
    fc.record({ every: fc.constantFrom(DAY, 2 * DAY, 3.5 * DAY, DAY / 2, Math.round(DAY / 3)), first: fc.constantFrom(0, -DAY / 2, DAY / 4, 5 * DAY, -2.5 * DAY), capacity: fc.constantFrom(null, 2, 5, 9) }),
    null,
  ),
  loss: seldom(fc.record({ chance: fc.constantFrom(0.25, 0.5), share: fc.constantFrom(0.1, 0.5, 1) }), null),
  late: seldom(fc.record({ chance: fc.constantFrom(0.25, 0.5, 1), by: fc.constantFrom<Choice>(constant(0.5), constant(1), constant(2), { kind: 'exponential', params: { mean: 1 } }) }), null),
});

export const substitutes = seldom(fc.array(fc.record({ pick, amount: fc.constantFrom(1, 1, 2, 0.5, 1.5) }), { minLength: 1, maxLength: 2 }), []);

const quantity = fc.integer({ min: 1, max: 9 });

/** What is going on at the start. */
export const snapshots = seldom(
  fc.record({
    ages: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 3 }),
    orders: fc.array(fc.record({ pick, quantity, placed: quarterDays(-8, -1), known: quarterDays(-4, 6) }), { maxLength: 3 }),
    transit: fc.array(fc.record({ pick, quantity, placed: quarterDays(-12, -4), made: quarterDays(-6, -1), arrives: quarterDays(0, 12) }), { maxLength: 4 }),
    backorders: fc.array(fc.record({ pick, quantity, since: quarterDays(-8, -1) }), { maxLength: 3 }),
    waiting: fc.array(fc.record({ pick, batches: fc.integer({ min: 1, max: 4 }) }), { maxLength: 3 }),
    finishing: fc.array(fc.record({ pick, batches: fc.integer({ min: 1, max: 3 }), made: quarterDays(-2, 0), ready: quarterDays(0, 5) }), { maxLength: 3 }),
  }),
  null,
);

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;
export type WorksDraft = Drawn<typeof works>;
export type ProcessDraft = WorksDraft['processes'][number];
export type SnapshotDraft = NonNullable<Drawn<typeof snapshots>>;
