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

/** Every field that says how things are made: lines, steps, changeovers, yields, co-products, substitutes. */
export const workshop: ScenarioDocument = {
  knockon: 1, name: 'workshop', horizon: 30,
  products: {
    steel: { unit: 'kg' }, glass: { quantum: 1 }, panel: { quantum: 1 }, lamp: { quantum: 1 }, offcut: { unit: 'kg' },
  },
  sites: {
    mill: { kind: 'supplier' }, plant: { kind: 'plant', stock: { offcut: 3 } }, shop: { kind: 'store' },
  },
  lanes: [
    { from: 'mill', to: 'plant', products: ['steel', 'glass'], leadTime: 1 },
    { from: 'plant', to: 'shop', product: 'lamp', leadTime: 0.5 },
  ],
  lines: [
    { id: 'press', site: 'plant', machines: 2, buffer: 3, dispatching: 'priority', interrupted: 'restart', breakdowns: { up: { exponential: { mean: 20 } }, down: 1.5, clock: 'calendar' } },
    { id: 'bench', site: 'plant' },
  ],
  processes: [
    {
      site: 'plant', makes: 'panel', from: { steel: 2, offcut: 0.05 }, batch: 10, line: 'press', batchTime: { gamma: { mean: 0.1, cv: 0.5 } }, changeover: 0.2,
      yield: { uniform: { low: 0.8, high: 1 } }, priority: 1, leadTime: 0.3, batchCost: 5, changeoverCost: 40, coproducts: { offcut: 0.1 },
    },
    {
      id: 'lamps', site: 'plant', makes: 'lamp', from: { panel: 1, glass: 3 }, steps: [
        { line: 'press', time: 0.1 },
        { id: 'test', line: 'bench', time: { uniform: { low: 0.01, high: 0.03 } }, next: { rework: 0.08, scrap: 0.02 } },
        { id: 'rework', line: 'press', time: 0.2, next: 'test' },
      ],
    },
  ],
  policies: [
    { at: 'plant', product: 'steel', inventory: { 'base-stock': 100 } }, { at: 'plant', product: 'glass', inventory: { 'base-stock': 100 } },
    { at: 'plant', product: 'panel', inventory: { 'base-stock': 40 } }, { at: 'plant', product: 'lamp', inventory: { 'base-stock': 20 } },
    { at: 'shop', product: 'lamp', inventory: { 'base-stock': 20 } },
  ],
  markets: [{ id: 'street', at: 'shop', product: 'lamp', demand: 9, unmet: 'backorder' }],
};

/** Every field that says how goods travel, and what stands in for what. */
export const harbour: ScenarioDocument = {
  knockon: 1, name: 'harbour', horizon: 60,
  products: {
    flour: { unit: 'kg', substitutes: { rye: 1.1 } }, rye: { unit: 'kg', quantum: 0.5 }, clock: { quantum: 1, weight: 2.5 }, salt: {},
  },
  sites: {
    mill: { kind: 'supplier', position: [51.92, 4.48] }, works: { kind: 'supplier', position: [35.68, 139.69] }, quarry: { kind: 'supplier' },
    depot: { kind: 'warehouse', position: [40.71, -74.01] },
  },
  modes: {
    sea: { speed: 600, cost: 0.00002, emissions: 0.016, trip: 300, lot: 1000, sailings: { every: 7, first: 2, capacity: 20000 }, loss: { chance: 0.01 }, late: { chance: 0.1, by: { exponential: { mean: 4 } } } },
    van: {},
  },
  lanes: [
    { from: 'mill', to: 'depot', products: ['flour', 'rye'], mode: 'sea' },
    { from: 'works', to: 'depot', product: 'clock', mode: 'sea', distance: 18000, freight: 0.5, trip: 200, lot: 10, emissions: 1, leadTime: 40, sailings: { every: 14 }, loss: { chance: 0.5, share: 0.1 }, late: { chance: 0, by: 1 } },
    { from: 'quarry', to: 'depot', product: 'salt', mode: 'cart', leadTime: 3 },
  ],
  policies: ['flour', 'rye', 'clock', 'salt'].map((product) => ({ at: 'depot', product, inventory: { 'base-stock': 5000 } })),
  markets: [{ id: 'town', at: 'depot', product: 'flour', demand: 100, unmet: 'backorder' }],
  hazards: [{ id: 'storm', strikes: { lane: 'mill->depot' }, when: { date: 10 }, lasts: 3, effect: { goods: 'destroyed' } }],
};

/** Every field that says what is going on at the start. */
export const underWay: ScenarioDocument = {
  ...workshop, name: 'under way', warmup: 0, products: { ...workshop.products, lamp: { quantum: 1, shelfLife: 90 } },
  lanes: [{ from: 'mill', to: 'plant', products: ['steel', 'glass'], leadTime: { gamma: { mean: 4, cv: 0.5 } }, orderDelay: 0.5 }, { id: 'van', from: 'plant', to: 'shop', product: 'lamp', leadTime: 0.5 }],
  snapshot: {
    lots: [{ at: 'shop', product: 'lamp', quantity: 4, age: 10 }, { at: 'shop', product: 'lamp', quantity: 3 }, { at: 'plant', product: 'steel', quantity: 55.5 }, { at: 'plant', product: 'panel', quantity: 0 }],
    orders: [{ lane: 'mill->plant', product: 'steel', quantity: 12, placed: -3, known: 0.25 }, { lane: 'van', quantity: 5 }],
    transit: [{ lane: 'mill->plant', product: 'glass', quantity: 30, arrives: 2, placed: -3, made: -2 }, { lane: 'mill->plant', product: 'glass', quantity: 30, arrives: 1 }, { lane: 'van', quantity: 2, arrives: 10 }],
    backorders: [{ market: 'street', quantity: 6, since: -1 }],
    waiting: [{ process: 'lamps', batches: 2 }],
    finishing: [{ process: 'plant/panel', batches: 1, ready: 0.1 }, { process: 'plant/panel', batches: 2, ready: 0.2, made: -1 }],
  },
};
