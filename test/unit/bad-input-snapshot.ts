/** Ways of getting the snapshot of the corner bakery wrong, each with the place that the error must name. */
import { bad, type BadInput, type Draft } from './bad-input-case.ts';

/** Puts a snapshot into the document, and takes its warm-up out. */
function now(d: Draft, snapshot: object): void {
  d['warmup'] = 0;
  d['snapshot'] = snapshot;
}

const lot = (fields: object) => (d: Draft): void => now(d, { lots: [{ at: 'shop', product: 'bread', quantity: 5, ...fields }] });
const order = (fields: object) => (d: Draft): void => now(d, { orders: [{ lane: 'mill->bakery', quantity: 5, ...fields }] });
const shipment = (fields: object) => (d: Draft): void => now(d, { transit: [{ lane: 'bakery->shop', quantity: 5, arrives: 1, ...fields }] });
const finishing = (fields: object) => (d: Draft): void => now(d, { finishing: [{ process: 'bakery/bread', batches: 1, ready: 0, ...fields }] });

/** Says that somebody is owed something; customers wait unless the market says otherwise. */
const backorder = (fields: object, market: object = { unmet: 'backorder' }) => (d: Draft): void => {
  Object.assign(d.markets[0], market);
  now(d, { backorders: [{ market: 'walk-in', quantity: 5, ...fields }] });
};

/** Lets the second lane carry two products. */
const twoOnOne = (d: Draft): void => {
  d.products['cake'] = {};
  d.lanes[2] = { from: 'bakery', to: 'shop', id: 'round', products: ['bread', 'cake'], leadTime: 0.1 };
};

