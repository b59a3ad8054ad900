/** The snapshot of a spec. */
import { DAY, type SnapshotSpec } from '../../../engine/index.ts';
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import type { SnapshotEntry } from '../members/snapshot.ts';
import { quantaIn, quantumOf } from '../quantity.ts';
import { factsOf, finishingDays, travelDays } from '../source-facts.ts';
import { microsecondsIn } from '../units.ts';

/** Returns the snapshot of a sound draft, moments in microseconds from the start of the run; null where there is none. */
export function resolveSnapshot(draft: Draft, layout: Layout): SnapshotSpec | null {
  const { snapshot } = draft;
  if (snapshot === null) return null;
  // No moment is -0.
  const at = (time: number): number => Math.round(time * microsecondsIn[draft.timeUnit]) + 0;
  const quanta = (units: number, product: string): number => quantaIn(units, quantumOf(draft.products.get(product)?.value));
  const lanes = new Map(layout.lanes.map(({ way, product }, i) => [`${way}\n${product}`, i]));
  const first = new Map(layout.lanes.map(({ way }, i) => [way, i] as const).toReversed());
  const laneOf = ({ lane, product }: SnapshotEntry<'orders'> | SnapshotEntry<'transit'>): number => (product === undefined ? first.get(lane) : lanes.get(`${lane}\n${product}`)) ?? -1;
  const before = (moment: number, days: number): number => Math.min(0, Math.round(moment - days * DAY) + 0);
  const markets = new Map(draft.markets.map(({ id }, i) => [id, i]));
  const processes = new Map(layout.processes.map(({ id }, i) => [id, i]));
  return {
    lots: snapshot.lots.flatMap(({ value: { at: site, product, quantity, age = 0 } }) =>
      quantity === 0 || draft.products.get(product)?.value.shelfLife === undefined ? [] : [{ stockPoint: layout.find(site, product), quantity: quanta(quantity, product), made: at(-age) }],
    ),
    orders: snapshot.orders.map(({ value }) => {
      const lane = laneOf(value);
      return { lane, quantity: quanta(value.quantity, layout.lanes[lane].product), placed: at(value.placed ?? 0), known: at(value.known ?? 0) };
    }),
    transit: snapshot.transit.map(({ value }) => {
      const lane = laneOf(value);
      const arrives = at(value.arrives);
      return {
        lane,
        quantity: quanta(value.quantity, layout.lanes[lane].product),
        placed: value.placed === undefined ? before(arrives, factsOf(draft, layout, lane).leadTime) : at(value.placed),
        arrives,
        made: value.made === undefined ? before(arrives, travelDays(draft, layout, lane)) : at(value.made),
      };
    }),
    backorders: snapshot.backorders.map(({ value: { market, quantity, since = 0 } }) => {
      const place = markets.get(market) ?? -1;
      return { market: place, quantity: quanta(quantity, draft.markets[place].value.product), since: at(since) };
    }),
    waiting: snapshot.waiting.map(({ value: { process, batches } }) => ({ process: processes.get(process) ?? -1, batches })),
    finishing: snapshot.finishing.map(({ value: { process, batches, ready, made } }) => {
      const place = processes.get(process) ?? -1;
      return { process: place, batches, made: made === undefined ? before(at(ready), finishingDays(draft, layout, place)) : at(made), ready: at(ready) };
    }),
  };
}
