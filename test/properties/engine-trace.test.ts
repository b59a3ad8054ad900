import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, DAY, TraceKind, type Spec, type StockPointSpec, type Trace } from '../../engine/index.ts';
import { networks } from '../specs/network-arbitrary.ts';
import { rowsOf, traceOf } from '../specs/read-trace.ts';

const seeds = fc.integer({ min: 0, max: 1e9 });
const traced = (check: (spec: Spec, trace: Trace) => void, networksOf = networks()): void =>
  fc.assert(fc.property(networksOf, seeds, (spec, seed) => check(spec, traceOf(spec, seed, { check: false }))));

/** Calls `each` with every entry in order: time, kind, a, b, quantity. */
function walk(trace: Trace, each: (time: number, kind: number, a: number, b: number, quantity: number) => void): void {
  for (let i = 0; i < trace.count; i++) each(trace.time[i], trace.kind[i], trace.a[i], trace.b[i], trace.quantity[i]);
}

/** Returns what each stock point owes at the start: a trace tells only how that changes. */
function owedAtStart({ snapshot, stockPoints, lanes, markets, processes }: Spec): Float64Array {
  const owed = new Float64Array(stockPoints.length);
  for (const order of snapshot?.orders ?? []) if (order.known <= 0) owed[lanes[order.lane].from] += order.quantity;
  for (const { market, quantity } of snapshot?.backorders ?? []) owed[markets[market].stockPoint] += quantity;
  for (const { process, batches } of snapshot?.waiting ?? []) for (const input of processes[process].inputs) owed[input.stockPoint] += batches * input.perBatch;
  return owed;
}

/** Calls `each` at the end of every moment with what stands in the trace for each stock point: on hand, on order over its lane, owed. */
function atEndOfMoments(spec: Spec, trace: Trace, each: (onHand: Float64Array, onOrder: Float64Array, backlog: Float64Array) => void): void {
  const sources = compile(spec).stockPoints.sourceKind;
  const onHand = Float64Array.from(spec.stockPoints, (point, i) => (sources[i] === 0 ? 0 : point.initial));
  const onOrder = new Float64Array(onHand.length);
  const backlog = owedAtStart(spec);
  for (const { lane, quantity } of [...(spec.snapshot?.orders ?? []), ...(spec.snapshot?.transit ?? [])]) onOrder[spec.lanes[lane].to] += quantity;
  let last = -1;
  walk(trace, (time, kind, a, _b, quantity) => {
    if (last >= 0 && time > last) each(onHand, onOrder, backlog);
    last = time;
    if (kind === TraceKind.stock) onHand[a] = quantity;
    if (kind === TraceKind.backlog) backlog[a] = quantity;
    if (kind === TraceKind.ordered) onOrder[spec.lanes[a].to] += quantity;
    if (kind === TraceKind.received || kind === TraceKind.lostUnderWay) onOrder[spec.lanes[a].to] -= quantity;
  });
}

describe('a trace', () => {
  test('never goes back in time and ends before the horizon', () => {
    traced((spec, trace) => {
      expect(trace.time.every((time, i) => i === 0 || time >= trace.time[i - 1])).toBe(true);
      if (trace.count > 0) expect(trace.time[trace.count - 1]).toBeLessThan(spec.horizon);
    });
  });

  test('tells of every demand that it was filled, lost, or is still owed', () => {
    traced((spec, trace) => {
      const open = spec.markets.map(() => 0);
      const owed = owedAtStart(spec);
      for (const { market, quantity } of spec.snapshot?.backorders ?? []) open[market] += quantity;
      walk(trace, (_time, kind, a, _b, quantity) => {
        if (kind === TraceKind.demand) open[a] += quantity;
        if (kind === TraceKind.filled || kind === TraceKind.lost) open[a] -= quantity;
        if (kind === TraceKind.backlog) owed[a] = quantity;
      });
      spec.markets.forEach((market, m) => {
        expect(open[m]).toBeGreaterThanOrEqual(0);
        expect(open[m]).toBeLessThanOrEqual(owed[market.stockPoint]);
        if (market.patience === 0) expect(open[m]).toBe(0);
      });
    });
  });

  test('tells of every shipment when it set out and came in, at least its lead time later', () => {
    traced((spec, trace) => {
      const begun = (spec.snapshot?.transit ?? []).map(({ lane, quantity }, b) => ({ day: 0, a: lane, b, quantity }));
      const out = new Map([...begun, ...rowsOf(trace, 'shipped')].map((row) => [row.b, row]));
      const lost = new Map(rowsOf(trace, 'lostUnderWay').map((row) => [row.b, row.quantity]));
      for (const row of rowsOf(trace, 'received')) {
        const sent = out.get(row.b);
        expect([sent?.a, sent?.quantity]).toEqual([row.a, row.quantity + (lost.get(row.b) ?? 0)]);
        expect(row.day).toBeGreaterThanOrEqual(sent?.day ?? Infinity);
        out.delete(row.b);
      }
    });
  });
});

