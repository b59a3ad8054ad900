import { describe, expect, test } from 'vitest';
import { DAY, type Spec } from '../../engine/index.ts';
import { chainSpec } from '../specs/chain-spec.ts';
import { baseStock, constant, hazard, reorder, series } from '../specs/parts.ts';
import { plantSpec } from '../specs/plant-spec.ts';
import { rowsOf, traceOf } from '../specs/read-trace.ts';
import { takenUp } from '../specs/taken-up.ts';

const KINDS = ['demand', 'filled', 'lost', 'ordered', 'shipped', 'sails', 'received', 'batchStarted', 'batchFinished', 'stock', 'backlog'] as const;

/** What happens from a moment on, by kind; numbers of orders and shipments left out. */
function happenings(spec: Spec, from: number, shift: number): Record<string, readonly (readonly number[])[]> {
  const trace = traceOf(spec);
  const since = (day: number): number => Math.round(day * DAY) - from;
  const told = (kind: (typeof KINDS)[number]) => rowsOf(trace, kind).filter(({ day }) => since(day) >= 0);
  return Object.fromEntries(KINDS.map((kind) => [kind, told(kind).map(({ day, a, quantity }) => [since(day), a, kind === 'sails' ? quantity - shift : quantity])]));
}

/** Says that a run that goes on from each of some days is the rest of the whole run. */
function goesOn(spec: Spec, days: readonly number[]): void {
  let underWay = 0;
  for (const day of days) {
    const at = Math.round(day * DAY);
    const rest = takenUp(spec, at);
    expect(happenings(rest, 0, 0), `from day ${day}`).toEqual(happenings(spec, at, at));
    underWay += [...(rest.snapshot?.orders ?? []), ...(rest.snapshot?.transit ?? [])].length;
  }
  expect(underWay).toBeGreaterThan(2);
}

const everyDay = Array.from({ length: 12 }, (_, day) => 3 + 3 * day);
const halfDays = everyDay.map((day) => day + 0.4);

describe('a run that goes on from a snapshot of another is the rest of that', () => {
  const chain = (over: object = {}) => chainSpec({
    days: 60, initial: [9, 4, 4], demand: [constant(3), constant(2)],
    lanes: [{ leadTime: constant(3), orderDelay: constant(0.5) }, { leadTime: constant(1.25) }, { leadTime: constant(2), orderDelay: constant(0.7) }], ...over,
  });

  test('in a chain that is short of goods', () => {
    goesOn(chain(), everyDay);
    goesOn(chain(), halfDays);
  });

  test('with sailings that take less than is sent', () => {
    const lanes = [{ leadTime: constant(3), sailings: { every: 4 * DAY, first: DAY, capacity: null } }, { leadTime: constant(1) }, { leadTime: constant(2) }];
    goesOn(chain({ lanes }), halfDays);
  });

  test('with a closure to come', () => {
    const closed = hazard([{ kind: 'lane', lane: 0 }], 25, 3);
    const whole = chain({ hazards: [closed] });
    const rest = takenUp(whole, 24.25 * DAY);
    const from = { ...rest, hazards: [{ ...closed, when: { kind: 'date', at: 0.75 * DAY } as const }] };
    expect(happenings(from, 0, 0)).toEqual(happenings(whole, 24.25 * DAY, 24.25 * DAY));
  });

  test('with reviews at periods', () => {
    const spec = chain();
    const review = { every: 4 * DAY, first: 1.5 * DAY };
    goesOn({ ...spec, stockPoints: spec.stockPoints.map((point, i) => (i === 0 ? point : { ...point, review, policy: reorder(6, 30) })) }, halfDays);
  });

  test.each([1.3, 2.5, 4])('with customers who wait %d days at most', (days) => {
    const short = chain({ initial: [9, 0, 0] });
    const spec = { ...short, markets: short.markets.map((market) => ({ ...market, patience: days * DAY })) };
    expect(rowsOf(traceOf(spec), 'lost').length).toBeGreaterThan(20);
    goesOn(spec, [0.4, 1.4, ...halfDays]);
  });

  test.each([[9, 2, 3], [40, 2, 5], [9, 1, 3], [40, 3, 7.2]])('with a planner that has %d at first, reviews every %d days and waits %d for goods', (initial, every, days) => {
    const spec = chain({ initial: [initial, 4, 4], lanes: [{ leadTime: constant(days), orderDelay: constant(1.5) }, {}, { orderDelay: constant(0.7) }] });
    // what is asked for is what it expects from the first: a snapshot tells nothing of what was learnt
    const planner = {
      review: { every: every * DAY, first: 0.5 * DAY }, policy: { kind: 'mrp', params: { horizon: 6 } }, nominalRate: 5,
      forecast: { model: { kind: 'naive', params: {} }, observes: 'orders', bias: 0, cv: 0 },
    } as const;
    goesOn({ ...spec, stockPoints: spec.stockPoints.map((point, i) => (i === 1 ? { ...point, ...planner } : point)) }, halfDays);
  });

  test('with batches that wait for parts', () => {
    const plant = plantSpec({ days: 40, parts: 6, goods: 2, demand: series(...Array<number>(40).fill(2)), policy: baseStock(8), process: { batch: 2 }, partsLane: { leadTime: constant(4) } });
    const steady = { ...plant, markets: plant.markets.map((market) => ({ ...market, demand: constant(2) })) };
    goesOn(steady, [2.5, 3.5, 6.5, 11.5]);
  });
});
