/** What the reference page of policies says that no registry holds; tests hold it to the code. */
import type { OrderOfEvents } from '../../engine/index.ts';

type Values = Readonly<Record<string, number>>;

/** What a stock point starts with: as the page says it, and computed from the parameters. */
type Start = readonly [words: string, level: (params: Values) => number];

const upTo: Start = ['S', ({ S }) => S];
const point: Start = ['r + Q, not below 0', ({ r, Q }) => Math.max(0, r + Q)];
const empty: Start = ['0, so give the site `stock`, or the run a warm-up', () => 0];

/** By inventory policy, the stock at the start of the run where the site's `stock` says nothing. */
export const starts: Readonly<Record<string, Start>> = {
  'base-stock': upTo,
  's-S': upTo,
  'r-Q': point,
  'r-nQ': point,
  'R-S': upTo,
  'R-s-S': upTo,
  'R-Q': ['Q', ({ Q }) => Q],
  'min-max': ['max', ({ max }) => max],
  'echelon-base-stock': upTo,
  kanban: ['all containers full: cards x container', ({ cards, container }) => cards * container],
  mrp: empty,
  'order-up-to': empty,
  'forward-coverage': empty,
  'backward-coverage': empty,
  'make-to-order': ['0', () => 0],
  'anchor-adjust': ['target', ({ target }) => target],
};

/** When to choose which order of events. */
export const orders: Readonly<Record<OrderOfEvents, string>> = {
  'demand-first': 'Customers ask and are served, then stock points order: for shops that reorder what they sold. The default.',
  'order-first': 'Stock points order before they know what the day will ask for: for orders placed in the morning, and models in which a period begins with the order.',
  'upstream-first': 'As demand-first, but suppliers order before those they supply, so that an order moves a supplier one review later: for firms that tell each other nothing, as in the beer game.',
  'receive-last': 'What arrives today serves nobody today: for deliveries after closing time, and models in which a period ends with the receipt.',
};

/** Hazards that may stand in the example. */
export const HAZARDS = `hazards:
  - { id: office-fire, strikes: { site: bakery }, when: { date: 60 }, lasts: 10, effect: { orders: stopped } }
  - { id: cyber-attack, strikes: { site: shop }, when: { renewal: { up: { exponential: { mean: 400 } } } }, lasts: { lognormal: { mean: 5, cv: 0.6 } }, effect: { output: 0.5, orders: stopped } }
`;

/** The document that the page begins with. */
export const EXAMPLE = `knockon: 1
name: two mills, a bakery and a shop
horizon: 365
order: demand-first
products:
  flour: { unit: kg }
  bread: { unit: loaf, quantum: 1 }
sites:
  mill:   { kind: supplier }
  mill2:  { kind: supplier }
  bakery: { kind: plant }
  shop:   { kind: store }
lanes:
  - { from: mill,   to: bakery, product: flour, leadTime: 2, price: 0.9, capacity: 80 }
  - { from: mill2,  to: bakery, product: flour, leadTime: 4, price: 0.8, freight: 0.05 }
  - { from: bakery, to: shop,   product: bread, leadTime: 0.1 }
processes:
  - { site: bakery, makes: bread, from: { flour: 0.6 }, rate: 400, batch: 50 }
policies:
  - { at: mill,   product: flour, allocation: proportional }
  - { at: bakery, product: flour, inventory: { s-S: { s: 300, S: 900 } }, safety: 60, sourcing: { preferred: { suppliers: [mill, mill2] } } }
  - { at: bakery, product: bread, inventory: { R-S: { R: 1, S: 150 } } }
  - { at: shop,   product: bread, inventory: { order-up-to: { z: 1.5 } }, review: { every: 1 }, forecast: { moving-average: { window: 7 } } }
markets:
  - { id: walk-in, at: shop, product: bread, demand: { poisson: { mean: 100 } }, season: { step: 1, factors: [1, 1, 1, 1, 1.2, 1.6, 0.4] }, unmet: lost }
  - { id: cafes,   at: shop, product: bread, demand: 5, every: { exponential: { mean: 0.5 } }, unmet: backorder, patience: 2, priority: 1 }
`;
