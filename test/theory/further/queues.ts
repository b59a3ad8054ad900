/** Queues with numbers of our own: formulas for any law of the work, with breakdowns, groups, classes. */
import type { KnownAnswer } from '../known-answer.ts';
import { lossQueue } from '../answers/queue-other-laws.ts';
import { figuresOf, type Quantity } from '../experiment.ts';
import { queueing, queueingGiven } from '../queueing.ts';
import { exponential, workshop, type Workshop } from '../workshop.ts';
import { longRun, meanOf } from './chain.ts';

const own = (id: string, source: string, replications: number, hours: number, given: Omit<Workshop, 'hours' | 'warmup'>, wanted: Readonly<Record<string, readonly [number, Quantity]>>): KnownAnswer => ({
  id,
  category: 'own',
  source,
  figures: figuresOf({ id, replications, document: () => workshop({ hours, warmup: 500, ...given }) }, wanted),
});

/** Mean and mean square of how long something takes. */
type Moments = readonly [mean: number, square: number];

const withCv = (mean: number, cv: number): Moments => [mean, mean * mean * (1 + cv * cv)];

/** Mean wait in front of one machine: Pollaczek (1930), Khinchine (1932). */
const pollaczek = (rate: number, [mean, square]: Moments): number => (rate * square) / (2 * (1 - rate * mean));

const laws: Readonly<Record<string, readonly [time: unknown, moments: Moments]>> = {
  gamma: [{ gamma: { mean: 1, cv: 0.6 } }, withCv(1, 0.6)],
  uniform: [{ uniform: { low: 0.2, high: 1.8 } }, [1, 1 + 1.6 ** 2 / 12]],
  constant: [1, [1, 1]],
  lognormal: [{ lognormal: { mean: 1, cv: 1.3 } }, withCv(1, 1.3)],
};

const anyLaw = Object.entries(laws).map(([name, [time, moments]]) =>
  own(`own.queue.${name}`, 'Pollaczek 1930', 40, name === 'lognormal' ? 50_000 : 20_000, { customers: [{ every: exponential(1 / 0.6), time }] }, {
    W: [1 + pollaczek(0.6, moments), queueingGiven({ rates: { goods: 0.6 }, work: { line: 1 } }).W()],
  }),
);

/** Chance of the last state, and mean number, of a queue with so many machines and places. */
const placesLaw = (rate: number, machines: number, places: number) => longRun(0, (n) => [...(n < places ? [[n + 1, rate] as const] : []), ...(n > 0 ? [[n - 1, Math.min(n, machines)] as const] : [])]);

const fewPlaces = [[0.8, 1, 4], [1.2, 1, 3], [2.5, 3, 6]].map(([rate, machines, places]): KnownAnswer => {
  const id = `own.queue.places=${places},machines=${machines}`;
  const law = placesLaw(rate, machines, places);
  const found = queueingGiven({ rates: { goods: rate }, work: { line: 1 } });
  return {
    id, category: 'own', source: 'birth and death',
    figures: figuresOf({ id, replications: 40, document: lossQueue({ machines, rate, time: exponential(1), places, hours: 22_000 / machines }) }, { P_lost: [meanOf(law, (n) => (n === places ? 1 : 0)), found.lost()], L: [meanOf(law, (n) => n), found.L()] }),
  };
});

/** A batch that is interrupted at this rate, for so long each time, and goes on where it was: from its beginning to its end. Gaver (1962). */
const resumed = ([mean, square]: Moments, rate: number, [down, downSquare]: Moments): Moments => [mean * (1 + rate * down), square * (1 + rate * down) ** 2 + mean * rate * downSquare];

/** The same for constant work that begins anew after each interruption: a geometric number of tries that fail, and one that does not. */
function restarted(work: number, rate: number, [down, downSquare]: Moments): Moments {
  const through = Math.exp(-rate * work);
  const fails = (1 - through) / through;
  const try1 = 1 / rate - (work * through) / (1 - through);
  const try2 = 2 / rate ** 2 - ((work ** 2 + (2 * work) / rate) * through) / (1 - through);
  const lost = try1 + down;
  const spread = try2 - try1 ** 2 + downSquare - down ** 2;
  const mean = fails * lost + work;
  return [mean, mean ** 2 + fails * spread + ((1 - through) / through ** 2) * lost ** 2];
}

