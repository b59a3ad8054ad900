/** A works that makes lamps of bulbs for two shops: small, with something of every kind in it. */
import { runDocument } from './document-run.ts';

/** A value for a place in the document: `['lanes', 2, 'capacity']`. */
export type Change = readonly [path: readonly (string | number)[], value: unknown];

const yearly = { per: 'year' };

export const lampWorks = {
  horizon: 200,
  warmup: 20,
  products: { bulb: { quantum: 1, value: 1 }, lamp: { quantum: 1, value: 5, shelfLife: 15 } },
  sites: {
    near: { kind: 'supplier' }, far: { kind: 'supplier' }, works: { kind: 'plant', stock: { bulb: 150, lamp: 40 } }, shop: { kind: 'store', stock: { lamp: 40 } }, stall: { kind: 'store', stock: { lamp: 15 } },
  },
  lanes: [
    { from: 'near', to: 'works', product: 'bulb', leadTime: { gamma: { mean: 2, cv: 0.3 } }, price: 1.2 },
    { from: 'far', to: 'works', product: 'bulb', leadTime: { gamma: { mean: 5, cv: 0.5 } }, price: 0.9 },
    { from: 'works', to: 'shop', product: 'lamp', leadTime: 1, price: 6 },
    { from: 'works', to: 'stall', product: 'lamp', leadTime: 2, price: 7 },
  ],
  processes: [{ site: 'works', makes: 'lamp', from: { bulb: 3 }, rate: 40, batch: 10 }],
  policies: [
    { at: 'works', product: 'bulb', inventory: { 'order-up-to': {} }, review: 1, forecast: { 'moving-average': { window: 5 } }, sourcing: { split: { shares: [0.5, 0.5] } } },
    { at: 'works', product: 'lamp', inventory: { 's-S': { s: 25, S: 45 } } },
    { at: 'shop', product: 'lamp', inventory: { 'base-stock': 40 }, review: 1 },
    { at: 'stall', product: 'lamp', inventory: { 'base-stock': 15 } },
  ],
  markets: [
    { id: 'street', at: 'shop', product: 'lamp', demand: { poisson: { mean: 9 } }, price: 12, unmet: 'lost' },
    { id: 'club', at: 'shop', product: 'lamp', demand: { poisson: { mean: 3 } }, price: 10, unmet: 'backorder' },
    { id: 'fair', at: 'stall', product: 'lamp', demand: { 'negative-binomial': { mean: 4, sd: 4 } }, price: 11, unmet: 'backorder' },
  ],
  hazards: [{ id: 'fire', strikes: { site: 'far' }, when: { renewal: { up: { exponential: { mean: 40 } } } }, lasts: { exponential: { mean: 6 } }, effect: { output: 0 } }],
  costs: { holding: { rate: 0.2, ...yearly }, ordering: { bulb: 2 }, shortage: { lamp: 1 }, backorder: { lamp: 0.5 }, scrap: { lamp: 0.1 } },
};

/** Returns the measures of the works with some changes, under the same chance. */
export function worksWith(changes: readonly Change[]): Readonly<Record<string, number>> {
  const document = structuredClone(lampWorks) as Record<string, unknown>;
  for (const [path, value] of changes) put(document, path, value);
  return runDocument(document, 11).measures;
}

function put(document: Record<string, unknown>, path: readonly (string | number)[], value: unknown): void {
  let at = document;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string, unknown>;
  at[path[path.length - 1]] = value;
}
