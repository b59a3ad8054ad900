/** A maker of lamps with lines that hold each other up, fed by sea, rail and road: all that the view shows of making and moving, in one document. */
export const lampLines = {
  knockon: 1,
  name: 'lamps by sea',
  horizon: 200,
  warmup: 30,
  products: {
    glass: { unit: 'kg', value: 1 },
    steel: { unit: 'kg', value: 2 },
    bulb: { quantum: 1, value: 2 },
    shade: { quantum: 1, value: 4 },
    lamp: { quantum: 1, value: 12 },
  },
  sites: {
    glassworks: { kind: 'supplier', name: 'Glassworks' },
    mill: { kind: 'supplier', name: 'Steel mill' },
    bulbs: { kind: 'supplier', name: 'Bulb maker' },
    works: { kind: 'plant', name: 'Lamp works', stock: { glass: 500, steel: 300, bulb: 300, shade: 60, lamp: 60 } },
    city: { kind: 'store', name: 'City shop', stock: { lamp: 30 } },
    coast: { kind: 'store', name: 'Coast shop', stock: { lamp: 30 } },
  },
  modes: { ship: { sailings: { every: 7, first: 2, capacity: 400 }, loss: { chance: 0.1, share: 0.5 } } },
  lanes: [
    { from: 'glassworks', to: 'works', product: 'glass', mode: 'ship', leadTime: 12 },
    { from: 'mill', to: 'works', product: 'steel', mode: 'rail', leadTime: 5 },
    { from: 'bulbs', to: 'works', product: 'bulb', mode: 'air', leadTime: 2 },
    { from: 'works', to: 'city', product: 'lamp', mode: 'van', leadTime: 1 },
    { from: 'works', to: 'coast', product: 'lamp', mode: 'truck', leadTime: 2 },
  ],
  lines: [
    { id: 'press', site: 'works', machines: 3, interrupted: 'resume', breakdowns: { up: { exponential: { mean: 8 } }, down: { exponential: { mean: 1.5 } }, clock: 'working' } },
    { id: 'oven', site: 'works', machines: 1, buffer: 1, breakdowns: { up: { exponential: { mean: 25 } }, down: 4, clock: 'calendar' } },
    { id: 'bench', site: 'works', machines: 2 },
  ],
  processes: [
    { site: 'works', makes: 'shade', from: { steel: 0.5, glass: 1 }, batch: 10, changeover: 0.1, yield: { uniform: { low: 0.9, high: 1 } }, steps: [{ line: 'press', time: 0.6 }, { line: 'oven', time: 0.25 }] },
    { site: 'works', makes: 'lamp', from: { shade: 1, bulb: 1 }, batch: 10, changeover: 0.1, steps: [{ line: 'press', time: 0.2 }, { id: 'test', line: 'bench', time: { exponential: { mean: 0.4 } }, next: { test: 0.1 } }] },
  ],
  policies: [
    { at: 'works', product: 'glass', inventory: { 'base-stock': 900 }, review: 1 },
    { at: 'works', product: 'steel', inventory: { 's-S': { s: 150, S: 320 } } },
    { at: 'works', product: 'bulb', inventory: { 'base-stock': 250 }, review: 1 },
    { at: 'works', product: 'shade', inventory: { 'base-stock': 60 } },
    { at: 'works', product: 'lamp', inventory: { 'base-stock': 60 } },
    { at: 'city', product: 'lamp', inventory: { 'base-stock': 40 }, review: 1 },
    { at: 'coast', product: 'lamp', inventory: { 'base-stock': 40 }, review: 1 },
  ],
  markets: [
    { id: 'city market', at: 'city', product: 'lamp', demand: { poisson: { mean: 12 } }, price: 30, unmet: 'lost' },
    { id: 'coast market', at: 'coast', product: 'lamp', demand: { poisson: { mean: 8 } }, price: 30, unmet: 'backorder' },
  ],
  hazards: [{ id: 'storm', strikes: { lane: 'glassworks->works' }, when: { date: 60 }, lasts: 6, effect: { output: 0, goods: 'destroyed' } }],
};
