/** Every field of a document that a run depends on, switched alone at the lamp works, and what it is known to move. */
import type { Change } from './lamp-works.ts';
import { makingSwitches } from './making-switches.ts';
import type { Switch } from './switch.ts';

const NEAR = ['lanes', 0];
const SHOP_LANE = ['lanes', 2];
const PROCESS = ['processes', 0];
const BULBS = ['policies', 0];
const LAMPS = ['policies', 1];
const SHOP = ['policies', 2];
const STREET = ['markets', 0];
const CLUB = ['markets', 1];
const FIRE = ['hazards', 0];

type Path = readonly (string | number)[];

const one = (path: Path, field: string, value: unknown, moves: Switch['moves'], beside?: readonly Change[]): Switch => ({ set: [[[...path, field], value]], moves, ...(beside === undefined ? {} : { beside }) });
/** So that there are too few lamps for all. */
const few: Change = [['processes', 0, 'rate'], 17];

/** By section and field of the schema. */
export const switches: Readonly<Record<string, Switch>> = {
  horizon: one([], 'horizon', 300, ['demandedUnits', 'up']),
  warmup: one([], 'warmup', 60, ['expiredUnits', 'down'], [[['sites', 'works', 'stock', 'lamp'], 400], [['warmup'], 0]]),
  order: one([], 'order', 'receive-last', ['lostUnits', 'up'], [[['policies', 2, 'inventory'], { 'base-stock': 20 }]]),
  period: one([], 'period', 7, ['cycleServiceLevel', 'down']),
  'products.value': one(['products', 'lamp'], 'value', 8, ['holdingCost', 'up']),
  'products.quantum': one(['products', 'bulb'], 'quantum', 0.01, ['stock', 'down'], [[['policies', 0, 'forecast'], { 'moving-average': { window: 7 } }]]),
  'products.shelfLife': one(['products', 'lamp'], 'shelfLife', 4, ['expiredUnits', 'up']),
  'sites.stock': one(['sites', 'works'], 'stock', { bulb: 150, lamp: 400 }, ['expiredUnits', 'up'], [[['warmup'], 0]]),
  'lanes.leadTime': one(NEAR, 'leadTime', 3, ['leadTime', 'up']),
  'lanes.orderDelay': one(SHOP_LANE, 'orderDelay', 0.5, ['orderResponseTime', 'up']),
  'lanes.promise': one(NEAR, 'promise', 2, ['onTimeDelivery', 'down'], [[['lanes', 3, 'promise'], 100]]),
  'lanes.price': one(NEAR, 'price', 2, ['purchaseCost', 'up']),
  'lanes.lot': one(NEAR, 'lot', 60, ['orders', 'down']),
  'lanes.minimum': one(NEAR, 'minimum', 60, ['orders', 'down']),
  'lanes.capacity': one(SHOP_LANE, 'capacity', 12, ['lostUnits', 'up']),
  'lanes.freight': one(NEAR, 'freight', 0.3, ['transportCost', 'up']),
  'lanes.priority': one(SHOP_LANE, 'priority', 1, ['revenue', 'up'], [[['policies', 1, 'allocation'], 'priority-first'], few]),
  'lanes.relationship': one(SHOP_LANE, 'relationship', 0.5, ['revenue', 'down'], [[['policies', 1, 'allocation'], 'relationship-first'], few]),
  'processes.from': one(PROCESS, 'from', { bulb: 4 }, ['purchaseCost', 'up']),
  'processes.rate': one(PROCESS, 'rate', 18, ['lostUnits', 'up']),
  'processes.batch': one(PROCESS, 'batch', 30, ['bullwhipRatio', 'up']),
  'processes.leadTime': one(PROCESS, 'leadTime', 2, ['fillRate', 'down']),
  'policies.inventory': one(SHOP, 'inventory', { 'base-stock': 50 }, ['fillRate', 'up']),
  'policies.review': one(SHOP, 'review', 3, ['lostUnits', 'up']),
  'policies.review.first': one(SHOP, 'review', { every: 1, first: 0.5 }, ['orders', 'up']),
  'policies.safety': one(BULBS, 'safety', 60, ['stock', 'up']),
  'policies.minimum': one(SHOP, 'minimum', 30, ['orders', 'down']),
  'policies.lot': one(SHOP, 'lot', 20, ['orders', 'down']),
  'policies.forecast': one(BULBS, 'forecast', 'naive', ['bullwhipRatio', 'up']),
  'policies.observes': one(BULBS, 'observes', 'sales', ['bullwhipRatio', 'down']),
  'policies.forecastError.bias': one(BULBS, 'forecastError', { bias: 0.3 }, ['stock', 'up']),
  'policies.forecastError.cv': one(BULBS, 'forecastError', { cv: 0.3 }, ['bullwhipRatio', 'up']),
  'policies.sourcing': one(BULBS, 'sourcing', 'fastest', ['leadTime', 'down']),
  'policies.allocation': one(LAMPS, 'allocation', 'fair-share', ['backlog', 'down'], [few]),
  'markets.demand': one(STREET, 'demand', { autoregressive: { phi: 0.7, mean: 9, sd: 3 } }, ['lostUnits', 'up']),
  'markets.every': one(CLUB, 'every', { exponential: { mean: 0.5 } }, ['demandedUnits', 'up']),
  'markets.season': one(STREET, 'season', { step: 5, factors: [1.6, 0.4] }, ['lostUnits', 'up']),
  'markets.trend': one(STREET, 'trend', 1.5, ['demandedUnits', 'up']),
  'markets.price': one(STREET, 'price', 15, ['revenue', 'up']),
  'markets.unmet': one(STREET, 'unmet', 'backorder', ['lostUnits', 'down']),
  'markets.patience': one(['markets', 2], 'patience', 1, ['lostUnits', 'up']),
  'markets.due': one(['markets', 2], 'due', 2, ['otif', 'up']),
  'markets.partial': one(STREET, 'partial', false, ['lostUnits', 'up']),
  'markets.priority': one(CLUB, 'priority', 1, ['backorderedUnits', 'down'], [[['policies', 2, 'allocation'], 'priority-first'], [['processes', 0, 'rate'], 14]]),
  'hazards.strikes': one(FIRE, 'strikes', { site: 'works' }, ['lostUnits', 'up']),
  'hazards.when': one(FIRE, 'when', { renewal: { up: { exponential: { mean: 12 } } } }, ['availability', 'down']),
  'hazards.lasts': one(FIRE, 'lasts', 20, ['availability', 'down']),
  'hazards.effect.output': one(FIRE, 'effect', { output: 0.5 }, ['availability', 'up']),
  'hazards.effect.orders': one(FIRE, 'effect', { output: 0, orders: 'stopped' }, ['lostUnits', 'up'], [[['hazards', 0, 'strikes'], { site: 'shop' }]]),
  'hazards.recovery': one(FIRE, 'recovery', { linear: { over: 10 } }, ['availability', 'down']),
  'costs.holding': one(['costs'], 'holding', { rate: 0.3, per: 'year' }, ['holdingCost', 'up']),
  'costs.ordering': one(['costs', 'ordering'], 'bulb', 3, ['orderingCost', 'up']),
  'costs.shortage': one(['costs', 'shortage'], 'lamp', 2, ['shortageCost', 'up']),
  'costs.backorder': one(['costs', 'backorder'], 'lamp', 1, ['backorderCost', 'up']),
  'costs.scrap': one(['costs', 'scrap'], 'lamp', 0.3, ['scrapCost', 'up'], [[['products', 'lamp', 'shelfLife'], 4]]),
  ...makingSwitches,
};

/** Fields that say who and where, words for people, the unit that all times are in, and a limit: no run depends on them otherwise. */
export const names: readonly string[] = [
  '$schema', 'knockon', 'name', 'title', 'teaches', 'sources', 'unit', 'eventLimit', 'products.name', 'products.unit', 'sites.name', 'sites.kind', 'sites.size', 'sites.region', 'sites.position', 'sites.digital', 'lanes.id', 'lanes.from', 'lanes.to',
  'lanes.product', 'lanes.products', 'lanes.mode', 'lines.id', 'lines.name', 'lines.site', 'processes.id', 'processes.site', 'processes.makes', 'policies.at', 'policies.product', 'markets.id', 'markets.name', 'markets.at', 'markets.product', 'hazards.id', 'hazards.name',
];