export const badSnapshot: readonly BadInput[] = [
  bad('a snapshot with a warm-up', (d) => (d['snapshot'] = {}), 'warmup', /must be 0 with a snapshot/, /leave the warm-up out/),
  bad('no snapshot at all', (d) => (d['snapshot'] = 3), 'snapshot', /must be a snapshot, as fields/),
  bad('an unknown list of a snapshot', (d) => now(d, { lot: [] }), 'snapshot.lot', /unknown field of a snapshot/, /lots/),
  bad('orders that are no list', (d) => now(d, { orders: {} }), 'snapshot.orders', /must be a list/),
  bad('an order that is none', (d) => now(d, { orders: [3] }), 'snapshot.orders[0]', /must be an order/),

  bad('a lot at an unknown site', lot({ at: 'shp' }), 'snapshot.lots[0].at', /no site/, /shop/),
  bad('a lot of an unknown product', lot({ product: 'braed' }), 'snapshot.lots[0].product', /no product/, /bread/),
  bad('a lot where there is none', lot({ product: 'flour' }), 'snapshot.lots[0].product', /nothing brings flour to shop/),
  bad('a lot of what never runs out', lot({ at: 'mill', product: 'flour' }), 'snapshot.lots[0].quantity', /never runs out/),
  bad('a lot of half a loaf', lot({ quantity: 0.5 }), 'snapshot.lots[0].quantity', /the quantity must be a whole number of quanta/),
  bad('a lot of less than nothing', lot({ quantity: -1 }), 'snapshot.lots[0].quantity', /at least 0/),
  bad('a lot that is spoilt', lot({ age: 2 }), 'snapshot.lots[0].age', /past the shelf life of bread \(2\)/),
  bad('a lot not made yet', lot({ age: -1 }), 'snapshot.lots[0].age', /at least 0/),
  bad('a lot from before all time', (d) => { lot({ age: 1e12 })(d); delete d.products['bread']['shelfLife']; }, 'snapshot.lots[0].age', /285 years/),
  bad('lots beyond counting together', (d) => { d.products['bread'] = { quantum: 1e-4 }; now(d, { lots: [0, 1].map(() => ({ at: 'shop', product: 'bread', quantity: 8e11 })) }); }, 'snapshot.lots[1].quantity', /together too much to count/),

  bad('an order over an unknown lane', order({ lane: 'mill->bakry' }), 'snapshot.orders[0].lane', /no lane/, /did you mean mill->bakery\?/),
  bad('an order of nothing', order({ quantity: 0 }), 'snapshot.orders[0].quantity', /above 0/),
  bad('an order placed after the start', order({ placed: 1 }), 'snapshot.orders[0].placed', /at most 0/),
  bad('an order known before the start', order({ known: -1 }), 'snapshot.orders[0].known', /at least 0/),
  bad('an order that never gets known', order({ known: 365 }), 'snapshot.orders[0].known', /before the horizon \(365\)/),
  bad('an order of what the lane does not carry', order({ product: 'bread' }), 'snapshot.orders[0].product', /mill->bakery does not carry this/, /flour/),
  bad('an order of one of several', (d) => { twoOnOne(d); order({ lane: 'round' })(d); }, 'snapshot.orders[0].product', /is missing: round carries several/, /bread, cake/),
  bad('an order of half a loaf', order({ lane: 'bakery->shop', quantity: 0.5 }), 'snapshot.orders[0].quantity', /whole number of quanta of 1 bread/),

  bad('goods that arrived before the start', shipment({ arrives: -1 }), 'snapshot.transit[0].arrives', /at least 0/),
  bad('goods that never arrive', shipment({ arrives: 400 }), 'snapshot.transit[0].arrives', /before the horizon/),
  bad('goods that say not when they arrive', shipment({ arrives: undefined }), 'snapshot.transit[0].arrives', /is missing/),
  bad('goods not made yet', shipment({ made: 1 }), 'snapshot.transit[0].made', /at most 0/),
  bad('goods ordered before all time', shipment({ placed: -1e12 }), 'snapshot.transit[0].placed', /285 years/),

  bad('an unknown market', backorder({ market: 'walkin-' }), 'snapshot.backorders[0].market', /no market/, /walk-in/),
  bad('a market that does not wait', backorder({}, {}), 'snapshot.backorders[0].market', /does not wait/),
  bad('customers who left', backorder({ since: -3 }, { unmet: 'backorder', patience: 3 }), 'snapshot.backorders[0].since', /wait 3 at most, and would have left/),
  bad('half a loaf owed', backorder({ quantity: 0.5 }), 'snapshot.backorders[0].quantity', /whole number/),
  bad('a debt of tomorrow', backorder({ since: 1 }), 'snapshot.backorders[0].since', /at most 0/),

  bad('batches of an unknown process', (d) => now(d, { waiting: [{ process: 'bakery/braed', batches: 1 }] }), 'snapshot.waiting[0].process', /no process/, /bakery\/bread/),
  bad('half a batch', (d) => now(d, { waiting: [{ process: 'bakery/bread', batches: 0.5 }] }), 'snapshot.waiting[0].batches', /whole number/),
  bad('batches beyond telling', (d) => now(d, { waiting: [{ process: 'bakery/bread', batches: 1e6 }] }), 'snapshot.waiting[0].batches', /at most 100000/),
  bad('batches beyond counting', (d) => { d.products['bread'] = { quantum: 1e-4 }; d.processes[0]['batch'] = 1e8; delete d.processes[0]['rate']; now(d, { waiting: [{ process: 'bakery/bread', batches: 100000 }] }); }, 'snapshot.waiting[0].batches', /together too much to count/),
  bad('a batch of an unknown process', finishing({ process: 'x' }), 'snapshot.finishing[0].process', /no process/),
  bad('a batch that was ready before', finishing({ ready: -1 }), 'snapshot.finishing[0].ready', /at least 0/),
  bad('a batch that is never ready', finishing({ ready: 365 }), 'snapshot.finishing[0].ready', /before the horizon/),
  bad('a batch not made yet', finishing({ made: 1 }), 'snapshot.finishing[0].made', /at most 0/),

  // Steady demand
  bad('steady demand of nothing', (d) => (d.markets[0]['demand'] = { steady: { rate: 0 } }), 'markets[0].demand.steady.rate', /above 0/),
  bad('steady demand without a rate', (d) => (d.markets[0]['demand'] = { steady: {} }), 'markets[0].demand.steady.rate', /is missing/),
  bad('steady demand in words', (d) => (d.markets[0]['demand'] = { steady: 'much' }), 'markets[0].demand.steady', /must be a number: the rate of steady/),
  bad('steady demand, misspelt', (d) => (d.markets[0]['demand'] = { stedy: 3 }), 'markets[0].demand.stedy', /unknown field of a demand/, /steady/),
  bad('steady demand with arrivals', (d) => Object.assign(d.markets[0], { demand: { steady: 100 }, every: 2 }), 'markets[0].every', /steady demand is asked for all the time/, /step/),
  bad('steady demand in steps of nothing', (d) => (d.markets[0]['demand'] = { steady: { rate: 5, step: 0 } }), 'markets[0].demand.steady.step', /above 0/),
  bad('steady demand in steps within a microsecond', (d) => (d.markets[0]['demand'] = { steady: { rate: 5, step: 1e-12 } }), 'markets[0].demand.steady.step', /at least two microseconds/),
  bad('steady demand beyond measure', (d) => (d.markets[0]['demand'] = { steady: { rate: 1e9, step: 300 } }), 'markets[0].demand.steady', /more than 1000000000 units a step/),
];
