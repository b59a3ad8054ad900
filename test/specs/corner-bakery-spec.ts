/** The corner bakery as a spec, made by hand: the engine's own tests don't lean on the document layer. */
import { DAY, type Spec } from '../../engine/index.ts';
import { batchProcess, constant, fedOver, lane, line, market, oneStep, source, stocked } from './parts.ts';

export const cornerBakery: Spec = {
  name: 'corner bakery',
  warmup: 60 * DAY,
  horizon: 425 * DAY,
  order: 'demand-first',
  period: DAY,
  eventLimit: 10_000_000,
  products: [
    { id: 'flour', unit: 'kg', quantum: 1e-6, value: 0.9, shelfLife: null },
    { id: 'bread', unit: 'loaf', quantum: 1, value: 1.1, shelfLife: 2 * DAY },
  ],
  sites: [
    { id: 'mill', name: 'mill', kind: 'supplier', region: 'valley', position: null },
    { id: 'bakery', name: 'bakery', kind: 'plant', region: 'town', position: null },
    { id: 'shop', name: 'shop', kind: 'store', region: 'town', position: null },
  ],
  stockPoints: [
    source({ site: 0, nominalRate: 60e6 }),
    stocked({ site: 1, initial: 400e6, source: fedOver(0), policy: { kind: 's-S', params: { s: 300, S: 900 } }, nominalRate: 60e6 }),
    stocked({ site: 1, product: 1, initial: 50, source: { kind: 'process', process: 0 }, policy: { kind: 'base-stock', params: { S: 50 } }, nominalRate: 100 }),
    stocked({ site: 2, product: 1, initial: 60, source: fedOver(1), policy: { kind: 'base-stock', params: { S: 125 } }, nominalRate: 100 }),
  ],
  lanes: [
    lane(0, 1, { id: 'mill->bakery', mode: 'van', leadTime: { kind: 'gamma', params: { mean: 1, cv: 0.4 } }, price: 0.9 }),
    lane(2, 3, { id: 'bakery->shop', mode: 'van', leadTime: { kind: 'constant', params: { value: 0.1 } } }),
  ],
  lines: [line('bake', 1)],
  processes: [
    batchProcess({ id: 'bake', site: 1, output: 2, inputs: [{ stockPoint: 1, perBatch: 30e6 }], batch: 50, steps: oneStep(0, DAY / 8), leadTime: constant(0.3) }),
  ],
  markets: [
    market(3, { kind: 'poisson', params: { mean: 100 } }, { id: 'walk-in', price: 2.6 }),
  ],
  hazards: [
    { id: 'mill-down', targets: [{ kind: 'site', site: 0 }], when: { kind: 'renewal', up: { kind: 'exponential', params: { mean: 180 } } }, lasts: { kind: 'lognormal', params: { mean: 12, cv: 0.8 } }, output: 0, stopsOrders: false, transit: 'kept', recovery: { kind: 'step', params: {} } },
    { id: 'flood', targets: [{ kind: 'site', site: 0 }], when: { kind: 'date', at: 260 * DAY }, lasts: { kind: 'constant', params: { value: 15 } }, output: 0, stopsOrders: false, transit: 'kept', recovery: { kind: 'linear', params: { over: 10 } } },
  ],
  snapshot: null,
  costs: { holdingPerValueDay: 0.2 / 365, ordering: [0, 0], shortage: [0, 1.5], backorder: [0, 0], scrap: [0, 0] },
};
