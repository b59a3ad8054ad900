import { readFileSync } from 'node:fs';
import { parseScenario, type ScenarioDocument } from '../../scenarios/index.ts';

/** Returns a document of the library, read from its file. */
export function libraryDocument(name: string): ScenarioDocument {
  const parsed = parseScenario(readFileSync(new URL(`../../scenarios/library/${name}.yaml`, import.meta.url), 'utf8'), `${name}.yaml`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.document;
}

export const cornerBakery = libraryDocument('corner-bakery');

/** Every field that says how orders are placed, laid out and rationed, and how markets ask. */
export const twoMills: ScenarioDocument = {
  knockon: 1, name: 'two mills', horizon: 60, warmup: 10, order: 'order-first', period: 7,
  products: { flour: { value: 1 }, bread: { quantum: 1, value: 2, shelfLife: 5 } },
  sites: {
    mill: { kind: 'supplier', region: 'valley' }, mill2: { kind: 'supplier', region: 'coast' },
    bakery: { kind: 'plant', stock: { flour: 500, bread: 40 } }, shop: { kind: 'store', stock: { bread: 80 } }, stall: { kind: 'store', region: 'valley' },
  },
  lanes: [
    { from: 'mill', to: 'bakery', product: 'flour', leadTime: { normal: { mean: 2, sd: 0.5 } }, orderDelay: 0.5, price: 1, capacity: 90, promise: 4 },
    { from: 'mill2', to: 'bakery', product: 'flour', leadTime: 3, price: 0.9, lot: 50, freight: 0.05 },
    { id: 'by rail', from: 'mill2', to: 'bakery', product: 'flour', leadTime: 5, price: 0.8, minimum: 100 },
    { from: 'bakery', to: 'shop', product: 'bread', leadTime: 0, priority: 2, relationship: 0.8 },
    { from: 'bakery', to: 'stall', product: 'bread', leadTime: 0.5, capacity: 60 },
  ],
  processes: [{ site: 'bakery', makes: 'bread', from: { flour: 0.5 }, rate: 300, batch: 20 }],
  policies: [
    { at: 'mill', product: 'flour', allocation: 'proportional' },
    {
      at: 'bakery', product: 'flour', inventory: { 'order-up-to': { z: 1.5 } }, review: { every: 2, first: 1 }, safety: 30, minimum: 10, lot: 5,
      forecast: { 'exponential-smoothing': { alpha: 0.2 } }, observes: 'sales', forecastError: { bias: 0.1, cv: 0.2 },
      sourcing: { split: { suppliers: ['by rail', 'mill', 'mill2->bakery/flour'], shares: [0.5, 0.3, 0.2], reroute: 1 } },
    },
    { at: 'bakery', product: 'bread', inventory: { 'base-stock': 60 }, allocation: 'priority-first' },
    { at: 'shop', product: 'bread', inventory: { 'R-s-S': { R: 2, s: 60, S: 100 } } },
    { at: 'stall', product: 'bread', inventory: 'make-to-order' },
  ],
  markets: [
    { id: 'walk-in', at: 'shop', product: 'bread', demand: { autoregressive: { phi: 0.6, mean: 30, sd: 4 } }, season: { step: 7, factors: [1, 1.5] }, trend: 0.1, price: 3, unmet: 'lost', priority: 3 },
    { id: 'orders', at: 'shop', product: 'bread', demand: 2, every: { exponential: { mean: 0.2 } }, unmet: 'backorder', patience: 3, due: 1, partial: false },
    { id: 'fair', at: 'stall', product: 'bread', demand: { 'negative-binomial': { mean: 10, sd: 5 } }, every: 0.5, unmet: 'backorder' },
  ],
  hazards: [
    { id: 'flood', strikes: { region: 'valley' }, when: { date: 20 }, lasts: 9, effect: { output: 0, orders: 'stopped' } },
    { id: 'office shut', strikes: { site: 'shop' }, when: { renewal: { up: 40 } }, lasts: 3, effect: { orders: 'stopped' } },
  ],
  costs: { holding: { rate: 0.2, per: 'year' }, scrap: { bread: 0.5 } },
};
