/** The allocation rules at one depot that has too little for three shops, each first by another rule. */
import { lampDepot } from './lamp-documents.ts';
import type { Family } from './told-apart.ts';

interface Network {
  readonly lane: object;
  readonly unmet: string;
}

export const allocationFamily: Family<Network> = {
  entries: {
    'first-come': () => 'first-come',
    proportional: () => 'proportional',
    equal: () => 'equal',
    'largest-first': () => 'largest-first',
    'highest-margin-first': () => 'highest-margin-first',
    'relationship-first': () => 'relationship-first',
    'fair-share': () => 'fair-share',
    'priority-first': () => 'priority-first',
  },
  networks: {
    'a lane that carries too little': { lane: { leadTime: 1, capacity: 16 }, unmet: 'lost' },
    'a maker far away': { lane: { leadTime: { gamma: { mean: 6, cv: 0.8 } } }, unmet: 'backorder' },
  },
  document: ({ lane, unmet }, allocation) => {
    // orders come in half a day after they are placed, those of all shops at one moment
    const shop = (mean: number, level: number, terms: object) => ({
      stock: level, lane: { leadTime: 1, orderDelay: 0.5, ...terms }, policy: { inventory: { 'base-stock': level }, review: 2 }, market: { demand: { poisson: { mean } }, unmet, price: 9 },
    });
    return lampDepot({
      days: 60, stock: 40, lane, policy: { inventory: { 'base-stock': 60 }, allocation },
      shops: {
        north: shop(4, 20, { price: 5, relationship: 0.7, priority: 2 }), east: shop(6, 40, { price: 3, relationship: 0.9, priority: 1 }), south: shop(8, 30, { price: 4, relationship: 0.5, priority: 3 }),
      },
    });
  },
  same: [],
};
