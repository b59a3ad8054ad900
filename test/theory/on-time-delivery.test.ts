import { expect, test } from 'vitest';
import { compile, DAY, measureRun, simulate, type Spec } from '../../engine/index.ts';

/** One supplier, one store, one order a day; a third of the orders come 40 days late, the others on the promised day. */
const spec: Spec = {
  name: 'a third late',
  warmup: 100 * DAY,
  horizon: 130 * DAY,
  eventLimit: 1e6,
  products: [{ id: 'box', unit: 'box', quantum: 1, value: 1, shelfLife: null }],
  sites: [
    { id: 'maker', name: 'maker', kind: 'supplier', region: null, position: null },
    { id: 'shop', name: 'shop', kind: 'store', region: null, position: null },
  ],
  stockPoints: [
    { site: 0, product: 0, initial: 0, source: { kind: 'unlimited' }, policy: null, nominalRate: 1 },
    { site: 1, product: 0, initial: 100, source: { kind: 'lane', lane: 0 }, policy: { kind: 'base-stock', params: { S: 100 } }, nominalRate: 1 },
  ],
  lanes: [
    {
      id: 'lane', way: 'lane', from: 0, to: 1, mode: 'road', price: 0, lot: 1, minimum: 0, promise: 5 * DAY,
      leadTime: { kind: 'empirical', params: { values: [5, 45], weights: [2, 1] } },
      orderDelay: { kind: 'constant', params: { value: 0 } },
    },
  ],
  processes: [],
  markets: [{ id: 'walk-in', name: 'walk-in', stockPoint: 1, demand: { kind: 'constant', params: { value: 1 } }, every: DAY, price: 0, unmet: 'lost' }],
  hazards: [],
  costs: { holdingPerValueDay: 0, ordering: [0], shortage: [0], backorder: [0] },
};

test('the share on time is that of the orders that fall due in the measured time, however late the others come', () => {
  const model = compile(spec);
  const replications = 2000;
  let sum = 0;
  for (let r = 0; r < replications; r++) sum += measureRun(model, simulate(model, 20061231, { replication: r })).onTimeDelivery;
  const standardError = Math.sqrt((2 / 3) * (1 / 3) / (30 * replications));
  expect(Math.abs(sum / replications - 2 / 3)).toBeLessThan(3 * standardError);
});
