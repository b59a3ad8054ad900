import { describe, expect, test } from 'vitest';
import { compile, DAY, measureRun, simulate, type HazardSpec, type LaneSpec, type Spec } from '../../engine/index.ts';
import { chainSpec } from '../specs/chain-spec.ts';
import { baseStock, constant, fedOver, hazard, lane, market, series, site, source, specOf, stocked } from '../specs/parts.ts';
import { rowsOf, timeline, traceOf } from '../specs/read-trace.ts';
import { shopSpec } from '../specs/shop-spec.ts';

const exponential = (mean: number) => ({ kind: 'exponential', params: { mean } });

/** A shop that passes on what it is asked for. */
const shop = (demand: readonly number[], over: Partial<LaneSpec>, hazards: readonly HazardSpec[] = [], days = 40): Spec =>
  shopSpec({ days, demand: series(...demand), initial: 0, market: { patience: null }, lane: { leadTime: constant(1), ...over }, hazards });

describe('an order that loses a share', () => {
  const spec = shop([10], { loss: { chance: 1, share: 0.3 }, promise: DAY, price: 2 });

  test('comes in without it, and the shop orders it again', () => {
    const trace = traceOf(spec);
    expect(timeline(trace, 'ordered', 0)).toEqual([[0, 10], [1, 3], [2, 1]]);
    expect(timeline(trace, 'lostUnderWay', 0)).toEqual([[1, 3], [2, 1]]);
    expect(timeline(trace, 'received', 0)).toEqual([[1, 7], [2, 2], [3, 1]]);
  });

  test('is complete then, but not on time; what is lost is not paid', () => {
    const model = compile(spec);
    const run = simulate(model, 1);
    const { completed, onTime, lost, received } = run.record.lanes;
    expect([completed[0], onTime[0], lost[0], received[0]]).toEqual([3, 1, 4, 10]);
    expect(measureRun(model, run).purchaseCost).toBe(20);
  });

  test('loses of each of its shipments', () => {
    // the warehouse has 10 of 20 at hand: 5 lost of 10 on day 1; the rest a day later, with the 5 ordered again: 5 and 3 lost; of these 8, 4
    const chain = chainSpec({ days: 4, initial: [10, 0, 0], demand: [series(20), constant(0)], lanes: [{}, { loss: { chance: 1, share: 0.5 } }] });
    const trace = traceOf(chain);
    expect(timeline(trace, 'lostUnderWay', 1)).toEqual([[1, 5], [2, 5], [2, 3], [3, 4]]);
  });

  test('may lose all: then nothing comes in', () => {
    const trace = traceOf(shop([4], { loss: { chance: 1, share: 1 } }, [], 3));
    expect(timeline(trace, 'received', 0)).toEqual([[1, 0], [2, 0]]);
    expect(timeline(trace, 'lostUnderWay', 0)).toEqual([[1, 4], [2, 4]]);
    expect(timeline(trace, 'stock', 1)).toEqual([]);
  });

  test('is one of so many: chance says how many', () => {
    const trace = traceOf(shopSpec({ days: 1000, demand: constant(10), initial: 0, market: { patience: null }, lane: { loss: { chance: 0.2, share: 0.5 } } }));
    const lost = rowsOf(trace, 'lostUnderWay').length;
    // 999 orders received at least; standard deviation 13
    expect(lost).toBeGreaterThan(160);
    expect(lost).toBeLessThan(290);
  });

  test('costs the source the trust of its buyer', () => {
    const trusting = specOf(4, {
      sites: [site('maker', { kind: 'supplier' }), site('shop')],
      stockPoints: [source({ site: 0 }), stocked({ site: 1, initial: 0, source: fedOver(0, 1), sourcing: { kind: 'trust-weighted', params: { rise: 0, fall: 0.5, start: 0.8 } } })],
      lanes: [lane(0, 1, { id: 'a' }), lane(0, 1, { id: 'b', loss: { chance: 1, share: 0.02 } })],
      markets: [market(1, constant(100), { patience: null })],
    });
    // on day 1: 100, and 1 of 50 that was lost. Trust in b is 0.4 against 0.8: 33.67 of 101
    expect(timeline(traceOf(trusting), 'ordered', 1).slice(0, 2)).toEqual([[0, 50], [1, 34]]);
  });
});

