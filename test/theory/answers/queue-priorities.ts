/** Two kinds of customers, one before the other: Cobham (1954); White and Christie (1958). And Little's law (1961), on any path. */
import { compile } from '../../../engine/index.ts';
import { specOfDocument } from '../../specs/spec-of-document.ts';
import { figuresOf } from '../experiment.ts';
import { exactly } from '../figures.ts';
import type { KnownAnswer } from '../known-answer.ts';
import { observe, type Document } from '../observed.ts';
import { queueingGiven } from '../queueing.ts';
import { exponential, workshop } from '../workshop.ts';

const found = queueingGiven({ rates: { high: 0.3, low: 0.4 }, work: { line: 1 } });
const HOURS = 50_000;

const twoKinds = (dispatching: string): Document =>
  workshop({
    hours: HOURS,
    warmup: 500,
    lines: [{ id: 'line', dispatching }],
    customers: [{ id: 'high', every: exponential(1 / 0.3), time: exponential(1), priority: 1 }, { id: 'low', every: exponential(1 / 0.4), time: exponential(1) }],
  });

const id = 'q.priority';

const priority: KnownAnswer = {
  id,
  category: 'queue-production',
  source: 'Cobham 1954',
  figures: [
    ...figuresOf({ id, replications: 60, document: () => twoKinds('priority') }, { 'nonpreemptive/Wq_high': [1, found.wait('high')], 'nonpreemptive/Wq_low': [3.333333333333334, found.wait('low')] }),
    ...figuresOf({ id, replications: 60, document: () => twoKinds('preemptive-priority') }, { 'preemptive/W_high': [1.4285714285714286, found.W('high')], 'preemptive/W_low': [4.761904761904763, found.W('low')] }),
    ...figuresOf({ id, replications: 60, document: () => twoKinds('first-come') }, { 'fcfs/Wq': [2.333333333333334, found.Wq()] }),
  ],
};

/** Customers come for 400 hours, and all are served before the run ends: nothing is open at either end. */
const untilServed = (given: Parameters<typeof workshop>[0]): Document =>
  workshop({ ...given, customers: given.customers.map((kind) => ({ ...kind, every: 0.5, demand: { series: { values: Array.from({ length: 800 }, (_, n) => n % 3 === 0 ? 1 : 0) } } })) });

const shops: Readonly<Record<string, Document>> = {
  'one line': untilServed({ hours: 2000, customers: [{ every: 1, time: exponential(1) }] }),
  'two machines that break down': untilServed({ hours: 2000, lines: [{ id: 'line', machines: 2, breakdowns: { up: exponential(10), down: 3 } }], customers: [{ every: 1, time: { lognormal: { mean: 2, cv: 2 } } }] }),
  'urgent ones first': untilServed({ hours: 4000, lines: [{ id: 'line', dispatching: 'preemptive-priority', interrupted: 'restart' }], customers: [{ id: 'high', every: 1, time: exponential(0.4), priority: 1 }, { id: 'low', every: 1, time: exponential(0.5), changeover: 0.1 }] }),
  'little room, and rework': untilServed({ hours: 4000, lines: [{ id: 'a' }, { id: 'b', buffer: 1 }], customers: [{ every: 1, steps: [{ line: 'a', time: exponential(1) }, { id: 'test', line: 'b', time: exponential(1), next: { again: 0.2 } }, { id: 'again', line: 'a', time: 0.5, next: 'test' }] }] }),
};

/** Returns the mean number of batches in the shop, over what it puts out an hour times how long customers wait. */
function numberOverRateTimesWait(document: Document): number {
  const { record: { lines, markets } } = observe(compile(specOfDocument(document)), 1, { replication: 0, trace: false, check: true });
  const sum = (...columns: Float64Array[]): number => columns.reduce((total, column) => total + column.reduce((all, x) => all + x, 0), 0);
  if (sum(markets.filled) !== sum(markets.demanded)) throw new Error('somebody still waits');
  return sum(lines.areaWaiting, lines.areaInWork) / sum(markets.waited);
}

const little: KnownAnswer = {
  id: 'q.littles_law',
  category: 'queue-production',
  source: 'Little 1961: mean number = rate x mean time, on any path',
  figures: Object.entries(shops).map(([name, document]) => exactly(name, 1, 1e-12, () => numberOverRateTimesWait(document))),
};

export const queuePriorities: readonly KnownAnswer[] = [priority, little];
