/** Ways of getting policies and markets of the corner bakery wrong, each with the place that the error must name. */
import { bad, loop, withInventory, type BadInput, type Draft } from './bad-input-case.ts';

const sourced = (draft: Draft, sourcing: unknown): void => void (draft.policies[0]['sourcing'] = sourcing);

export const badOrdering: readonly BadInput[] = [
  // Policies
  bad('inventory left out', (d) => delete d.policies[0]['inventory'], 'policies[0].inventory', /is missing: only what never runs out/),
  bad('safety stock of half a loaf', (d) => (d.policies[1]['safety'] = 0.5), 'policies[1].safety', /safety must be a whole number of quanta/),
  bad('least order of half a loaf in a policy', (d) => (d.policies[1]['minimum'] = 0.5), 'policies[1].minimum', /minimum must be a whole number/),
  bad('lot of half a loaf in a policy', (d) => (d.policies[1]['lot'] = 1.5), 'policies[1].lot', /lot must be a whole number/),
  bad('level of cards beyond counting', (d) => withInventory(d, { kanban: { cards: 1e6, container: 1e6 } }), 'policies[0].inventory.kanban', /too much to count/),
  bad('review of no length', (d) => (d.policies[1]['review'] = 0), 'policies[1].review', /above 0/),
  bad('review below a microsecond', (d) => (d.policies[1]['review'] = { every: 1e-13 }), 'policies[1].review.every', /microsecond/),
  bad('review said twice', (d) => { d.policies[1]['inventory'] = { 'R-S': { R: 7, S: 50 } }; d.policies[1]['review'] = 7; }, 'policies[1].review', /R-S says itself when to review/, /leave review out/),
  bad('forecast that nothing reads', (d) => (d.policies[1]['forecast'] = { naive: {} }), 'policies[1].forecast', /base-stock looks at no forecast/, /order-up-to/),
  bad('no forecast to look at', (d) => (d.policies[1]['inventory'] = 'order-up-to'), 'policies[1].forecast', /order-up-to looks at a forecast/, /moving-average/),
  bad('error of a forecast that is not there', (d) => (d.policies[1]['forecastError'] = { cv: 0.1 }), 'policies[1].forecastError', /looks at no forecast/),
  bad('forecast that looks at the stars', (d) => { d.policies[1]['inventory'] = 'order-up-to'; d.policies[1]['forecast'] = 'naive'; d.policies[1]['observes'] = 'stars'; }, 'policies[1].observes', /one of orders, sales/),
  bad('unknown forecast', (d) => (d.policies[1]['forecast'] = 'naiv'), 'policies[1].forecast', /must be a forecast: naive, /, /naive/),
  bad('unknown allocation', (d) => (d.policies[1]['allocation'] = 'fair-shares'), 'policies[1].allocation', /must be an allocation policy: first-come, /, /fair-share/),
  bad('ordering at a supplier that never runs out', (d) => void d.policies.push({ at: 'mill', product: 'flour', allocation: 'equal', lot: 5 }), 'policies[3]', /nothing to decide but its allocation/),
  bad('safety stock of a standing order', (d) => { d.policies[0]['inventory'] = { 'R-Q': { R: 7, Q: 400 } }; d.policies[0]['safety'] = 20; }, 'policies[0].safety', /R-Q orders the same whatever the stock/, /leave safety out/),
  bad('first review after the end', (d) => (d.policies[0]['review'] = { every: 7, first: 425 }), 'policies[0].review.first', /before the end of the run \(425\)/),
  bad('plan that ends before an order comes', (d) => { d.lanes[0]['leadTime'] = 3.2; withInventory(d, { mrp: { horizon: 4 } }); }, 'policies[0].inventory.mrp.horizon', /more review periods than orders are placed ahead, which is 4/, /horizon: 5/),
  bad('plan that ends before an order that waits first', (d) => { d.lanes[0]['leadTime'] = 3; d.lanes[0]['orderDelay'] = 2; withInventory(d, { mrp: { horizon: 6, early: 1 } }); }, 'policies[0].inventory.mrp.horizon', /which is 6/, /horizon: 7/),
  bad('plan of a usual length over a long way', (d) => { d.lanes[0]['leadTime'] = 30; withInventory(d, 'mrp'); }, 'policies[0].inventory', /which is 30/, /horizon: 31/),
  bad('plan that ends before a batch is made', (d) => { d.processes[0]['leadTime'] = 2.5; d.policies[1]['inventory'] = { mrp: { horizon: 3 } }; d.policies[1]['review'] = 1; }, 'policies[1].inventory.mrp.horizon', /which is 3/, /horizon: 4/),
  bad('unknown sourcing', (d) => sourced(d, 'cheap'), 'policies[0].sourcing', /must be a sourcing policy: single, split, /, /cheapest/),
  bad('sourcing without its parameters', (d) => sourced(d, 'split'), 'policies[0].sourcing', /needs its parameters: \{ split: \{ shares: ..., reroute: ... \} \}/),
  bad('single source by its bare name', (d) => sourced(d, 'single'), 'policies[0].sourcing', /^needs its parameters: \{ single: \{ supplier: ... \} \}$/),
  bad('sources as a list', (d) => sourced(d, { preferred: ['mill'] }), 'policies[0].sourcing.preferred', /^must be written with its fields: \{ preferred: \{ suppliers: ... \} \}$/),
  bad('level in words', (d) => withInventory(d, { 'base-stock': '50' }), 'policies[0].inventory.base-stock', /^must be a number: the S of base-stock$/),
  bad('one value for two', (d) => withInventory(d, { 's-S': 50 }), 'policies[0].inventory.s-S', /^must be written with its fields: \{ s-S: \{ s: ..., S: ... \} \}$/),
  bad('site without a name', (d) => (d.sites[''] = { kind: 'store' }), 'sites[""]', /^a key must not be empty$/),
  bad('shares for other sources than there are', (d) => sourced(d, { split: { shares: [0.5, 0.3, 0.2] } }), 'policies[0].sourcing.split', /shares must be as many as sources: 2/),
  bad('shares that add up to less than all', (d) => sourced(d, { split: { shares: [0.5, 0.4] } }), 'policies[0].sourcing.split', /add up to 1/),
  bad('supplier that brings nothing', (d) => sourced(d, { preferred: { suppliers: ['mil', 'mill2'] } }), 'policies[0].sourcing.preferred.suppliers[0]', /brings no flour to bakery/, /mill/),
  bad('supplier named twice', (d) => sourced(d, { preferred: { suppliers: ['mill', 'mill->bakery'] } }), 'policies[0].sourcing.preferred.suppliers[1]', /stands before it already/),
  bad('no supplier at all', (d) => sourced(d, { cheapest: { suppliers: [] } }), 'policies[0].sourcing.cheapest.suppliers', /at least 1/),
  bad('supplier with two lanes', (d) => { d.lanes.push({ ...d.lanes[0], id: 'by rail' }); sourced(d, { cheapest: { suppliers: ['mill'] } }); }, 'policies[0].sourcing.cheapest.suppliers[0]', /several lanes bring flour from mill/, /by rail/),
  bad('a choice where there is only a line', (d) => (d.policies[1]['sourcing'] = 'cheapest'), 'policies[1].sourcing', /no lane brings bread to bakery, so that cheapest has nothing to choose/),
  bad('a line among suppliers', (d) => { d.sites['factory'] = { kind: 'supplier' }; d.lanes.push({ from: 'factory', to: 'bakery', product: 'bread', leadTime: 1 }); d.policies[1]['sourcing'] = { preferred: { suppliers: ['bakery', 'factory'] } }; }, 'policies[1].sourcing.preferred.suppliers[0]', /process of the site itself/, /single/),
  ...['cheapest', 'fastest', { split: { shares: [1] } }].map((sourcing) =>
    bad(`a line beside a lane, ${JSON.stringify(sourcing)}`, (d) => { d.sites['factory'] = { kind: 'supplier' }; d.lanes.push({ from: 'factory', to: 'bakery', product: 'bread', leadTime: 1 }); d.policies[1]['sourcing'] = sourcing; }, 'policies[1].sourcing', /process of the site itself/, /single: \{ supplier: bakery/),
  ),
  bad('echelon above several sources', (d) => echelon(d, 'cheapest'), 'policies[3].inventory', /counts all of bread at shop as below it/, /single source/),
  bad('echelon in a network with a loop', (d) => { loop(d, 1, 1); d.lanes.push({ from: 'bakery', to: 'east', product: 'bread', leadTime: 1, orderDelay: 1 }); d.policies[3]['sourcing'] = { split: { suppliers: ['bakery', 'west'], shares: [0.5, 0.5] } }; d.policies[1]['inventory'] = { 'echelon-base-stock': 50 }; }, 'policies[1].inventory', /no end in a network with a loop/),
  bad('loop that only passes orders round', (d) => { loop(d, 1, 1); d.lanes.push({ from: 'bakery', to: 'east', product: 'bread', leadTime: 1, orderDelay: 1 }); d.policies[3]['sourcing'] = { preferred: { suppliers: ['west', 'bakery'] } }; }, 'lanes[3].from', /uses up all that it makes/, /order from outside/),

  // Markets
  bad('demand in a file', (d) => (d.markets[0]['demand'] = { file: { path: 'sales.csv', column: 'units' } }), 'markets[0].demand.file', /read by the command line only/, /knockon convert/),
  bad('demand in a file without a column', (d) => (d.markets[0]['demand'] = { file: { path: 'sales.csv' } }), 'markets[0].demand.file.column', /is missing/),
  bad('demand of half a loaf', (d) => (d.markets[0]['demand'] = 100.5), 'markets[0].demand', /demand must be a whole number of quanta of 1 bread/, /multiple of the quantum/),
  bad('constant demand of half a loaf', (d) => (d.markets[0]['demand'] = { constant: { value: 0.5 } }), 'markets[0].demand.constant.value', /whole number of quanta/),
  bad('half a loaf in a list', (d) => (d.markets[0]['demand'] = { series: [100, 90.5] }), 'markets[0].demand.series[1]', /whole number of quanta/),
  bad('half a loaf in a series', (d) => (d.markets[0]['demand'] = { series: { values: [0.5, 90] } }), 'markets[0].demand.series.values[0]', /whole number of quanta/),
  bad('very many halves', (d) => (d.markets[0]['demand'] = { series: Array.from({ length: 300 }, () => 0.5) }), 'markets[0].demand', /has 200 more problems like these/),
  bad('season that turns faster than anything happens', (d) => (d.markets[0]['season'] = { step: 1e-4, factors: [1, 2] }), 'markets[0].season.step', /at least a millionth of the whole run, 0\.000425/),
  bad('demand that remembers too well', (d) => (d.markets[0]['demand'] = { autoregressive: { phi: 1, mean: 100, sd: 10 } }), 'markets[0].demand.autoregressive.phi', /at most 0.999/),
  bad('demand that forgot its mean', (d) => (d.markets[0]['demand'] = { autoregressive: { phi: 0.5, sd: 10 } }), 'markets[0].demand.autoregressive.mean', /is missing/),
  bad('unknown demand', (d) => (d.markets[0]['demand'] = { autoregresive: { phi: 0.5 } }), 'markets[0].demand.autoregresive', /unknown field of a demand/, /autoregressive/),
  bad('patience of those who do not wait', (d) => (d.markets[0]['patience'] = 2), 'markets[0].patience', /lost demand has no patience/, /unmet: backorder/),
  bad('no patience at all', (d) => { d.markets[0]['unmet'] = 'backorder'; d.markets[0]['patience'] = 0; }, 'markets[0].patience', /above 0/),
  bad('due in the past', (d) => (d.markets[0]['due'] = -1), 'markets[0].due', /at least 0/),
  bad('due to those who do not wait', (d) => (d.markets[0]['due'] = 1), 'markets[0].due', /lost demand is filled at once or never/, /unmet: backorder/),
  bad('due when nobody waits any more', (d) => Object.assign(d.markets[0], { unmet: 'backorder', patience: 2, due: 3 }), 'markets[0].due', /at most the patience \(2\)/, /longer patience/),
  bad('parts of a yes', (d) => (d.markets[0]['partial'] = 'yes'), 'markets[0].partial', /true or false/),
  bad('gaps that end', (d) => (d.markets[0]['every'] = { series: [1, 2, 3] }), 'markets[0].every.series', /comes to an end/, /empirical/),
  bad('gaps of nothing', (d) => (d.markets[0]['every'] = { constant: 0 }), 'markets[0].every', /mean of at least a microsecond/),
  bad('no gap', (d) => (d.markets[0]['every'] = 0), 'markets[0].every', /above 0|microsecond/),
  bad('season of nothing', (d) => (d.markets[0]['season'] = { step: 7, factors: [0, 0] }), 'markets[0].season.factors', /at least one must be above 0/),
  bad('season below nothing', (d) => (d.markets[0]['season'] = { step: 7, factors: [1, -1] }), 'markets[0].season.factors[1]', /at least 0/),
  bad('season that never stays', (d) => (d.markets[0]['season'] = { step: 1e-13, factors: [1, 2] }), 'markets[0].season.step', /microsecond/),

  // Hazards
  bad('effect of nothing', (d) => (d.hazards[0]['effect'] = { output: 1 }), 'hazards[0].effect.output', /is no harm/, /orders: stopped/),
  bad('orders stopped where none are placed', (d) => Object.assign(d.hazards[0], { strikes: { site: ['mill', 'mill2'] }, effect: { orders: 'stopped' } }), 'hazards[0].effect.orders', /nothing is ordered at mill, mill2, which nothing feeds/, /site that orders/),
  bad('orders stopped in a region of suppliers', (d) => Object.assign(d.hazards[0], { strikes: { region: 'valley' }, effect: { output: 0, orders: 'stopped' } }), 'hazards[0].effect.orders', /nothing is ordered at mill, which/),
];

/** Puts a depot that counts everything below it between bakery and shop, which has another lane; policies[3]. */
function echelon(draft: Draft, sourcing: unknown): void {
  draft.sites['depot'] = { kind: 'warehouse' };
  draft.lanes.push({ from: 'bakery', to: 'depot', product: 'bread', leadTime: 1 }, { from: 'depot', to: 'shop', product: 'bread', leadTime: 1 });
  draft.policies[2]['sourcing'] = sourcing;
  draft.policies.push({ at: 'depot', product: 'bread', inventory: { 'echelon-base-stock': 50 } });
}
