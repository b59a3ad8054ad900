/** Builds what is going on at the start of a network. */
import { DAY, type SnapshotSpec } from '../../engine/index.ts';
import { quanta, type Built } from './points-build.ts';
import type { SnapshotDraft } from './works-drafts.ts';

/** Returns the members that the picks of parts fall on; none where there are no members. */
function placed<T extends { readonly pick: number }>(parts: readonly T[], members: number): (Omit<T, 'pick'> & { readonly member: number })[] {
  return members === 0 ? [] : parts.map(({ pick, ...rest }) => ({ ...rest, member: pick % members }));
}

export function snapshotOf(built: Built, draft: SnapshotDraft, markets: readonly { readonly stockPoint: number }[]): SnapshotSpec {
  const productOfLane = (lane: number): number => built.points[built.lanes[lane].to].product;
  return {
    lots: lotsOf(built, draft.ages),
    orders: placed(draft.orders, built.lanes.length).map(({ member, quantity, ...rest }) => ({ ...rest, lane: member, quantity: quanta(built, productOfLane(member), quantity) })),
    transit: placed(draft.transit, built.lanes.length).map(({ member, quantity, ...rest }) => ({ ...rest, lane: member, quantity: quanta(built, productOfLane(member), quantity) })),
    backorders: placed(draft.backorders, markets.length).map(({ member, quantity, since }) => ({
      since, market: member, quantity: quanta(built, built.points[markets[member].stockPoint].product, quantity),
    })),
    waiting: placed(draft.waiting, built.processes.length).map(({ member, batches }) => ({ process: member, batches })),
    finishing: placed(draft.finishing, built.processes.length).map(({ member, ...rest }) => ({ ...rest, process: member })),
  };
}

/** Stock of goods that don't keep, in lots of so many quarters of a day of age, none too old yet. */
function lotsOf(built: Built, ages: readonly number[]): SnapshotSpec['lots'] {
  return built.points.flatMap(({ product, initial, source }, stockPoint) => {
    if (source.kind === 'unlimited' || built.draft.products[product].shelfLife === null || initial === 0) return [];
    const part = Math.floor(initial / ages.length);
    return ages
      .map((age, n) => ({ stockPoint, quantity: n === 0 ? initial - part * (ages.length - 1) : part, made: age === 0 ? 0 : -(age * DAY) / 4 }))
      .filter((lot) => lot.quantity > 0);
  });
}
