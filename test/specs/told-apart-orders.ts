/** The orders of happening in a chain whose things happen at one moment, and in one where they never do. */
import { lampDepot } from './lamp-documents.ts';
import type { Family } from './told-apart.ts';

interface Network {
  readonly leadTime: unknown;
  /** Times of the first reviews. */
  readonly depot: number;
  readonly shop: number;
}

const kinds = ['demand-first', 'order-first', 'upstream-first', 'receive-last'];

export const orderFamily: Family<Network> = {
  entries: Object.fromEntries(kinds.map((kind) => [kind, () => kind])),
  networks: {
    'by the day': { leadTime: 1, depot: 0, shop: 0 },
    'never at one moment': { leadTime: { gamma: { mean: 1, cv: 0.5 } }, depot: 0.5, shop: 0.25 },
  },
  document: ({ leadTime, depot, shop }, order) =>
    lampDepot({
      days: 60, stock: 10, lane: { leadTime }, policy: { inventory: { 'base-stock': 10 }, review: { every: 1, first: depot } },
      shops: { shop: { stock: 12, lane: { leadTime }, policy: { inventory: { 'base-stock': 12 }, review: { every: 1, first: shop } }, market: { demand: { poisson: { mean: 5 } }, unmet: 'lost' } } },
      more: { order },
    }),
  same: kinds.slice(1).map((kind) => ({ pair: ['demand-first', kind], reason: 'where nothing happens at one moment there is nothing to put in order', on: ['never at one moment'] })),
};
