import { beforeAll, describe, expect, it } from 'vitest';
import { DAY, TraceKind, type Trace } from '../../engine/index.ts';
import { applyEntry } from '../../viz/stage/apply-entry.ts';
import { firstColumns } from '../../viz/stage/first-columns.ts';
import { createPlayhead, entriesUpTo } from '../../viz/stage/playback.ts';
import { readFlow } from '../../viz/stage/flow.ts';
import { pairShipments } from '../../viz/stage/shipments.ts';
import { playScenario } from './viz-stage.ts';

type Stage = ReturnType<typeof playScenario>;

/** The state at a time, read entry by entry from the start. */
function replay({ spec, playback }: Stage, time: number): Float64Array {
  const columns = firstColumns(spec);
  for (let i = 0; i < playback.trace.count && playback.trace.time[i] <= time; i++) applyEntry(columns, spec, playback.trace, i);
  return columns.all;
}

describe('playhead', () => {
  let stage: Stage;
  beforeAll(() => {
    stage = playScenario('bakery', 7);
  });

  it('has the same state at a time however it got there', () => {
    const { spec, playback } = stage;
    const playhead = createPlayhead(spec, playback.trace);
    const times = [0.4, 61.3, 200.5, 12, 424.9, 260, 259.99, 1, 380.125, 0].map((days) => days * DAY);
    for (const time of times) {
      playhead.seek(time);
      expect(playhead.columns.all).toEqual(replay(stage, time));
    }
  });

  it('plays day by day to the same state as one jump', () => {
    const { spec, playback } = stage;
    const playing = createPlayhead(spec, playback.trace);
    for (let day = 0; day <= 300; day += 0.25) playing.seek(day * DAY);
    const jumping = createPlayhead(spec, playback.trace);
    jumping.seek(300 * DAY);
    expect(playing.columns.all).toEqual(jumping.columns.all);
  });

  it('ends with what the record of the run says', () => {
    const { spec, playback } = stage;
    const playhead = createPlayhead(spec, playback.trace);
    playhead.seek(spec.horizon);
    spec.markets.forEach((_, m) => {
      expect(playhead.columns.demanded[m]).toBe(playback.disturbed.markets.demanded[m]);
      expect(playhead.columns.filledAtOnce[m]).toBe(playback.disturbed.markets.filledAtOnce[m]);
      expect(playhead.columns.lost[m]).toBe(playback.disturbed.markets.lost[m]);
    });
  });

  it('counts entries at the very moment', () => {
    const { trace } = stage.playback;
    expect(entriesUpTo(trace, -1)).toBe(0);
    expect(entriesUpTo(trace, trace.time[trace.count - 1])).toBe(trace.count);
    const middle = trace.time[Math.floor(trace.count / 2)];
    const upTo = entriesUpTo(trace, middle);
    expect(trace.time[upTo - 1]).toBe(middle);
    expect(trace.time[upTo]).toBeGreaterThan(middle);
  });
});

/** A trace of shipments and closures alone. */
function traceOf(rows: readonly [time: number, kind: number, a: number, b: number, quantity: number][]): Trace {
  const column = (i: 0 | 1 | 2 | 3 | 4): number[] => rows.map((row) => row[i]);
  return { count: rows.length, time: Float64Array.from(column(0), (t) => t * DAY), kind: Uint8Array.from(column(1)), a: Int32Array.from(column(2)), b: Int32Array.from(column(3)), quantity: Float64Array.from(column(4)) };
}

