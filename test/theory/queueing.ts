/** What queueing theory asks of a workshop: numbers of batches, times in hours, shares. */
import { DAY } from '../../engine/index.ts';
import { controlled, type Control } from './controls.ts';
import { ratio } from './estimate.ts';
import type { Quantity } from './experiment.ts';
import type { Observed } from './observed.ts';
import { timeQuantile } from './time-quantile.ts';

const HOUR = DAY / 24;

/** Two numbers of a run whose quotient, over all replications, is looked for. */
type Pair = (run: Observed) => readonly [number, number];

const lineAt = ({ model }: Observed, id: string): number => model.spec.lines.findIndex((line) => line.id === id);
const processAt = ({ model }: Observed, id: string): number => model.spec.processes.findIndex((process) => process.id === id);
const marketAt = ({ model }: Observed, id: string): number => model.spec.markets.findIndex((market) => market.id === id);

type LineColumn = keyof Observed['record']['lines'];

/** Returns the sum of columns of a line. */
function ofLine(run: Observed, id: string, ...columns: readonly LineColumn[]): number {
  const l = lineAt(run, id);
  return columns.reduce((sum, column) => sum + run.record.lines[column][l], 0);
}

const total = (column: Float64Array): number => column.reduce((sum, x) => sum + x, 0);

const pairs = {
  /** Batches in front of a line and on its machines, mean over time. */
  L: (line: string): Pair => (run) => [ofLine(run, line, 'areaWaiting', 'areaInWork'), run.record.span],
  /** Those in front of it. */
  Lq: (line: string): Pair => (run) => [ofLine(run, line, 'areaWaiting'), run.record.span],
  /** How long a batch waits in front of it. */
  Wq: (line: string): Pair => (run) => [ofLine(run, line, 'areaWaiting') / HOUR, ofLine(run, line, 'taken')],
  /** Batches that its machines take on an hour. */
  rate: (line: string): Pair => (run) => [ofLine(run, line, 'taken'), run.record.span / HOUR],
  /** Share of batches that no machine takes on at once. */
  waiting: (line: string): Pair => (run) => [ofLine(run, line, 'taken') - ofLine(run, line, 'takenAtOnce'), ofLine(run, line, 'taken')],
  /** Share of the time of its machines in which they work. */
  busy: (line: string): Pair => (run) => [ofLine(run, line, 'areaWorking'), run.record.span * run.model.spec.lines[lineAt(run, line)].machines],
  /** Share in which they do nothing. */
  free: (line: string): Pair => (run) => {
    const time = run.record.span * run.model.spec.lines[lineAt(run, line)].machines;
    return [time - ofLine(run, line, 'areaWorking', 'areaChangeover', 'areaHeldUp', 'areaDown'), time];
  },
  /** Share in which they are held up. */
  heldUp: (line: string): Pair => (run) => [ofLine(run, line, 'areaHeldUp'), run.record.span * run.model.spec.lines[lineAt(run, line)].machines],
  /** Batches of all lines together. */
  all: (): Pair => (run) => [run.model.spec.lines.reduce((sum, { id }) => sum + ofLine(run, id, 'areaWaiting', 'areaInWork'), 0), run.record.span],
  /** How long a customer waits for what was asked for; one who asks for several pieces counts as often. */
  W: (market: string): Pair => ({ record: { markets }, ...run }) => {
    const m = run.model.spec.markets.findIndex(({ id }) => id === market);
    return [markets.waited[m] / HOUR, markets.filled[m]];
  },
  /** Share of what customers ask for that they don't get. */
  lost: (): Pair => ({ record: { markets } }) => [total(markets.lost), total(markets.demanded)],
  /** How long customers of all markets wait. */
  W_all: (): Pair => ({ record: { markets } }) => [total(markets.waited) / HOUR, total(markets.filled)],
  /** How long a batch of a process with one step waits in front of the line. */
  wait: (process: string): Pair => (run) => [run.record.processes.areaWaiting[processAt(run, process)] / HOUR, run.record.processes.begun[processAt(run, process)]],
  /** Batches of a process in front of lines and on machines. */
  inSystem: (process: string): Pair => (run) => {
    const p = processAt(run, process);
    return [run.record.processes.areaWaiting[p] + run.record.processes.areaInWork[p], run.record.span];
  },
  /** Batches of a process that are done an hour. */
  throughput: (process: string): Pair => (run) => [run.record.processes.batches[processAt(run, process)], run.record.span / HOUR],
  /** Share of time in which nothing is on order, where there is one piece in stock when that is so. */
  allEmpty: (): Pair => ({ record }) => [record.stockPoints.timeReady[0], record.span],
};

type Named = { readonly [K in keyof typeof pairs]: (id?: string) => Quantity };

/** What the pairs are of where nothing is said: the line `line`, or the process or market `goods`. */
const usual = (name: string): string => (['W', 'wait', 'inSystem', 'throughput'].includes(name) ? 'goods' : 'line');

const named = (make: (of: Pair) => Quantity): Named => Object.fromEntries(Object.entries(pairs).map(([name, of]) => [name, (id = usual(name)) => make(of(id))])) as Named;

/** Quantities by name, as they come out. */
export const queueing: Named = named((of) => ratio(of));

/** What is known of a workshop's customers and work. */
export interface Known {
  /** Of each market whose customers come after drawn gaps: how many an hour. */
  readonly rates?: Readonly<Record<string, number>>;
  /** Of each line: hours that a batch takes on average. */
  readonly work: Readonly<Record<string, number>>;
}

/** The same, less what moves with how many customers came and how long the work took; and the time that 95 % of customers wait at most. */
export function queueingGiven({ rates = {}, work }: Known): Named & { readonly W_p95: () => Quantity } {
  const controls: readonly Control<Observed>[] = [
    ...Object.entries(rates).map(([id, mean]) => ({ of: (run: Observed) => run.record.markets.arrivals[marketAt(run, id)] / (run.record.span / HOUR), mean })),
    ...Object.entries(work).map(([id, mean]) => ({ of: (run: Observed) => ofLine(run, id, 'areaWorking') / ofLine(run, id, 'taken') / HOUR, mean })),
  ];
  const p95 = ({ record }: Observed): number[] => [...record.times.waits];
  return {
    ...named((of) => controlled(of, ([top, bottom]) => top / bottom, controls)),
    W_p95: () => controlled(p95, (counts) => timeQuantile(counts, 0.95) / HOUR, controls),
  };
}
