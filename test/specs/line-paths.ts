/** What lines and stock points did, worked out from a trace alone. */
import { compile, MachineState, TraceKind, type Spec, type Trace } from '../../engine/index.ts';

/** How many there were, change by change. */
export class Level {
  now: number;
  /** Of each that is there, when it came, the first first; many that came at once are one entry. */
  private readonly there: { since: number; count: number }[] = [];
  /** Count x microseconds since the start of measuring that those gone had spent here. */
  private spent = 0;
  private readonly from: number;

  constructor(from: number, initial: number) {
    this.from = from;
    this.now = initial;
    if (initial > 0) this.there.push({ since: 0, count: initial });
  }

  /** The level is `to` from `time` on; the first to come are the first to go. */
  set(time: number, to: number): void {
    if (to > this.now) this.there.push({ since: time, count: to - this.now });
    for (let gone = this.now - to; gone > 0; ) {
      const [oldest] = this.there;
      const leave = Math.min(gone, oldest.count);
      this.spent += leave * this.since(oldest.since, time);
      oldest.count -= leave;
      gone -= leave;
      if (oldest.count === 0) this.there.shift();
    }
    this.now = to;
  }

  /** Returns the time that all who were ever here have spent here by the end. */
  sojourns(end: number): number {
    return this.there.reduce((sum, { since, count }) => sum + count * this.since(since, end), this.spent);
  }

  private since(came: number, left: number): number {
    return Math.max(0, left - Math.max(came, this.from));
  }
}

/** States that may follow each state of a machine. */
const followers: Readonly<Record<number, readonly number[]>> = {
  [MachineState.free]: [MachineState.working, MachineState.changingOver, MachineState.down],
  [MachineState.working]: [MachineState.free, MachineState.heldUp, MachineState.down],
  [MachineState.changingOver]: [MachineState.working, MachineState.free, MachineState.down],
  [MachineState.heldUp]: [MachineState.free, MachineState.down],
  [MachineState.down]: [MachineState.free, MachineState.working, MachineState.changingOver, MachineState.heldUp],
};

export interface LinePaths {
  /** In front of each line, and on each machine in each state, [line][machine][state]. */
  readonly queues: readonly Level[];
  readonly machines: readonly (readonly (readonly Level[])[])[];
  /** On hand at each stock point that is not unlimited. */
  readonly stocks: readonly (Level | null)[];
  /** Per process: numbers of batches in the order in which they began; quanta scrapped. */
  readonly begun: readonly (readonly number[])[];
  readonly defects: readonly number[];
}

/** Follows a trace from its start; throws where a machine takes up something before it has let go of what it had. `each` is called at the end of every moment. */
export function followLines(spec: Spec, trace: Trace, each: (queues: readonly Level[]) => void = () => undefined): LinePaths {
  const sources = compile(spec).stockPoints.sourceKind;
  const waiting = (l: number): number => (spec.snapshot?.waiting ?? []).reduce((sum, { process, batches }) => sum + (spec.processes[process].steps[0].line === l ? batches : 0), 0);
  const queues = spec.lines.map((_, l) => new Level(spec.warmup, waiting(l)));
  const machines = spec.lines.map((line) => Array.from({ length: line.machines }, () => Object.values(MachineState).map((state) => new Level(spec.warmup, state === MachineState.free ? 1 : 0))));
  const stocks = spec.stockPoints.map((point, i) => (sources[i] === 0 ? null : new Level(spec.warmup, point.initial)));
  const begun = spec.processes.map((): number[] => []);
  const defects = spec.processes.map(() => 0);
  let beginning = -1;
  for (let i = 0; i < trace.count; i++) {
    const [time, kind, a, b, quantity] = [trace.time[i], trace.kind[i], trace.a[i], trace.b[i], trace.quantity[i]];
    if (i > 0 && time > trace.time[i - 1]) each(queues);
    if (beginning >= 0) {
      const line = spec.processes[beginning].steps[0].line;
      if (kind !== TraceKind.machine || a !== line || machines[a][b][MachineState.free].now !== 1) throw new Error(`batch of process ${beginning} began, and no free machine of line ${line} took it on`);
      beginning = -1;
    }
    if (kind === TraceKind.queue) queues[a].set(time, quantity);
    if (kind === TraceKind.stock) stocks[a]?.set(time, quantity);
    if (kind === TraceKind.defect) defects[a] += quantity;
    if (kind === TraceKind.batchStarted) {
      begun[a].push(b);
      beginning = a;
    }
    if (kind === TraceKind.machine) {
      const before = machines[a][b].findIndex((state) => state.now === 1);
      if (!followers[before].includes(quantity)) throw new Error(`machine ${b} of line ${a} goes from state ${before} to ${quantity} at ${time}`);
      machines[a][b][before].set(time, 0);
      machines[a][b][quantity].set(time, 1);
    }
  }
  return { queues, machines, stocks, begun, defects };
}
