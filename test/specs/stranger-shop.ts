/** A network that lets every family of policies decide: two suppliers, a warehouse that is often short, two shops; and a pottery, two of whose wares share a wheel. */
export const strangerShop = {
  knockon: 1,
  name: 'stranger-shop',
  horizon: 60,
  warmup: 10,
  products: { tea: { quantum: 0.5, value: 1 }, clay: { quantum: 1, value: 1 }, cup: { quantum: 1, value: 2 }, pot: { quantum: 1, value: 9 } },
  sites: { pit: { kind: 'supplier' }, pottery: { kind: 'plant' }, east: { kind: 'supplier' }, west: { kind: 'supplier' }, store: { kind: 'warehouse', stock: { tea: 60 } }, north: { kind: 'store' }, south: { kind: 'store' } },
  lanes: [
    { from: 'pit', to: 'pottery', product: 'clay', leadTime: 1 },
    { from: 'east', to: 'store', product: 'tea', leadTime: 2, price: 1 },
    { from: 'west', to: 'store', product: 'tea', leadTime: { gamma: { mean: 3, cv: 0.5 } }, price: 2 },
    { from: 'store', to: 'north', product: 'tea', leadTime: 1 },
    { from: 'store', to: 'south', product: 'tea', leadTime: 1 },
  ],
  lines: [{ id: 'wheel', site: 'pottery', dispatching: { 'owed-longest': { start: 0.25 } } }],
  processes: [
    { site: 'pottery', makes: 'cup', from: { clay: 1 }, batch: 4, line: 'wheel', batchTime: { gamma: { mean: 0.2, cv: 0.5 } }, changeover: 0.05 },
    { site: 'pottery', makes: 'pot', from: { clay: 3 }, batch: 2, line: 'wheel', batchTime: { gamma: { mean: 0.3, cv: 0.5 } }, changeover: 0.05, priority: 1 },
  ],
  policies: [
    { at: 'store', product: 'tea', inventory: { cover: { days: 1 } }, forecast: 'long-mean', sourcing: 'in-turn', allocation: { halves: { even: 0.7 } } },
    { at: 'north', product: 'tea', inventory: { 'every-third': { S: 20 } } },
    { at: 'south', product: 'tea', inventory: { 'every-third': { S: 25 } } },
    { at: 'pottery', product: 'clay', inventory: { 'base-stock': { S: 90 } } },
    { at: 'pottery', product: 'cup', inventory: { 'every-third': { S: 24 } } },
    { at: 'pottery', product: 'pot', inventory: { 'base-stock': { S: 8 } } },
  ],
  markets: [
    { id: 'walk-in', at: 'north', product: 'tea', demand: { poisson: { mean: 8 } }, unmet: 'lost' },
    { id: 'standing', at: 'south', product: 'tea', demand: { poisson: { mean: 6 } }, unmet: 'backorder' },
    { id: 'cafes', at: 'pottery', product: 'cup', demand: { poisson: { mean: 8 } }, unmet: 'backorder' },
    { id: 'gardens', at: 'pottery', product: 'pot', demand: { poisson: { mean: 2 } }, unmet: 'backorder' },
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

/** Returns the document with another rule by which the wheel picks its next batch. */
export function strangerShopDispatching(dispatching: string): Changed {
  return { ...strangerShop, lines: strangerShop.lines.map((line) => ({ ...line, dispatching })) };
}
