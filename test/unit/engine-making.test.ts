import { describe, expect, test } from 'vitest';
import { compile, DAY, measureRun, simulate, type HazardSpec } from '../../engine/index.ts';
import { baseStock, batchProcess, constant, fedOver, hazard, lane, line, market, oneStep, product, series, site, source, specOf, stocked } from '../specs/parts.ts';
import { PARTS, PLANT, plantSpec } from '../specs/plant-spec.ts';
import { rowsOf, timeline, traceOf } from '../specs/read-trace.ts';

const days = (trace: ReturnType<typeof traceOf>, kind: 'batchStarted' | 'batchFinished'): number[] => rowsOf(trace, kind).map((row) => row.day);
const outage = (from: number, lasts: number, over: Partial<HazardSpec> = {}): HazardSpec => hazard([{ kind: 'site', site: PLANT }], from, lasts, over);

describe('a line', () => {
  test('makes whole batches, one after the other, and uses up what goes into them when they begin', () => {
    // 7 asked for, batches of 5: two, of 10 parts each
    const trace = traceOf(plantSpec({ days: 4, parts: 20, goods: 0, demand: series(7), process: { batch: 5, steps: oneStep(0, DAY) } }));
    expect(days(trace, 'batchStarted')).toEqual([0, 1]);
    expect(days(trace, 'batchFinished')).toEqual([1, 2]);
    expect(timeline(trace, 'stock', PARTS)).toEqual([[0, 10], [1, 30], [1, 20]]);
    expect(timeline(trace, 'filled', 0)).toEqual([[1, 5], [2, 2]]);
    // the parts of both batches are owed, and ordered, at once
    expect(timeline(trace, 'ordered', 0)).toEqual([[0, 20]]);
  });

  test('is free when a batch has left it, a lead time before the batch is in stock', () => {
    const trace = traceOf(plantSpec({ days: 9, parts: 4, goods: 0, demand: series(2), process: { steps: oneStep(0, DAY), leadTime: series(3, 0.5) } }));
    expect(days(trace, 'batchStarted')).toEqual([0, 1]);
    expect(timeline(trace, 'batchFinished', 0).map(([day]) => day)).toEqual([2.5, 4]);
  });

  test('waits for an input and takes nothing in part', () => {
    // one part short of the second batch until the order of day 0 comes on day 3
    const trace = traceOf(plantSpec({ days: 6, parts: 3, goods: 0, demand: series(2), partsLane: { leadTime: constant(3) }, process: { steps: oneStep(0, DAY) } }));
    expect(days(trace, 'batchStarted')).toEqual([0, 3]);
    expect(rowsOf(trace, 'starved').map((row) => [row.day, row.b, row.quantity])).toEqual([[1, PARTS, 1], [3, -1, 0]]);
  });
});

describe('a batch on the line of a site', () => {
  const spec = (...hazards: HazardSpec[]) => plantSpec({ days: 20, parts: 2, goods: 1, demand: series(1), process: { steps: oneStep(0, 4 * DAY) }, hazards });
  const finished = (...hazards: HazardSpec[]): number[] => days(traceOf(spec(...hazards)), 'batchFinished');

  test('that goes down resumes where it was', () => {
    expect(finished()).toEqual([4]);
    expect(finished(outage(1, 10))).toEqual([14]);
    expect(finished(outage(1, 2), outage(4, 3))).toEqual([9]);
  });

  test('that goes down when it would have been finished is finished at once when the site is back', () => {
    expect(finished(outage(4, 3))).toEqual([7]);
  });

  test('at half output takes twice as long for what is left', () => {
    // 1 day of work; 2 days at half speed; 2 days of work left
    expect(finished(outage(1, 2, { output: 0.5 }))).toEqual([5]);
    expect(finished(outage(1, 12, { output: 0.25 }))).toEqual([13]);
    // 1 + 0.5 x 2, down for 3, then whole
    expect(finished(outage(1, 2, { output: 0.5 }), outage(3, 3))).toEqual([8]);
  });

  test('can begin on its first day back', () => {
    expect(days(traceOf(spec(outage(0, 2))), 'batchStarted')).toEqual([2]);
  });

  test('that goes down after the batch left the line: it goes on into stock', () => {
    const trace = traceOf(plantSpec({ days: 9, parts: 2, goods: 1, demand: series(1), process: { steps: oneStep(0, DAY), leadTime: constant(3) }, hazards: [outage(2, 6)] }));
    expect(days(trace, 'batchFinished')).toEqual([4]);
  });
});

describe('a line that waits for an input', () => {
  const starved = (...hazards: HazardSpec[]) => {
    const spec = plantSpec({ days: 10, parts: 0, goods: 0, demand: series(1), partsLane: { leadTime: constant(4) }, process: { steps: oneStep(0, DAY) }, hazards });
    return { trace: traceOf(spec), share: measureRun(compile(spec), simulate(compile(spec), 1)).starvedTime };
  };

  test('counts as starved for as long', () => {
    expect(starved().share).toBe(0.4);
  });

  test('does not while its site is down: then that is why it stands still', () => {
    // starved on days 0 to 2; down on days 2 to 9, the parts come on day 4; it begins on day 9
    const { trace, share } = starved(outage(2, 7));
    expect(rowsOf(trace, 'starved').map((row) => [row.day, row.quantity])).toEqual([[0, 1], [2, 0]]);
    expect(share).toBe(0.2);
  });
});

test('a line can use goods of which its own site never runs out', () => {
  const spec = specOf(4, {
    products: [product({ id: 'wheat' }), product({ id: 'flour' })],
    sites: [site('mill', { kind: 'supplier' }), site('shop')],
    stockPoints: [
      source({ site: 0 }),
      stocked({ site: 0, product: 1, source: { kind: 'process', process: 0 } }),
      stocked({ site: 1, product: 1, source: fedOver(0), policy: baseStock(0) }),
    ],
    lanes: [lane(1, 2)],
    lines: [line('line', 0)],
    processes: [batchProcess({ site: 0, output: 1, inputs: [{ stockPoint: 0, perBatch: 3 }], steps: oneStep(0, DAY) })],
    markets: [market(2, series(1), { patience: null })],
  });
  expect(timeline(traceOf(spec), 'filled', 0)).toEqual([[2, 1]]);
});
