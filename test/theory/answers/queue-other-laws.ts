/** Other gaps than those of chance alone; and service without a queue, where the law of the work does not matter. */
import { figuresOf } from '../experiment.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { queueingGiven } from '../queueing.ts';
import { erlang2, exponential, workshop } from '../workshop.ts';

const rate = 0.8;
const found = queueingGiven({ work: { line: 1 } });
const foundRandom = queueingGiven({ rates: { goods: rate }, work: { line: 1 } });

const gapsOf = (every: unknown) => () => workshop({ hours: 50_000, warmup: 1000, customers: [{ every, time: exponential(1) }] });

const id = 'q.gm1';

const gm1: KnownAnswer = {
  id,
  category: 'queue-production',
  source: 'textbook GI/M/1',
  figures: [
    ...figuresOf({ id, replications: 48, document: gapsOf(1 / rate) }, { 'DM1/sigma': [0.628629796496459, found.waiting()], 'DM1/Wq': [1.6927308399163614, found.Wq()], 'DM1/L': [2.154184671933089, found.L()] }),
    ...figuresOf({ id, replications: 80, document: gapsOf(erlang2(1 / rate)) }, { 'E2M1/sigma': [0.739852949126456, foundRandom.waiting()], 'E2M1/Wq': [2.8439797669899187, foundRandom.Wq()] }),
  ],
};

/** Laws of the work, by name, of a mean of an hour, and how long to look at them. */
const laws: Readonly<Record<string, readonly [time: unknown, hours: number]>> = {
  exponential: [exponential(1), 16_000],
  constant: [1, 12_000],
  erlang2: [erlang2(1), 14_000],
  'two values': [{ empirical: { values: [0.25, 0.25, 0.25, 3.25] } }, 20_000],
};

export interface LossQueue {
  readonly machines: number;
  /** Customers an hour. */
  readonly rate: number;
  readonly time: unknown;
  /** Most customers there at once; left out: as many as machines. */
  readonly places?: number;
  readonly hours: number;
}

/** Customers who find no place go away: pieces on the shelf stand for free places, and each that is sold is made anew. */
export const lossQueue = ({ machines, rate: customers, time, places = machines, hours }: LossQueue) => () =>
  workshop({ hours, warmup: 200, lines: [{ id: 'line', machines }], customers: [{ every: exponential(1 / customers), time, stock: places, unmet: 'lost' }] });

const rows = [[1, 1, 0.5], [5, 3, 0.11005434782608696], [10, 8, 0.1216610642529515], [20, 18, 0.10921284587252249]] as const;

const lost = (name: string, time: unknown, hours: number): Figure[] =>
  rows.flatMap(([c, a, B]) => {
    const given = queueingGiven({ rates: { goods: a }, work: { line: 1 } });
    return figuresOf({ id: 'q.erlangB', replications: 32, document: lossQueue({ machines: c, rate: a, time, hours: 1000 + hours / a }) }, { [`${name}/c=${c},a=${a}`]: [B, given.lost()] });
  });

const erlangB: KnownAnswer = {
  id: 'q.erlangB',
  category: 'queue-production',
  source: 'textbook: Erlang B, whatever the law of the work',
  figures: Object.entries(laws).flatMap(([name, [time, hours]]) => lost(name, time, hours)),
};

export const otherQueues: readonly KnownAnswer[] = [gm1, erlangB];
