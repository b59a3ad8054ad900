/** The inventory policies at one stock point: the same levels, reviewed every day, those that look at a forecast at the same. */
import { inventoryPolicies, type InventoryPolicy } from '../../engine/index.ts';
import { lampDepot, lampShop } from './lamp-documents.ts';
import type { EntryChoice, Family } from './told-apart.ts';

interface Levels {
  /** Order-up-to level and reorder point, with which it starts; mean demand a day; what is below. */
  readonly S: number;
  readonly s: number;
  readonly rate: number;
  readonly below: number;
  readonly forecast: unknown;
  readonly document: (policy: object) => Readonly<Record<string, unknown>>;
}

const seasonal = { seasonal: { alpha: 0.3, gamma: 0.3, length: 4 } };
const lumps = { demand: { 'negative-binomial': { mean: 6, sd: 5 } }, season: { step: 1, factors: [0.4, 0.6, 1, 2] }, unmet: 'backorder' };
const lane = { leadTime: { gamma: { mean: 2, cv: 0.4 } }, price: 1 };

const shop = (forecast: unknown): Levels => ({
  S: 40, s: 24, rate: 6, below: 0, forecast,
  document: (policy) => lampShop({ days: 60, stock: 40, makers: { maker: lane }, policy, market: lumps }),
});

/** Half of every order comes from far away, so that what is on order comes at different times. */
const twoMakers: Levels = {
  S: 80, s: 50, rate: 6, below: 0, forecast: seasonal,
  document: (policy) =>
    lampShop({ days: 60, stock: 80, makers: { near: { leadTime: 2 }, far: { leadTime: 9 } }, policy: { ...policy, sourcing: { split: { shares: [0.5, 0.5] } } }, market: lumps }),
};

/** A depot behind a shop that orders packs of 13: they are no containers, and one alone does not bring the depot to its reorder point. */
const depot: Levels = {
  S: 40, s: 16, rate: 6, below: 30, forecast: seasonal,
  document: (policy) => lampDepot({
    days: 60, stock: 40, lane, policy, shops: { shop: { stock: 30, lane: { leadTime: 1 }, policy: { inventory: { 'r-nQ': { r: 10, Q: 13 } } }, market: lumps } },
  }),
};

/** Returns the policy of a choice. */
function entryOf(inventory: EntryChoice): InventoryPolicy {
  const kind = typeof inventory === 'string' ? inventory : Object.keys(inventory)[0];
  const entry = inventoryPolicies.get(kind);
  if (entry === undefined) throw new Error(`there is no policy ${kind}`);
  return entry;
}

export const inventoryFamily: Family<Levels> = {
  entries: {
    'base-stock': ({ S }) => ({ 'base-stock': { S } }),
    's-S': ({ s, S }) => ({ 's-S': { s, S } }),
    'r-Q': ({ s, S }) => ({ 'r-Q': { r: s, Q: S - s } }),
    'r-nQ': ({ s, S }) => ({ 'r-nQ': { r: s, Q: S - s } }),
    'R-S': ({ S }) => ({ 'R-S': { R: 1, S } }),
    'R-s-S': ({ s, S }) => ({ 'R-s-S': { R: 1, s, S } }),
    'R-Q': ({ rate }) => ({ 'R-Q': { R: 1, Q: rate } }),
    'min-max': ({ s, S }) => ({ 'min-max': { min: s, max: S } }),
    'echelon-base-stock': ({ S, below }) => ({ 'echelon-base-stock': { S: S + below } }),
    kanban: ({ S }) => ({ kanban: { cards: 4, container: S / 4 } }),
    mrp: () => ({ mrp: { reschedule: 0 } }),
    'order-up-to': ({ S, rate }) => ({ 'order-up-to': { cover: S / rate } }),
    'forward-coverage': ({ s, S, rate }) => ({ 'forward-coverage': { least: s / rate, most: S / rate } }),
    'backward-coverage': ({ s, S, rate }) => ({ 'backward-coverage': { least: s / rate, most: S / rate } }),
    'make-to-order': () => 'make-to-order',
    'anchor-adjust': ({ S }) => ({ 'anchor-adjust': { target: S } }),
  },
  networks: { 'a shop': shop(seasonal), 'a shop with a flat forecast': shop({ 'exponential-smoothing': { alpha: 0.3 } }), 'a shop with two makers': twoMakers, 'a depot': depot },
  document: ({ document, forecast }, inventory) => {
    const { reviewDays, needsForecast } = entryOf(inventory);
    return document({ inventory, ...(needsForecast === true ? { forecast } : {}), ...(reviewDays === undefined ? { review: 1 } : {}) });
  },
  same: [
    { pair: ['base-stock', 'R-S'], reason: 'R-S is base-stock that says itself that it is reviewed every R; people look for both names' },
    { pair: ['s-S', 'R-s-S'], reason: 'R-s-S is (s, S) that says itself that it is reviewed every R; people look for both names' },
    { pair: ['make-to-order', 'base-stock'], reason: 'make-to-order is base-stock with S = 0', set: () => ['make-to-order', { 'base-stock': { S: 0 } }] },
    { pair: ['s-S', 'base-stock'], reason: 'in whole lamps, s one below S', set: ({ S }) => [{ 's-S': { s: S - 1, S } }, { 'base-stock': { S } }] },
    { pair: ['r-nQ', 'base-stock'], reason: 'single lamps, r one below S', set: ({ S }) => [{ 'r-nQ': { r: S - 1, Q: 1 } }, { 'base-stock': { S } }] },
    { pair: ['min-max', 'base-stock'], reason: 'min = max', set: ({ S }) => [{ 'min-max': { min: S, max: S } }, { 'base-stock': { S } }] },
    { pair: ['min-max', 's-S'], reason: 'in whole lamps, min one above s', set: ({ s, S }) => [{ 'min-max': { min: s + 1, max: S } }, { 's-S': { s, S } }] },
    { pair: ['echelon-base-stock', 'base-stock'], reason: 'nothing is below a shop', on: ['a shop', 'a shop with a flat forecast', 'a shop with two makers'] },
    { pair: ['forward-coverage', 'backward-coverage'], reason: 'a flat forecast is the same ahead as behind', on: ['a shop with a flat forecast'] },
  ],
};
