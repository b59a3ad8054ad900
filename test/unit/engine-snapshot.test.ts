import { describe, expect, test } from 'vitest';
import { compile, DAY, measureRun, simulate, type SnapshotSpec, type Spec } from '../../engine/index.ts';
import { chainSpec } from '../specs/chain-spec.ts';
import { atOnce, baseStock, constant, hazard, series } from '../specs/parts.ts';
import { GOODS, plantSpec } from '../specs/plant-spec.ts';
import { rowsOf, timeline, traceOf } from '../specs/read-trace.ts';
import { shopSpec, type ShopParts } from '../specs/shop-spec.ts';

const nothing: SnapshotSpec = { lots: [], orders: [], transit: [], backorders: [], waiting: [], finishing: [] };

const from = (spec: Spec, snapshot: Partial<SnapshotSpec>): Spec => ({ ...spec, snapshot: { ...nothing, ...snapshot } });

/** A shop that nobody asks for anything; goods take 5 days. */
const shop = (snapshot: Partial<SnapshotSpec>, over: Partial<ShopParts> = {}): Spec =>
  from(shopSpec({ days: 20, demand: constant(0), initial: 0, lane: { leadTime: constant(5) }, market: { patience: null }, ...over }), snapshot);

describe('goods under way at the start', () => {
  const transit = [{ lane: 0, quantity: 4, placed: -6 * DAY, arrives: 2 * DAY, made: -3 * DAY }, { lane: 0, quantity: 3, placed: -DAY, arrives: -DAY, made: -DAY }];

  test('come in when they are due, those that should have come already at once', () => {
    expect(rowsOf(traceOf(shop({ transit })), 'received')).toEqual([{ day: 0, a: 0, b: 1, quantity: 3 }, { day: 2, a: 0, b: 0, quantity: 4 }]);
  });

  test('are on order', () => {
    expect(timeline(traceOf(shop({ transit }, { policy: baseStock(10) })), 'ordered', 0)).toEqual([[0, 3]]);
  });

  test('age from when they were made', () => {
    const trace = traceOf(shop({ transit }, { product: { shelfLife: 7 * DAY } }));
    expect(timeline(trace, 'expired', 1)).toEqual([[4, 4], [6, 3]]);
  });

  test('complete an order each, so many days after it was placed', () => {
    const model = compile(shop({ transit }, { lane: { leadTime: constant(5), promise: 5 * DAY } }));
    const { record } = simulate(model, 1);
    expect([record.lanes.completed[0], record.lanes.leadTime[0] / DAY, record.lanes.onTime[0]]).toEqual([2, 9, 1]);
    expect([record.lanes.shipped[0], record.lanes.shipments[0], record.lanes.orders[0]]).toEqual([0, 0, 0]);
    expect(measureRun(model, simulate(model, 1)).orderResponseTime).toBeNaN();
  });

  test('wait on a lane that is closed, and are destroyed with all others', () => {
    const closed = hazard([{ kind: 'lane', lane: 0 }], 1, 4);
    expect(timeline(traceOf(shop({ transit: transit.slice(0, 1) }, { hazards: [closed] })), 'received', 0)).toEqual([[6, 4]]);
    expect(timeline(traceOf(shop({ transit: transit.slice(0, 1) }, { hazards: [{ ...closed, transit: 'destroyed', recovery: atOnce }] })), 'lostUnderWay', 0)).toEqual([[1, 4]]);
  });
});

describe('orders that have not set out at the start', () => {
  const orders = [{ lane: 0, quantity: 4, placed: -2 * DAY, known: -DAY }, { lane: 0, quantity: 2, placed: -DAY, known: 3 * DAY }];

  test('are sent when the supplier knows of them, after the lead times that are drawn first', () => {
    const trace = traceOf(shop({ orders }, { demand: series(0, 0, 0, 0, 7), lane: { leadTime: series(1, 2, 3), orderDelay: series(0.5) } }));
    expect(timeline(trace, 'shipped', 0)).toEqual([[0, 4], [3, 2], [4.5, 1]]);
    expect(timeline(trace, 'received', 0)).toEqual([[1, 4], [5, 2], [7.5, 1]]);
    expect(rowsOf(trace, 'ordered')).toEqual([{ day: 4, a: 0, b: 2, quantity: 1 }]);
  });

  test('are not asked for in the run, and nothing is noted of them at the start', () => {
    const model = compile(from(chainSpec({ days: 9, initial: [4, 0, 0], demand: [constant(0), constant(0)] }), { orders: [{ ...orders[0], lane: 1 }] }));
    const run = simulate(model, 1, { trace: true, check: true });
    expect(run.record.lanes.ordered[1]).toBe(0);
    expect(run.record.stockPoints.askedAtOnce[1]).toBe(0);
    expect(run.trace === null ? [] : timeline(run.trace, 'backlog', 1)).toEqual([[0, 0]]);
  });

  test('owed by one who has nothing stand before all that is asked for later', () => {
    // the south has asked for 4 and the north for 2; 5 come to the warehouse on day 2, then what it orders itself
    const chain = chainSpec({ days: 9, initial: [0, 0, 0], demand: [series(3), constant(0)], lanes: [{ leadTime: constant(4) }] });
    const spec = from(chain, { orders: [{ ...orders[0], lane: 2 }, { ...orders[0], lane: 1, quantity: 2 }], transit: [{ lane: 0, quantity: 5, placed: -DAY, arrives: 2 * DAY, made: 0 }] });
    expect(rowsOf(traceOf(spec), 'shipped').filter(({ a }) => a > 0).map(({ day, a, quantity }) => [day, a, quantity])).toEqual([[2, 2, 4], [2, 1, 1], [4, 1, 1], [4, 1, 1]]);
  });
});