describe('lateness', () => {
  test('is added to the lead time of the orders that are late; every order takes a number', () => {
    const days = Array.from({ length: 40 }, (_, n) => n + 1);
    const spec = shopSpec({ days: 100, demand: series(...days.map(() => 1)), initial: 0, market: { patience: null }, lane: { late: { chance: 0.5, by: series(...days) } } });
    const trace = traceOf(spec);
    const sent = rowsOf(trace, 'shipped');
    const late = rowsOf(trace, 'received').map((row) => [row.b, row.day - (sent.find(({ b }) => b === row.b)?.day ?? NaN) - 1]);
    expect(late).toHaveLength(40);
    expect(late.every(([n, by]) => by === 0 || by === n + 1)).toBe(true);
    expect(late.filter(([, by]) => by > 0).length).toBeGreaterThan(10);
    expect(late.filter(([, by]) => by === 0).length).toBeGreaterThan(10);
  });
});

describe('what never happens', () => {
  const noisy = (over: Partial<LaneSpec>) => simulate(compile(shopSpec({ days: 200, demand: exponential(3), initial: 5, policy: baseStock(20), lane: { leadTime: exponential(2), orderDelay: exponential(1), ...over }, product: { quantum: 0.01 } })), 7, { trace: true }).traceHash;

  test('moves no number of any other stream', () => {
    const plain = noisy({});
    expect(noisy({ loss: { chance: 0.5, share: 0 } })).toBe(plain);
    expect(noisy({ late: { chance: 0, by: exponential(3) } })).toBe(plain);
    expect(noisy({ loss: { chance: 0.5, share: 0.1 } })).not.toBe(plain);
    expect(noisy({ late: { chance: 0.1, by: exponential(3) } })).not.toBe(plain);
  });
});

describe('a strike that destroys goods under way', () => {
  const strike = (day: number, over: Partial<HazardSpec> = {}): HazardSpec => hazard([{ kind: 'lane', lane: 0 }], day, 1, { transit: 'destroyed', ...over });
  const far = { leadTime: constant(5) };

  test('destroys all of the lane, in the order in which it set out; the shop orders it again at once', () => {
    const trace = traceOf(shop([1, 2], far, [strike(3)]));
    expect(rowsOf(trace, 'lostUnderWay')).toEqual([{ day: 3, a: 0, b: 0, quantity: 1 }, { day: 3, a: 0, b: 1, quantity: 2 }]);
    expect(timeline(trace, 'ordered', 0)).toEqual([[0, 1], [1, 2], [3, 3]]);
    expect(timeline(trace, 'received', 0)).toEqual([[9, 3]]);
  });

  test('what stands still on a closed lane, past its time, too', () => {
    const closed = hazard([{ kind: 'lane', lane: 0 }], 2, 6);
    expect(timeline(traceOf(shop([1, 2], far, [closed, strike(5.5)])), 'lostUnderWay', 0)).toEqual([[5.5, 1], [5.5, 2]]);
  });

  test('what waits for a sailing too', () => {
    expect(timeline(traceOf(shop([1, 2], { ...far, sailings: { every: 7 * DAY, first: 4 * DAY, capacity: null } }, [strike(3)])), 'lostUnderWay', 0)).toEqual([[3, 1], [3, 2]]);
  });

  test('also when the lane goes on as before', () => {
    const trace = traceOf(shop([1, 2], far, [strike(3, { output: 1 })]));
    expect(timeline(trace, 'lostUnderWay', 0)).toEqual([[3, 1], [3, 2]]);
    expect(timeline(trace, 'received', 0)).toEqual([[8, 3]]);
  });

  test('completes the orders, none of them on time', () => {
    const { completed, onTime, lost } = simulate(compile(shop([1, 2], { ...far, promise: 9 * DAY }, [strike(3)])), 1).record.lanes;
    expect([completed[0], onTime[0], lost[0]]).toEqual([3, 1, 3]);
  });

  test('leaves what has not set out: the order is complete when that is in, and not on time', () => {
    const chain = chainSpec({ days: 20, initial: [4, 0, 0], demand: [series(10), constant(0)], lanes: [{ leadTime: constant(6) }, { leadTime: constant(2), promise: 9 * DAY }], hazards: [hazard([{ kind: 'lane', lane: 1 }], 1, 1, { transit: 'destroyed' })] });
    const trace = traceOf(chain);
    expect(timeline(trace, 'shipped', 1)).toEqual([[0, 4], [6, 6], [6, 4]]);
    expect(timeline(trace, 'received', 1)).toEqual([[8, 6], [8, 4]]);
    const { completed, onTime } = simulate(compile(chain), 1).record.lanes;
    expect([completed[1], onTime[1]]).toEqual([2, 1]);
  });

  test('leaves other lanes alone, and a strike that keeps goods all of them', () => {
    const other = hazard([{ kind: 'site', site: 0 }], 3, 1, { transit: 'destroyed' });
    expect(rowsOf(traceOf(shop([1, 2], far, [other])), 'lostUnderWay')).toEqual([]);
    expect(rowsOf(traceOf(shop([1, 2], far, [strike(3, { transit: 'kept' })])), 'lostUnderWay')).toEqual([]);
  });
});
