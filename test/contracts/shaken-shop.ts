/** A scenario that every pool must give the same bits for: two links, a line, a date and a renewal, chance in every stream. */
import type { Spec } from '../../engine/index.ts';
import { resolve, validate } from '../../scenarios/index.ts';

export const shakenShop = {
  knockon: 1,
  name: 'shaken-shop',
  horizon: 120,
  warmup: 20,
  products: { flour: { unit: 'kg', value: 0.9 }, bread: { unit: 'loaf', value: 1.1, quantum: 1, shelfLife: 3 } },
  sites: {
    mill: { kind: 'supplier', region: 'valley' },
    bakery: { kind: 'plant', stock: { flour: 700, bread: 200 } },
    shop: { kind: 'store', stock: { bread: 120 } },
  },
  lanes: [
    { from: 'mill', to: 'bakery', product: 'flour', leadTime: { gamma: { mean: 2, cv: 0.4 } } },
    { from: 'bakery', to: 'shop', product: 'bread', leadTime: 0.1 },
  ],
  processes: [{ site: 'bakery', makes: 'bread', from: { flour: 0.6 }, rate: 400, batch: 20, leadTime: 0.3 }],
  policies: [
    { at: 'bakery', product: 'flour', inventory: { 's-S': { s: 300, S: 700 } } },
    { at: 'bakery', product: 'bread', inventory: { 'base-stock': { S: 220 } } },
    { at: 'shop', product: 'bread', inventory: { 'base-stock': { S: 140 } } },
  ],
  markets: [{ id: 'customers', at: 'shop', product: 'bread', demand: { poisson: { mean: 100 } }, price: 2.6, unmet: 'lost' }],
  hazards: [
    {
      id: 'mill-down',
      strikes: { site: 'mill' },
      when: { renewal: { up: { exponential: { mean: 60 } } } },
      lasts: { lognormal: { mean: 12, cv: 0.8 } },
      effect: { output: 0 },
    },
    { id: 'flood', strikes: { region: 'valley' }, when: { date: 60 }, lasts: 8, effect: { output: 0.2 }, recovery: { linear: { over: 5 } } },
  ],
  costs: { holding: { rate: 0.2, per: 'year' }, shortage: { bread: 1.5 } },
};

/** Returns the scenario as a spec, with parts of the document replaced. */
export function shakenShopSpec(changes: Readonly<Record<string, unknown>> = {}): Spec {
  const checked = validate({ ...shakenShop, ...changes });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return resolve(checked.document);
}
