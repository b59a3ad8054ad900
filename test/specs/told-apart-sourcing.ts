/** The sourcing policies at one shop with four makers, each best at something else. */
import { lampShop } from './lamp-documents.ts';
import type { Family } from './told-apart.ts';

interface Network {
  readonly makers: Readonly<Record<string, object>>;
  readonly hazards: readonly object[];
}

const fails = (site: string, up: number) => ({ id: `${site} fails`, strikes: { site }, when: { renewal: { up: { exponential: { mean: up } } } }, lasts: { exponential: { mean: 6 } }, effect: { output: 0 } });
const late = { gamma: { mean: 3, cv: 0.8 } };

export const sourcingFamily: Family<Network> = {
  entries: {
    split: () => ({ split: { shares: [0.25, 0.25, 0.25, 0.25] } }),
    preferred: () => 'preferred',
    cheapest: () => 'cheapest',
    fastest: () => 'fastest',
    'least-risk': () => 'least-risk',
    'spot-market': () => ({ 'spot-market': { search: 0 } }),
    'trust-weighted': () => ({ 'trust-weighted': {} }),
    adaptive: () => ({ adaptive: {} }),
  },
  networks: {
    'makers that fail': {
      makers: {
        first: { leadTime: late, price: 4 }, quick: { leadTime: { gamma: { mean: 1, cv: 0.5 } }, price: 5 }, safe: { leadTime: late, price: 6 }, cheap: { leadTime: { gamma: { mean: 4, cv: 0.8 } }, price: 2 },
      },
      hazards: [fails('first', 20), fails('quick', 25), fails('safe', 200), fails('cheap', 30)],
    },
    'lanes that carry little': {
      makers: {
        first: { leadTime: late, price: 4, capacity: 4 }, quick: { leadTime: { gamma: { mean: 1, cv: 0.5 } }, price: 5, capacity: 4 }, safe: { leadTime: late, price: 6 }, cheap: { leadTime: { gamma: { mean: 4, cv: 0.8 } }, price: 2, capacity: 4 },
      },
      hazards: [{ ...fails('quick', 25), effect: { output: 0.5 } }, fails('cheap', 30), fails('first', 60)],
    },
  },
  document: ({ makers, hazards }, sourcing) =>
    lampShop({ days: 120, stock: 60, makers, policy: { inventory: { 'base-stock': 60 }, sourcing }, market: { demand: { 'negative-binomial': { mean: 10, sd: 5 } }, unmet: 'backorder' }, more: { hazards } }),
  same: [
    { pair: ['trust-weighted', 'split'], reason: 'trust that nothing moves is even', set: () => [{ 'trust-weighted': { rise: 0, fall: 0 } }, { split: { shares: [0.25, 0.25, 0.25, 0.25] } }] },
    { pair: ['preferred', 'cheapest'], reason: 'the cheapest is preferred', set: () => [{ preferred: { suppliers: ['cheap', 'first', 'quick', 'safe'] } }, { cheapest: { suppliers: ['cheap', 'first', 'quick', 'safe'] } }] },
    { pair: ['preferred', 'spot-market'], reason: 'one other source, and no search', set: () => [{ preferred: { suppliers: ['first', 'safe'] } }, { 'spot-market': { suppliers: ['first', 'safe'], search: 0 } }] },
  ],
};
