/** Lines whose figures come out of a Markov chain: little room, changeovers, a number of pallets that stays. */
import type { KnownAnswer } from '../known-answer.ts';
import { neverStarved } from '../answers/queue-networks.ts';
import { figuresOf } from '../experiment.ts';
import type { Document } from '../observed.ts';
import { queueing } from '../queueing.ts';
import { exponential, workshop } from '../workshop.ts';
import { longRun, meanOf } from './chain.ts';

/**
 * Throughput of three stations. `second` counts what the first is done with and the second is not, `third` what the second is done
 * with and the third is not: one on the machine, what waits, and one that is held up in front; a machine that holds one up takes no other.
 */
function threeStations(speeds: readonly [number, number, number], [room2, room3]: readonly [number, number]): number {
  const full = room3 + 2;
  const law = longRun({ second: 0, third: 0 }, ({ second, third }) => {
    const held = third === full;
    return [
      ...(second < room2 + (held ? 1 : 2) ? [[{ second: second + 1, third }, speeds[0]] as const] : []),
      ...(second > 0 && !held ? [[{ second: second - 1, third: third + 1 }, speeds[1]] as const] : []),
      ...(third > 0 ? [[{ second, third: third - 1 }, speeds[2]] as const] : []),
    ];
  });
  return speeds[2] * meanOf(law, ({ third }) => (third > 0 ? 1 : 0));
}

/** Throughput of two stations, and the share of time in which the first is held up. */
function twoStations(first: number, second: number, room: number): readonly [throughput: number, heldUp: number] {
  const law = longRun(0, (n) => [...(n < room + 2 ? [[n + 1, first] as const] : []), ...(n > 0 ? [[n - 1, second] as const] : [])]);
  return [second * meanOf(law, (n) => (n > 0 ? 1 : 0)), meanOf(law, (n) => (n === room + 2 ? 1 : 0))];
}

const stations = (name: string, times: readonly number[], rooms: readonly number[], known: number, heldUp?: number): KnownAnswer => {
  const id = `own.stations.${name}`;
  return {
    id, category: 'own', source: 'Markov chain',
    figures: figuresOf({ id, replications: 40, document: () => neverStarved(12_000, times.map((time, k) => ({ time: exponential(time), ...(k === 0 ? {} : { buffer: rooms[k - 1] }) }))) }, {
      throughput: [known, queueing.throughput()],
      ...(heldUp === undefined ? {} : { heldUp: [heldUp, queueing.heldUp('station 1')] }),
    }),
  };
};

const [fast, fastHeld] = twoStations(1, 0.8, 2);

/** Of each kind how many are there; what the machine is set up for, and whether it is being set up. */
interface TwoKinds {
  readonly there: readonly [number, number];
  readonly last: 0 | 1;
  readonly settingUp: boolean;
}

const MOST = 32;
const other = (kind: 0 | 1): 0 | 1 => (kind === 0 ? 1 : 0);

/** Mean numbers of two kinds on one machine that works off all of a kind before it is set up for the other. */
function changeovers(rates: readonly [number, number], speeds: readonly [number, number], setups: number): readonly [number, number] {
  const law = longRun<TwoKinds>({ there: [0, 0], last: 0, settingUp: false }, ({ there, last, settingUp }) => {
    const idle = there[0] + there[1] === 0;
    const with1 = (kind: 0 | 1, by: number): [number, number] => [there[0] + (kind === 0 ? by : 0), there[1] + (kind === 1 ? by : 0)];
    const ways: [TwoKinds, number][] = ([0, 1] as const)
      .filter((kind) => there[kind] < MOST)
      .map((kind) => [{ there: with1(kind, 1), last: idle ? kind : last, settingUp: settingUp || (idle && kind !== last) }, rates[kind]]);
    if (settingUp) return [...ways, [{ there, last, settingUp: false }, setups]];
    if (idle) return ways;
    const left = with1(last, -1);
    const changes = left[last] === 0 && left[other(last)] > 0;
    return [...ways, [{ there: left, last: changes ? other(last) : last, settingUp: changes }, speeds[last]]];
  });
  return [meanOf(law, ({ there }) => there[0]), meanOf(law, ({ there }) => there[1])];
}

const [first, second] = changeovers([0.25, 0.15], [1, 0.8], 2.5);

const twoKinds: KnownAnswer = {
  id: 'own.queue.changeovers',
  category: 'own',
  source: 'Markov chain',
  figures: figuresOf(
    {
      id: 'own.queue.changeovers',
      replications: 40,
      document: () =>
        workshop({
          hours: 40_000,
          warmup: 500,
          lines: [{ id: 'line', dispatching: 'fewest-changeovers' }],
          customers: [{ id: 'a', every: exponential(4), time: exponential(1), changeover: exponential(0.4) }, { id: 'b', every: exponential(1 / 0.15), time: exponential(1.25), changeover: exponential(0.4) }],
        }),
    },
    { L_a: [first, queueing.inSystem('a')], L_b: [second, queueing.inSystem('b')] },
  ),
};

const PALLETS = 5;

/** Pallets go round: out for an hour each, at the same time, and through one machine. As machines and the man who repairs them: Palm (1947). */
function pallets(): Document {
  const shop = workshop({
    hours: 10_000,
    warmup: 200,
    lines: [{ id: 'out', machines: PALLETS }, { id: 'in' }],
    customers: [{ every: 1e6, demand: { series: { values: [1e8] } }, steps: [{ line: 'out', time: exponential(1) }, { line: 'in', time: exponential(0.25) }] }],
  });
  return {
    ...shop,
    products: { goods: { quantum: 1 }, pallet: { quantum: 1 } },
    sites: { shop: { kind: 'plant', stock: { pallet: PALLETS } } },
    processes: (shop.processes as readonly Document[]).map((process) => ({ ...process, from: { pallet: 1 }, coproducts: { pallet: 1 } })),
  };
}

const palletsLaw = longRun(0, (n) => [...(n < PALLETS ? [[n + 1, PALLETS - n] as const] : []), ...(n > 0 ? [[n - 1, 4] as const] : [])]);

const goingRound: KnownAnswer = {
  id: 'own.queue.pallets',
  category: 'own',
  source: 'Palm 1947',
  figures: figuresOf({ id: 'own.queue.pallets', replications: 40, document: pallets }, {
    throughput: [4 * meanOf(palletsLaw, (n) => (n > 0 ? 1 : 0)), queueing.throughput()],
    L_in: [meanOf(palletsLaw, (n) => n), queueing.L('in')],
  }),
};

export const queueChains: readonly KnownAnswer[] = [
  stations('two', [1, 1.25], [2], fast, fastHeld),
  stations('three', [1, 0.8, 1.1], [1, 0], threeStations([1, 1.25, 1 / 1.1], [1, 0])),
  stations('three, more room', [1.2, 1, 1], [2, 3], threeStations([1 / 1.2, 1, 1], [2, 3])),
  twoKinds,
  goingRound,
];