describe('shipments', () => {
  const { shipped, received, laneOutput } = TraceKind;
  const under = (trace: Trace, day: number): number[] => {
    const seen: number[] = [];
    pairShipments(playScenarioSpec, trace, 30).eachUnderWay(day * DAY, (_, progress) => seen.push(progress));
    return seen;
  };
  const playScenarioSpec = playScenario('bakery', 1).spec;

  it('are half way after half their time', () => {
    const trace = traceOf([[2, shipped, 0, 1, 5], [6, received, 0, 1, 5]]);
    expect(under(trace, 1.9)).toEqual([]);
    expect(under(trace, 4)).toEqual([0.5]);
    expect(under(trace, 6)).toEqual([]);
  });

  it('stand still while their lane is closed', () => {
    const trace = traceOf([[2, shipped, 0, 1, 5], [4, laneOutput, 0, 0, 0], [9, laneOutput, 0, 0, 1], [11, received, 0, 1, 5]]);
    expect(under(trace, 4)[0]).toBeCloseTo(0.5, 12);
    expect(under(trace, 8)[0]).toBeCloseTo(0.5, 12);
    expect(under(trace, 10)[0]).toBeCloseTo(0.75, 12);
  });

  it('that never arrive stay on the way', () => {
    const trace = traceOf([[2, shipped, 0, 1, 5]]);
    const [progress] = under(trace, 29);
    expect(progress).toBeGreaterThan(0.5);
    expect(progress).toBeLessThan(1);
  });

  it('are shown as many as the trace has under way', () => {
    const { spec, playback } = playScenario('bakery', 3);
    const { trace, days } = playback;
    const shipments = pairShipments(spec, trace, days);
    for (const day of [70.3, 199.9, 260]) {
      let open = 0;
      for (let i = 0; i < entriesUpTo(trace, day * DAY); i++) open += trace.kind[i] === shipped ? 1 : trace.kind[i] === received ? -1 : 0;
      let shown = 0;
      shipments.eachUnderWay(day * DAY, () => shown++);
      expect(shown).toBe(open);
    }
  });
});

describe('flow', () => {
  it('is the mean of the last seven days', () => {
    const { spec } = playScenario('bakery', 1);
    const trace = traceOf([[1.5, TraceKind.shipped, 0, 1, 70], [8.5, TraceKind.shipped, 0, 2, 14]]);
    const flow = readFlow(spec, trace, 30);
    expect(flow.quantityPerDay(0, 6)).toBe(10);
    expect(flow.quantityPerDay(0, 7)).toBe(10);
    expect(flow.quantityPerDay(0, 8)).toBe(2);
    expect(flow.quantityPerDay(0, 20)).toBe(0);
  });
});

describe('shipments that wait, or are lost', () => {
  const { shipped, received, sails, lostUnderWay } = TraceKind;
  const { spec } = playScenario('bakery', 1);

  it('stand at the start of the lane until they sail', () => {
    const shipments = pairShipments(spec, traceOf([[2, shipped, 0, 1, 5], [2, sails, 0, 1, 4 * DAY], [8, received, 0, 1, 5]]), 30);
    expect([3, 4, 5, 7].map((day) => shipments.progress(0, day * DAY))).toEqual([0, 0, 0.25, 0.75]);
    const seen: number[] = [];
    shipments.eachUnderWay(3 * DAY, (s) => seen.push(s));
    expect(seen).toEqual([0]);
  });

  it('are lost where they are when they are destroyed, at the end of the way when they come in short', () => {
    const trace = traceOf([[1, shipped, 0, 0, 9], [2, shipped, 0, 1, 5], [4, lostUnderWay, 0, 1, 5], [5, received, 0, 0, 6], [5, lostUnderWay, 0, 0, 3]]);
    const shipments = pairShipments(spec, trace, 30);
    const losses = (since: number, until: number): [number, number, number][] => {
      const found: [number, number, number][] = [];
      shipments.eachLoss(since * DAY, until * DAY, (s, time) => found.push([s, time / DAY, shipments.progress(s, time)]));
      return found;
    };
    expect(losses(0, 3.9)).toEqual([]);
    const [[first, at, gone]] = losses(3, 4);
    expect([first, at]).toEqual([1, 4]);
    expect(gone).toBeGreaterThan(0);
    expect(gone).toBeLessThan(1);
    expect(losses(4, 6)).toEqual([[0, 5, 1]]);
    expect([...shipments.lost]).toEqual([3, 5]);
    shipments.eachUnderWay(4.5 * DAY, (s) => expect(s).toBe(0));
  });

  it('are there from the start when a snapshot has them under way', () => {
    const snapshot = { lots: [], orders: [], backorders: [], waiting: [], finishing: [], transit: [{ lane: 0, quantity: 4, placed: -2 * DAY, arrives: 2 * DAY, made: 0 }] };
    const shipments = pairShipments({ ...spec, snapshot }, traceOf([[1, shipped, 0, 1, 5], [2, received, 0, 0, 4]]), 30);
    expect(shipments.progress(0, 0)).toBe(0.5);
    expect([...shipments.arrives]).toEqual([2 * DAY, Infinity]);
  });
});
