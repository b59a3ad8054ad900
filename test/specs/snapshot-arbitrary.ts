/** What is going on at the start of a given network: orders, goods under way, debts, batches and ages of stock, or nothing. */
import fc from 'fast-check';
import { DAY, type SnapshotSpec, type Spec } from '../../engine/index.ts';

/** Microseconds, in quarters of a day. */
const moment = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: 4 * from, max: 4 * to }).map((quarters) => (quarters * DAY) / 4);

const units = fc.integer({ min: 1, max: 12 });

/** Up to two of what one of so many members has going on. */
function some<T>(members: number, one: (member: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return members === 0 ? fc.constant([]) : fc.array(fc.nat(members - 1).chain(one), { maxLength: 2 });
}

/** Stock of goods that don't keep, each in two lots. */
function lotsArbitrary(spec: Spec): fc.Arbitrary<SnapshotSpec['lots']> {
  const points = spec.stockPoints.flatMap(({ product, initial, source }, stockPoint) => (spec.products[product].shelfLife !== null && initial > 0 && source.kind !== 'unlimited' ? [{ stockPoint, initial }] : []));
  return fc.tuple(...points.map(({ stockPoint, initial }) =>
    fc.tuple(fc.integer({ min: 0, max: 4 }), moment(-4, 0), moment(-9, 0)).map(([part, made, madeToo]) => {
      const quantity = Math.floor((initial * part) / 4);
      return [{ stockPoint, quantity, made }, { stockPoint, quantity: initial - quantity, made: madeToo }].filter((lot) => lot.quantity > 0);
    }),
  )).map((lots) => lots.flat());
}

/** Returns snapshots of a network; half of the time there is none. */
export function snapshotArbitrary(spec: Spec): fc.Arbitrary<SnapshotSpec | null> {
  const quantaOf = (stockPoint: number, quantity: number): number => Math.round(quantity / spec.products[spec.stockPoints[stockPoint].product].quantum);
  const overLane = (lane: number) => units.map((quantity) => ({ lane, quantity: quantaOf(spec.lanes[lane].to, quantity) }));
  const waitingMarkets = spec.markets.flatMap(({ patience }, market) => (patience === 0 ? [] : [market]));
  const batches = fc.integer({ min: 1, max: 3 });
  const snapshot: fc.Arbitrary<SnapshotSpec> = fc.record({
    lots: lotsArbitrary(spec),
    orders: some(spec.lanes.length, (lane) => fc.tuple(overLane(lane), moment(-5, 0), moment(-5, 2)).map(([order, placed, known]) => ({ ...order, placed, known: Math.max(placed, known) }))),
    transit: some(spec.lanes.length, (lane) => fc.tuple(overLane(lane), moment(-5, 0), moment(-1, 5), moment(-5, 0)).map(([order, placed, arrives, made]) => ({ ...order, placed, arrives, made }))),
    backorders: some(waitingMarkets.length, (m) => fc.tuple(units, moment(-4, 0)).map(([quantity, since]) => ({ market: waitingMarkets[m], quantity: quantaOf(spec.markets[waitingMarkets[m]].stockPoint, quantity), since }))),
    waiting: some(spec.processes.length, (process) => batches.map((count) => ({ process, batches: count }))),
    finishing: some(spec.processes.length, (process) => fc.tuple(batches, moment(-3, 0), moment(0, 3)).map(([count, made, ready]) => ({ process, batches: count, made, ready }))),
  });
  return fc.option(snapshot, { nil: null });
}