describe('demand that is owed at the start', () => {
  const owed = (quantity: number, since: number) => [{ market: 0, quantity, since: since * DAY }];

  test('is served before what is asked for later, and counts in no demand', () => {
    const model = compile(shop({ backorders: owed(3, -2) }, { demand: series(2, 1), initial: 4 }));
    const run = simulate(model, 1, { trace: true, check: true });
    expect(run.trace === null ? [] : timeline(run.trace, 'filled', 0)).toEqual([[0, 3], [0, 1], [5, 1], [6, 1]]);
    const { demanded, filledAtOnce, filled, late, ended } = run.record.markets;
    expect([demanded[0], filledAtOnce[0], filled[0], late[0], ended[0]]).toEqual([3, 1, 6, 5, 3]);
  });

  test('is ordered for', () => {
    expect(timeline(traceOf(shop({ backorders: owed(3, 0) })), 'ordered', 0)).toEqual([[0, 3]]);
  });

  test('is never filled at once, though it is owed from the start', () => {
    expect(simulate(compile(shop({ backorders: owed(3, 0) }, { initial: 3 })), 1).record.markets.filledAtOnce[0]).toBe(0);
  });

  test('is given up when its patience ends; at the start, if it has', () => {
    const patient = { patience: 4 * DAY };
    expect(timeline(traceOf(shop({ backorders: [...owed(3, -1), ...owed(2, -9)] }, { market: patient })), 'lost', 0)).toEqual([[0, 2], [3, 3]]);
    expect(timeline(traceOf(shop({ backorders: owed(2, -9) }, { market: patient, initial: 2 })), 'filled', 0)).toEqual([[0, 2]]);
  });

  test('that nobody waits for is lost unless it is there', () => {
    const trace = traceOf(shop({ backorders: owed(3, -1) }, { market: { patience: 0 }, initial: 2 }));
    expect([timeline(trace, 'filled', 0), timeline(trace, 'lost', 0)]).toEqual([[[0, 2]], [[0, 1]]]);
  });

  test('that was overdue at the start does not fall overdue in the run', () => {
    const spec = shop({ backorders: [...owed(3, -2), ...owed(2, -0.5)] }, { lane: { leadTime: constant(50) }, market: { patience: null, due: DAY } });
    expect(simulate(compile(spec), 1).record.markets.overdue[0]).toBe(1);
  });
});

describe('lots at the start', () => {
  const perishable = { initial: 9, product: { shelfLife: 5 * DAY } };

  test('expire by their age, those that are too old at once', () => {
    const lots = [{ stockPoint: 1, quantity: 4, made: -DAY }, { stockPoint: 1, quantity: 2, made: -9 * DAY }, { stockPoint: 1, quantity: 3, made: -3 * DAY }];
    expect(timeline(traceOf(shop({ lots }, perishable)), 'expired', 1)).toEqual([[0, 2], [2, 3], [4, 4]]);
  });

  test('where none are told were made at the start', () => {
    expect(timeline(traceOf(shop({}, perishable)), 'expired', 1)).toEqual([[5, 9]]);
  });
});

describe('batches at the start', () => {
  const plant = (snapshot: Partial<SnapshotSpec>, parts = 0): Spec =>
    from(plantSpec({ days: 9, parts, goods: 0, demand: constant(0), process: { batch: 5 }, goodsProduct: { shelfLife: 4 * DAY } }), snapshot);

  test('that wait want their inputs, and begin when these are there', () => {
    const trace = traceOf(plant({ waiting: [{ process: 0, batches: 2 }] }));
    expect(timeline(trace, 'ordered', 0)).toEqual([[0, 20]]);
    expect(timeline(trace, 'batchStarted', 0)).toEqual([[1, 5], [1, 5]]);
  });

  test('begin at once where inputs are there', () => {
    expect(timeline(traceOf(plant({ waiting: [{ process: 0, batches: 2 }] }, 10)), 'batchStarted', 0)[0]).toEqual([0, 5]);
  });

  test('that are past their last step go into stock, and age from when they were made', () => {
    const trace = traceOf(plant({ finishing: [{ process: 0, batches: 2, made: -DAY, ready: 2 * DAY }, { process: 0, batches: 1, made: -2 * DAY, ready: -DAY }] }));
    expect(timeline(trace, 'batchFinished', 0)).toEqual([[0, 5], [2, 5], [2, 5]]);
    expect(timeline(trace, 'expired', GOODS)).toEqual([[2, 5], [3, 10]]);
  });
});
