/** A network that lets every family of policies decide: two suppliers, a warehouse that is often short, two shops, one line. */
export const strangerShop = {
  knockon: 1,
  name: 'stranger-shop',
  horizon: 60,
  warmup: 10,
  products: { tea: { quantum: 0.5, value: 1 } },
  sites: { east: { kind: 'supplier' }, west: { kind: 'supplier' }, store: { kind: 'warehouse', stock: { tea: 60 } }, north: { kind: 'store' }, south: { kind: 'store' } },
  lanes: [
    { from: 'east', to: 'store', product: 'tea', leadTime: 2, price: 1 },
    { from: 'west', to: 'store', product: 'tea', leadTime: { gamma: { mean: 3, cv: 0.5 } }, price: 2 },
    { from: 'store', to: 'north', product: 'tea', leadTime: 1 },
    { from: 'store', to: 'south', product: 'tea', leadTime: 1 },
  ],
  policies: [
    { at: 'store', product: 'tea', inventory: { cover: { days: 1 } }, forecast: 'long-mean', sourcing: 'in-turn', allocation: { halves: { even: 0.7 } } },
    { at: 'north', product: 'tea', inventory: { 'every-third': { S: 20 } } },
    { at: 'south', product: 'tea', inventory: { 'every-third': { S: 25 } } },
  ],
  markets: [
    { id: 'walk-in', at: 'north', product: 'tea', demand: { poisson: { mean: 8 } }, unmet: 'lost' },
    { id: 'standing', at: 'south', product: 'tea', demand: { poisson: { mean: 6 } }, unmet: 'backorder' },
  ],
  hazards: [{ id: 'east-down', strikes: { site: 'east' }, when: { renewal: { up: { exponential: { mean: 20 } } } }, lasts: 6, effect: { output: 0 } }],
};

/** What the policies of one stock point are replaced by. */
type Changed = Readonly<Record<string, unknown>>;

/** Returns the document with other policies at the warehouse. */
export function strangerShopWith(changed: Changed): typeof strangerShop {
  const [store, ...others] = strangerShop.policies;
  return { ...strangerShop, policies: [{ ...store, ...changed }, ...others] };
}