/** Mean time from coming to leaving, of a machine that is interrupted; also what is left of an interruption that finds it idle, where it may. Avi-Itzhak and Naor (1963). */
const interruptedTime = (rate: number, batch: Moments, idle: readonly [rate: number, down: Moments] | null): number =>
  batch[0] + pollaczek(rate, batch) + (idle === null ? 0 : (idle[0] * idle[1][1]) / (2 * (1 + idle[0] * idle[1][0])));

const repair: Moments = [2, 8];
const often = 0.1;
const slow: Moments = [1, 2];

const breakdowns = (
  [
    ['resume', 'working', exponential(1), resumed(slow, often, repair), null],
    ['resume', 'calendar', exponential(1), resumed(slow, often, repair), [often, repair]],
    ['restart', 'working', 1.2, restarted(1.2, often, repair), null],
    ['restart', 'calendar', 1.2, restarted(1.2, often, repair), [often, repair]],
  ] as const
).map(([interrupted, clock, time, batch, idle]) =>
  own(`own.queue.${interrupted},${clock}`, 'Avi-Itzhak & Naor 1963', 50, 50_000, { lines: [{ id: 'line', interrupted, breakdowns: { up: exponential(1 / often), down: exponential(2), clock } }], customers: [{ every: exponential(1 / 0.4), time }] }, {
    W: [interruptedTime(0.4, batch, idle), queueing.W()],
  }),
);

/** Groups of one, one or four: the mean number of M[X]/M/1. Burke (1975). */
const groups = own('own.queue.groups', 'Burke 1975', 40, 60_000, { customers: [{ every: exponential(1 / 0.3), demand: { empirical: { values: [1, 1, 4] } }, time: exponential(1) }] }, {
  L: [(0.6 * (2 + 6)) / (2 * 2 * 0.4), queueing.L()],
});

const three = [[0.2, withCv(0.8, 0.5), { gamma: { mean: 0.8, cv: 0.5 } }], [0.25, [1, 1], 1], [0.15, withCv(1.2, 1), exponential(1.2)]] as const;

/** Mean waits of classes, the first the most urgent, none interrupted. Cobham (1954). */
const cobham = three.map((_, k) => {
  const load = (n: number): number => three.slice(0, n).reduce((sum, [rate, [mean]]) => sum + rate * mean, 0);
  const left = three.reduce((sum, [rate, [, square]]) => sum + (rate * square) / 2, 0);
  return left / ((1 - load(k)) * (1 - load(k + 1)));
});

const classes = own('own.queue.classes', 'Cobham 1954', 40, 60_000, { lines: [{ id: 'line', dispatching: 'priority' }], customers: three.map(([rate, , time], k) => ({ id: `class${k}`, every: exponential(1 / rate), time, priority: 3 - k })) },
  Object.fromEntries(cobham.map((known, k) => [`Wq${k}`, [known, queueingGiven({ rates: Object.fromEntries(three.map(([rate], c) => [`class${c}`, rate])), work: {} }).wait(`class${k}`)]] as const)));

/** Urgent customers send others back, whose work begins anew: what the others see of them are their busy times. */
const busy: Moments = [1 / 0.75, 2 / 0.75 ** 3];
const repeated = own('own.queue.repeat', 'Gaver 1962; Avi-Itzhak & Naor 1963', 40, 40_000, {
  lines: [{ id: 'line', dispatching: 'preemptive-priority', interrupted: 'restart' }],
  customers: [{ id: 'urgent', every: exponential(4), time: exponential(1), priority: 1 }, { id: 'other', every: exponential(1 / 0.3), time: 0.9 }],
}, { W_urgent: [1 / 0.75, queueing.W('urgent')], W_other: [interruptedTime(0.3, restarted(0.9, 0.25, busy), [0.25, busy]), queueing.W('other')] });

export const queues: readonly KnownAnswer[] = [...anyLaw, ...fewPlaces, ...breakdowns, groups, classes, repeated];
