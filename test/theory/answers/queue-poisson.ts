/** Customers who come at random, work without memory: one machine, and several. */
import { figuresOf, type Quantity } from '../experiment.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { pairedFigures, type QueueFigure } from '../paired.ts';
import { queueingGiven } from '../queueing.ts';
import { exponential, workshop } from '../workshop.ts';

interface Row {
  /** Customers an hour, and batches an hour that a machine makes. */
  readonly rate: number;
  readonly speed: number;
  readonly machines: number;
  readonly hours: number;
  readonly replications: number;
}

/** A run settles in this many times the time in which the queue forgets what it was. */
const SETTLING = 10;

const documentOf = ({ rate, speed, machines, hours }: Row) => () =>
  workshop({
    hours,
    warmup: Math.ceil(SETTLING / (machines * speed * (1 - Math.sqrt(rate / machines / speed)) ** 2)),
    lines: [{ id: 'line', machines }],
    customers: [{ every: exponential(1 / rate), time: exponential(1 / speed) }],
  });

type Wanted = Readonly<Record<string, readonly [known: number, figure: QueueFigure]>>;

/** A queue that the engine plays as a whole. */
function played(id: string, row: Row, wanted: Wanted): Figure[] {
  const found = queueingGiven({ rates: { goods: row.rate }, work: { line: 1 / row.speed } });
  const quantities: Readonly<Record<QueueFigure, Quantity>> = { L: found.L(), Lq: found.Lq(), W: found.W(), Wq: found.Wq(), P0: found.free(), P_wait: found.waiting(), W_p95: found.W_p95() };
  const figures = Object.entries(wanted).map(([suffix, [known, figure]]) => [suffix, [known, quantities[figure]]] as const);
  return figuresOf({ id, replications: row.replications, document: documentOf(row) }, Object.fromEntries(figures));
}

/** Replications of a nearly full queue that the engine plays; the recursion plays all. */
const ENGINE_REPLICATIONS = 10;

/** A queue that is nearly full, or whose queue is seldom long: what is looked for needs very many customers. */
function nearlyFull(id: string, row: Row, wanted: Wanted): Figure[] {
  return pairedFigures({ id, document: documentOf(row), replications: row.replications, engineReplications: ENGINE_REPLICATIONS }, wanted);
}

const oneMachine = (name: string, known: Readonly<Record<QueueFigure, number>>): Wanted =>
  Object.fromEntries((Object.keys(known) as QueueFigure[]).map((figure) => [`${name}/${figure}`, [known[figure], figure]]));

const mm1: KnownAnswer = {
  id: 'q.mm1',
  category: 'queue-production',
  source: 'textbook M/M/1; parameters of SimOpt mm1queue and of the documentation of Ciw too',
  figures: [
    ...played('q.mm1', { rate: 0.5, speed: 1, machines: 1, hours: 50_000, replications: 48 }, oneMachine('lam=0.5', { L: 1, Lq: 0.5, W: 2, Wq: 1, P0: 0.5, P_wait: 0.5, W_p95: 5.991464547107982 })),
    ...nearlyFull('q.mm1', { rate: 0.8, speed: 1, machines: 1, hours: 50_000, replications: 130 }, oneMachine('lam=0.8', { L: 4, Lq: 3.2, W: 5, Wq: 4, P0: 0.2, P_wait: 0.8, W_p95: 14.978661367769957 })),
    ...nearlyFull('q.mm1', { rate: 0.9, speed: 1, machines: 1, hours: 100_000, replications: 270 }, oneMachine('lam=0.9', { L: 9, Lq: 8.1, W: 10, Wq: 9, P0: 0.1, P_wait: 0.9, W_p95: 29.957322735539915 })),
    ...nearlyFull('q.mm1', { rate: 0.95, speed: 1, machines: 1, hours: 200_000, replications: 560 }, oneMachine('lam=0.95', { L: 19, Lq: 18.05, W: 20, Wq: 19, P0: 0.05, P_wait: 0.95, W_p95: 59.914645471079766 })),
    ...played('q.mm1', { rate: 1.5, speed: 3, machines: 1, hours: 20_000, replications: 48 }, { 'simopt/W': [0.6666666666666666, 'W'], 'simopt/Wq': [0.3333333333333333, 'Wq'], 'simopt/frac_wait': [0.5, 'P_wait'] }),
    ...played('q.mm1', { rate: 5, speed: 8, machines: 1, hours: 10_000, replications: 48 }, { 'ciw/Wq': [0.20833333333333334, 'Wq'], 'ciw/W': [0.3333333333333333, 'W'] }),
  ],
};

const severalMachines = (name: string, known: { readonly erlang_C: number; readonly Lq: number; readonly Wq: number; readonly L: number; readonly W: number }): Wanted => ({
  [`${name}/erlang_C`]: [known.erlang_C, 'P_wait'],
  [`${name}/Lq`]: [known.Lq, 'Lq'],
  [`${name}/Wq`]: [known.Wq, 'Wq'],
  [`${name}/L`]: [known.L, 'L'],
  [`${name}/W`]: [known.W, 'W'],
});

const mmc: KnownAnswer = {
  id: 'q.mmc',
  category: 'queue-production',
  source: 'textbook Erlang C',
  figures: [
    ...played('q.mmc', { rate: 1.5, speed: 1, machines: 2, hours: 70_000, replications: 48 }, severalMachines('c=2', { erlang_C: 0.6428571428571429, Lq: 1.9285714285714288, Wq: 1.2857142857142858, L: 3.428571428571429, W: 2.2857142857142856 })),
    ...nearlyFull('q.mmc', { rate: 4, speed: 1, machines: 5, hours: 10_000, replications: 200 }, severalMachines('c=5', { erlang_C: 0.5541125541125542, Lq: 2.2164502164502173, Wq: 0.5541125541125543, L: 6.216450216450218, W: 1.5541125541125544 })),
    ...nearlyFull('q.mmc', { rate: 9, speed: 1, machines: 10, hours: 10_000, replications: 220 }, severalMachines('c=10', { erlang_C: 0.6687315241076971, Lq: 6.018583716969275, Wq: 0.6687315241076972, L: 15.018583716969275, W: 1.6687315241076972 })),
    ...nearlyFull('q.mmc', { rate: 2, speed: 0.5, machines: 6, hours: 20_000, replications: 200 }, severalMachines('c=6', { erlang_C: 0.2847608453837598, Lq: 0.5695216907675195, Wq: 0.28476084538375973, L: 4.56952169076752, W: 2.28476084538376 })),
  ],
};

export const poissonQueues: readonly KnownAnswer[] = [mm1, mmc];
