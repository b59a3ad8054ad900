/** Several lines one after the other: with routes by chance (Jackson 1957), and with little room between them (Hunt 1956). */
import { figuresOf } from '../experiment.ts';
import type { KnownAnswer } from '../known-answer.ts';
import type { Document } from '../observed.ts';
import { queueing, queueingGiven } from '../queueing.ts';
import { exponential, workshop } from '../workshop.ts';

/** One kind of customers; `stock` as in a workshop. */
type Shop = (hours: number, stock: number) => Document;

const tandem: Shop = (hours, stock) =>
  workshop({
    hours,
    warmup: 1000,
    lines: [{ id: 'first' }, { id: 'second' }, { id: 'third' }],
    customers: [{ every: exponential(1 / 0.8), stock, steps: [{ line: 'first', time: exponential(1) }, { line: 'second', time: exponential(0.8) }, { line: 'third', time: exponential(0.5) }] }],
  });

/** All come to a gate, where work takes no time, and five of six go on to the first line, the others to the second. */
const open: Shop = (hours, stock) =>
  workshop({
    hours,
    warmup: 1000,
    lines: [{ id: 'gate' }, { id: 'first' }, { id: 'second' }, { id: 'third' }],
    customers: [
      {
        every: exponential(1 / 0.6),
        stock,
        steps: [
          { id: 'in', line: 'gate', time: 0, next: { one: 5 / 6, two: 1 / 6 } },
          { id: 'one', line: 'first', time: exponential(1), next: { two: 0.7, three: 0.2, done: 0.1 } },
          { id: 'two', line: 'second', time: exponential(1 / 1.2), next: { one: 0.1, three: 0.6, done: 0.3 } },
          { id: 'three', line: 'third', time: exponential(1 / 1.5), next: { two: 0.3, done: 0.7 } },
        ],
      },
    ],
  });

const inTandem = queueingGiven({ rates: { goods: 0.8 }, work: { first: 1, second: 0.8, third: 0.5 } });
const inOpen = queueingGiven({ rates: { goods: 0.6 }, work: { first: 1, second: 1 / 1.2, third: 1 / 1.5 } });

const id = 'q.jackson';

/** With a piece in stock when all is empty, the share of time with stock is that in which all is empty; without, customers wait as long as their piece takes. */
const jackson: KnownAnswer = {
  id,
  category: 'queue-production',
  source: 'textbook Jackson network',
  figures: [
    ...figuresOf({ id, replications: 48, document: () => tandem(50_000, 1) }, {
      'tandem/node1/rho': [0.8, queueing.busy('first')],
      'tandem/node1/L': [4, inTandem.L('first')],
      'tandem/node2/rho': [0.64, queueing.busy('second')],
      'tandem/node2/L': [1.7777777777777781, inTandem.L('second')],
      'tandem/node3/rho': [0.4, queueing.busy('third')],
      'tandem/node3/L': [0.6666666666666667, inTandem.L('third')],
      'tandem/total_L': [6.4444444444444455, inTandem.all()],
      'tandem/P_all_empty': [0.04319999999999999, inTandem.allEmpty()],
    }),
    ...figuresOf({ id, replications: 40, document: () => tandem(40_000, 0) }, { 'tandem/W': [8.055555555555557, inTandem.W()] }),
    ...figuresOf({ id, replications: 48, document: () => open(30_000, 1) }, {
      'open/node1/lam': [0.5645161290322581, inOpen.rate('first')],
      'open/node2/lam': [0.6451612903225806, inOpen.rate('second')],
      'open/node3/lam': [0.5, inOpen.rate('third')],
      'open/node1/rho': [0.5645161290322581, queueing.busy('first')],
      'open/node2/rho': [0.5376344086021505, queueing.busy('second')],
      'open/node3/rho': [0.3333333333333333, queueing.busy('third')],
      'open/node1/L': [1.2962962962962965, inOpen.L('first')],
      'open/node2/L': [1.1627906976744184, inOpen.L('second')],
      'open/node3/L': [0.5, inOpen.L('third')],
      'open/total_L': [2.9590869939707147, inOpen.all()],
      'open/P_all_empty': [0.13423517169614985, inOpen.allEmpty()],
    }),
    ...figuresOf({ id, replications: 40, document: () => open(20_000, 0) }, { 'open/W': [4.9318116566178585, inOpen.W()] }),
  ],
};

export interface Station {
  readonly time: unknown;
  /** Batches that may wait in front of it; left out: all. */
  readonly buffer?: number;
}

/** More is asked for at the start than can ever be made: the first station always has work, and the last can always send on. */
export const neverStarved = (hours: number, stations: readonly Station[]): Document => {
  const line = (k: number): string => `station ${k + 1}`;
  return workshop({
    hours,
    warmup: 1000,
    lines: stations.map(({ buffer }, k) => ({ id: line(k), ...(buffer === undefined ? {} : { buffer }) })),
    customers: [{ every: 1e6, demand: { series: { values: [1e8] } }, steps: stations.map(({ time }, k) => ({ line: line(k), time })) }],
  });
};

const rows = [[1, 1, 0, 0.6666666666666667], [1, 1, 1, 0.75], [1, 1, 4, 0.8571428571428572], [1, 1.2, 2, 0.865620296710385], [1.5, 1, 3, 0.9518796992481203]] as const;

const blocking: KnownAnswer = {
  id: 'q.two_station_line_blocking',
  category: 'queue-production',
  source: 'Hunt 1956; Buzacott',
  figures: rows.flatMap(([mu1, mu2, buffer, known]) =>
    figuresOf({ id: 'q.two_station_line_blocking', replications: 30, document: () => neverStarved(30_000, [{ time: exponential(1 / mu1) }, { time: exponential(1 / mu2), buffer }]) }, {
      [`mu1=${mu1},mu2=${mu2},buffer=${buffer}`]: [known, queueing.throughput()],
    }),
  ),
};

export const queueNetworks: readonly KnownAnswer[] = [jackson, blocking];