/** Quanta below which the position of a stock point may not stay: S, or one above s. */
function leastPosition(spec: Spec, point: StockPointSpec): number {
  const level = (name: string): number => Math.round(Number(point.policy?.params[name]) / spec.products[point.product].quantum);
  return point.policy?.kind === 'base-stock' ? level('S') : Math.min(level('s') + 1, level('S'));
}

describe('a stock point', () => {
  test('is at S or above after its review (base-stock), above s (s, S), where no hazard stops its orders', () => {
    traced((spec, trace) => {
      const stopping = spec.hazards.filter((hazard) => hazard.stopsOrders).flatMap((hazard) => hazard.targets);
      const stops = (site: number): boolean => stopping.some((target) => target.kind === 'site' && target.site === site);
      const least = spec.stockPoints.map((point) => (point.source.kind === 'lanes' && !stops(point.site) ? leastPosition(spec, point) : -Infinity));
      let low = 0;
      atEndOfMoments(spec, trace, (onHand, onOrder, backlog) => {
        least.forEach((level, i) => {
          if (onHand[i] + onOrder[i] - backlog[i] < level) low += 1;
        });
      });
      expect(low).toBe(0);
    });
  });

  test('keeps nothing back: undisturbed, what it has is gone before it owes, but for batches that wait', () => {
    const check = (spec: Spec, trace: Trace): void => {
      const inputs = new Set(spec.processes.flatMap((process) => process.inputs.map((input) => input.stockPoint)));
      let keptBack = 0;
      atEndOfMoments(spec, trace, (onHand, _onOrder, backlog) => {
        keptBack += onHand.filter((stock, i) => !inputs.has(i) && stock > 0 && backlog[i] > 0).length;
      });
      expect(keptBack).toBe(0);
    };
    traced(check, networks({ hazards: false }));
  });
});

describe('a disruption that leaves nothing', () => {
  test('of a site: nothing is shipped from it, sold at it or begun on its lines while it lasts', () => {
    let seen = 0;
    traced((spec, trace) => {
      const down = spec.sites.map(() => false);
      const siteOf = (point: number): number => spec.stockPoints[point].site;
      let wrong = 0;
      walk(trace, (_time, kind, a, _b, quantity) => {
        if (kind === TraceKind.siteOutput) {
          down[a] = quantity === 0;
          seen += down[a] ? 1 : 0;
        }
        if (kind === TraceKind.shipped && down[siteOf(spec.lanes[a].from)]) wrong += 1;
        if (kind === TraceKind.filled && down[siteOf(spec.markets[a].stockPoint)]) wrong += 1;
        if (kind === TraceKind.batchStarted && down[spec.processes[a].site]) wrong += 1;
      });
      expect(wrong).toBe(0);
    });
    expect(seen).toBeGreaterThan(20);
  });

  test('of a lane: nothing sets out on it or comes in over it while it lasts', () => {
    let seen = 0;
    traced((spec, trace) => {
      const closed = spec.lanes.map(() => false);
      let wrong = 0;
      walk(trace, (_time, kind, a, _b, quantity) => {
        if (kind === TraceKind.laneOutput) {
          closed[a] = quantity === 0;
          seen += closed[a] ? 1 : 0;
        }
        if ((kind === TraceKind.shipped || kind === TraceKind.received) && closed[a]) wrong += 1;
      });
      expect(wrong).toBe(0);
    });
    expect(seen).toBeGreaterThan(20);
  });
});

test('the networks that are tried show every kind of trace entry', () => {
  const kinds = new Set<number>();
  let days = 0;
  traced((spec, trace) => {
    days += spec.horizon / DAY;
    trace.kind.forEach((kind) => kinds.add(kind));
  });
  expect(kinds.size).toBe(Object.keys(TraceKind).length);
  expect(days).toBeGreaterThan(1000);
});
