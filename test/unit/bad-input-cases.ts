/** Ways of getting the corner bakery wrong, each with the place that the error must name. */

/** A document whose parts a case may put anything into. */
export type Draft = {
  products: Record<string, Record<string, unknown>>;
  sites: Record<string, Record<string, unknown>>;
  lanes: Record<string, unknown>[];
  processes: Record<string, unknown>[];
  policies: Record<string, unknown>[];
  markets: Record<string, unknown>[];
  hazards: Record<string, unknown>[];
  [key: string]: unknown;
};

export interface BadInput {
  readonly what: string;
  readonly spoil: (draft: Draft) => void;
  readonly path: string;
  readonly problem: RegExp;
  readonly suggestion?: RegExp;
}

function bad(what: string, spoil: (draft: Draft) => void, path: string, problem: RegExp, suggestion?: RegExp): BadInput {
  return { what, spoil, path, problem, ...(suggestion === undefined ? {} : { suggestion }) };
}

const flour = (draft: Draft, inventory: unknown): void => void (draft.policies[0]['inventory'] = inventory);
const sourced = (draft: Draft, sourcing: unknown): void => void (draft.policies[0]['sourcing'] = sourcing);
const deep = (depth: number): unknown => (depth === 0 ? 1 : { a: deep(depth - 1) });

export const badInputs: readonly BadInput[] = [
  bad('a price beyond all measure', (d) => (d.lanes[0]['price'] = 1e308), 'lanes[0].price', /at most 1000000000000/),
  bad('a value beyond all measure', (d) => (d.products['flour']['value'] = 1e13), 'products.flour.value', /at most 1000000000000/),
  bad('a level that is no whole number of quanta', (d) => (d.policies[1]['inventory'] = { 'base-stock': { S: 0.4 } }), 'policies[1].inventory.base-stock.S', /S must be a whole number of quanta of 1 bread/),
  bad('a stock that is no whole number of quanta', (d) => (d.sites['shop']['stock'] = { bread: 40.5 }), 'sites.shop.stock.bread', /stock must be a whole number of quanta/),
  bad('a recovery without its parameters', (d) => (d.hazards[0]['recovery'] = 'linear'), 'hazards[0].recovery', /needs its parameters: \{ linear: \{ over: ... \} \}/),
  // Names
  bad('unknown site', (d) => (d.lanes[0]['to'] = 'bakry'), 'lanes[0].to', /no site has this id/, /did you mean bakery\?/),
  bad('unknown site of a process', (d) => (d.processes[0]['site'] = 'x'), 'processes[0].site', /no site/),
  bad('unknown site of a policy', (d) => (d.policies[1]['at'] = 'bakry'), 'policies[1].at', /no site/, /bakery/),
  bad('unknown site of a market', (d) => (d.markets[0]['at'] = 'shpo'), 'markets[0].at', /no site/, /shop/),
  bad('unknown product on a lane', (d) => (d.lanes[2]['product'] = 'braed'), 'lanes[2].product', /no product/, /bread/),
  bad('unknown product among several', (d) => { delete d.lanes[2]['product']; d.lanes[2]['products'] = ['bread', 'cake']; }, 'lanes[2].products[1]', /no product/),
  bad('process with an unknown input', (d) => (d.processes[0]['from'] = { flour: 0.6, yeast: 0.01 }), 'processes[0].from.yeast', /no product/),
  bad('process that makes nothing known', (d) => (d.processes[0]['makes'] = 'braed'), 'processes[0].makes', /no product/, /bread/),
  bad('stock of an unknown product', (d) => (d.sites['shop']['stock'] = { cake: 3 }), 'sites.shop.stock.cake', /no product/),
  bad('cost of an unknown product', (d) => (d['costs'] = { shortage: { cake: 1 } }), 'costs.shortage.cake', /no product/),
  bad('hazard on an unknown site', (d) => (d.hazards[0]['strikes'] = { site: ['mill', 'mil'] }), 'hazards[0].strikes.site[1]', /no site/, /mill/),
  bad('hazard on an unknown lane', (d) => (d.hazards[0]['strikes'] = { lane: 'mill->shop' }), 'hazards[0].strikes.lane', /no lane/, /mill->bakery|bakery->shop/),
  bad('hazard on an unknown region', (d) => (d.hazards[1]['strikes'] = { region: 'vally' }), 'hazards[1].strikes.region', /region/, /valley/),
  bad('a site called like a part of the language', (d) => (d.lanes[0]['from'] = 'constructor'), 'lanes[0].from', /reserved/),
  bad('unknown supplier', (d) => (d.policies[0]['sourcing'] = { single: { supplier: 'mil' } }), 'policies[0].sourcing.single.supplier', /brings no flour/, /did you mean mill\?/),
  bad('unknown lane of a policy', (d) => (d.policies[0]['sourcing'] = { single: { lane: 'mill->bakry' } }), 'policies[0].sourcing.single.lane', /brings no flour/, /mill->bakery/),

  // Fields
  bad('unknown field', (d) => (d['horizont'] = 3), 'horizont', /unknown field of a scenario/, /did you mean horizon\?/),
  bad('unknown field of a lane', (d) => (d.lanes[0]['leadtime'] = 3), 'lanes[0].leadtime', /unknown field of a lane/, /did you mean leadTime\?/),
  bad('unknown distribution', (d) => (d.lanes[0]['leadTime'] = { gama: { mean: 1, cv: 1 } }), 'lanes[0].leadTime.gama', /unknown field of a distribution/, /did you mean gamma\?/),
  bad('unknown policy', (d) => flour(d, { 'base-stok': { S: 3 } }), 'policies[0].inventory.base-stok', /unknown field/, /base-stock/),
  bad('unknown parameter', (d) => flour(d, { 's-S': { s: 1, S: 2, q: 3 } }), 'policies[0].inventory.s-S.q', /unknown field of inventory s-S/),
  bad('unknown recovery', (d) => (d.hazards[0]['recovery'] = 'stp'), 'hazards[0].recovery', /must be a recovery: step, linear/, /did you mean step\?/),
  bad('missing parameter', (d) => flour(d, { 's-S': { s: 1 } }), 'policies[0].inventory.s-S.S', /is missing/),
  bad('two distributions at once', (d) => (d.lanes[0]['leadTime'] = { gamma: { mean: 1, cv: 1 }, constant: 3 }), 'lanes[0].leadTime', /exactly one/),
  bad('a distribution of nothing', (d) => (d.lanes[0]['leadTime'] = { gamma: undefined }), 'lanes[0].leadTime', /exactly one/),
  bad('hazard on a site and a region', (d) => (d.hazards[0]['strikes'] = { site: 'mill', region: 'valley' }), 'hazards[0].strikes', /exactly one of site, lane, region/),
  bad('hazard with no time', (d) => (d.hazards[0]['when'] = {}), 'hazards[0].when', /exactly one of date, renewal/),
  bad('missing field', (d) => delete d.markets[0]['unmet'], 'markets[0].unmet', /is missing/),
  bad('no products', (d) => delete (d as Record<string, unknown>)['products'], 'products', /is missing/),
  bad('no markets', (d) => (d.markets = []), 'markets', /at least 1/),
  bad('kind that there is not', (d) => (d.sites['mill']['kind'] = 'suplier'), 'sites.mill.kind', /one of supplier, plant, warehouse, store/, /supplier/),
  bad('text for a number', (d) => (d['horizon'] = '365'), 'horizon', /must be a number/),
  bad('number for a lane', (d) => (d.lanes[0] = 3 as never), 'lanes[0]', /must be a lane/),
  bad('hole in a list', (d) => void (d.markets.length = 2), 'markets[1]', /is missing/),
  bad('list for a record', (d) => (d.sites = [] as never), 'sites', /must be fields/),
  bad('position off the globe', (d) => (d.sites['mill']['position'] = [95, 4]), 'sites.mill.position[0]', /at most 90/),
  bad('another version', (d) => (d['knockon'] = 2), 'knockon', /must be 1/),
  bad('a lane of nothing', (d) => delete d.lanes[0]['product'], 'lanes[0].product', /must name what it carries/),
  bad('a lane of product and products', (d) => (d.lanes[0]['products'] = ['flour']), 'lanes[0].product', /either product or products/),
  bad('something very deep', (d) => (d.sites['mill']['region'] = deep(50)), 'sites.mill.region', /must be text/),

  // Numbers
  bad('NaN', (d) => (d.markets[0]['price'] = NaN), 'markets[0].price', /must be a number/),
  bad('infinity', (d) => (d.markets[0]['price'] = Infinity), 'markets[0].price', /number/),
  bad('negative price', (d) => (d.markets[0]['price'] = -1), 'markets[0].price', /at least 0/),
  bad('negative stock', (d) => (d.sites['shop']['stock'] = { bread: -5 }), 'sites.shop.stock.bread', /at least 0/),
  bad('negative lead time', (d) => (d.lanes[0]['leadTime'] = -1), 'lanes[0].leadTime', /at least 0/),
  bad('parameter below its range', (d) => (d.lanes[0]['leadTime'] = { gamma: { mean: 1, cv: 0 } }), 'lanes[0].leadTime.gamma.cv', /at least 0.01/),
  bad('parameter above its range', (d) => (d.lanes[0]['leadTime'] = { gamma: { mean: 1, cv: 99 } }), 'lanes[0].leadTime.gamma.cv', /at most 10/),
  bad('parameters that do not go together', (d) => (d.lanes[0]['leadTime'] = { uniform: { low: 3, high: 1 } }), 'lanes[0].leadTime.uniform', /low must not be above high/),
  bad('s above S', (d) => flour(d, { 's-S': { s: 900, S: 300 } }), 'policies[0].inventory.s-S', /s must not be above S/),
  bad('effect above 1', (d) => (d.hazards[0]['effect'] = { output: 1.5 }), 'hazards[0].effect.output', /at most 1/),
  bad('effect that says nothing', (d) => (d.hazards[0]['effect'] = {}), 'hazards[0].effect', /must say what it does: output, orders, or both/),
  bad('orders half stopped', (d) => (d.hazards[0]['effect'] = { orders: 'halved' }), 'hazards[0].effect.orders', /must be stopped/),
  bad('orders of a lane stopped', (d) => (d.hazards[0] = { ...d.hazards[0], strikes: { lane: 'mill->bakery' }, effect: { orders: 'stopped' } }), 'hazards[0].effect.orders', /a lane places no orders/),
  bad('unknown order of events', (d) => (d['order'] = 'demand-last'), 'order', /must be one of demand-first/, /did you mean demand-first/),
  bad('period of nothing', (d) => (d['period'] = 0), 'period', /above 0/),
  bad('capacity of nothing', (d) => (d.lanes[0]['capacity'] = 0), 'lanes[0].capacity', /above 0/),
  bad('capacity of half a loaf', (d) => (d.lanes[2]['capacity'] = 10.5), 'lanes[2].capacity', /what may set out in a day must be a whole number of quanta/),
  bad('capacity that is whole by the week only', (d) => { d['unit'] = { time: 'week' }; d['horizon'] = 52; d.lanes[2]['capacity'] = 100; }, 'lanes[2].capacity', /in a day must be a whole number/),
  bad('relationship beyond trust', (d) => (d.lanes[0]['relationship'] = 1.2), 'lanes[0].relationship', /at most 1/),
  bad('negative freight', (d) => (d.lanes[0]['freight'] = -1), 'lanes[0].freight', /at least 0/),
  bad('cost of scrapping the unknown', (d) => (d['costs'] = { scrap: { cake: 1 } }), 'costs.scrap.cake', /no product/),
  bad('zero quantum', (d) => (d.products['bread']['quantum'] = 0), 'products.bread.quantum', /above 0/),
  bad('zero rate', (d) => (d.processes[0]['rate'] = 0), 'processes[0].rate', /above 0/),
  bad('batch of half a loaf', (d) => (d.processes[0]['batch'] = 0.5), 'processes[0].batch', /whole number of quanta/),
  bad('lot of half a loaf', (d) => (d.lanes[2]['lot'] = 1.5), 'lanes[2].lot', /whole number of quanta/),
  bad('least order of half a loaf', (d) => (d.lanes[2]['minimum'] = 1.5), 'lanes[2].minimum', /whole number of quanta/),
  bad('input of a batch in part', (d) => { d.products['flour']['quantum'] = 7; }, 'processes[0].from.flour', /whole number of quanta/),
  bad('more than can be counted', (d) => (d.sites['bakery']['stock'] = { flour: 1e12 }), 'sites.bakery.stock.flour', /too much to count/),
  bad('half an event', (d) => (d['eventLimit'] = 0.5), 'eventLimit', /whole number/),

  // Policies
  bad('inventory left out', (d) => delete d.policies[0]['inventory'], 'policies[0].inventory', /is missing: only what never runs out/),
  bad('safety stock of half a loaf', (d) => (d.policies[1]['safety'] = 0.5), 'policies[1].safety', /safety must be a whole number of quanta/),
  bad('least order of half a loaf in a policy', (d) => (d.policies[1]['minimum'] = 0.5), 'policies[1].minimum', /minimum must be a whole number/),
  bad('lot of half a loaf in a policy', (d) => (d.policies[1]['lot'] = 1.5), 'policies[1].lot', /lot must be a whole number/),
  bad('level of cards beyond counting', (d) => flour(d, { kanban: { cards: 1e6, container: 1e6 } }), 'policies[0].inventory.kanban', /too much to count/),
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
  bad('unknown sourcing', (d) => sourced(d, 'cheap'), 'policies[0].sourcing', /must be a sourcing policy: single, split, /, /cheapest/),
  bad('sourcing without its parameters', (d) => sourced(d, 'split'), 'policies[0].sourcing', /needs its parameters: \{ split: \{ shares: ..., reroute: ... \} \}/),
  bad('shares for other sources than there are', (d) => sourced(d, { split: { shares: [0.5, 0.3, 0.2] } }), 'policies[0].sourcing.split', /shares must be as many as sources: 2/),
  bad('shares that add up to less than all', (d) => sourced(d, { split: { shares: [0.5, 0.4] } }), 'policies[0].sourcing.split', /add up to 1/),
  bad('supplier that brings nothing', (d) => sourced(d, { preferred: { suppliers: ['mil', 'mill2'] } }), 'policies[0].sourcing.preferred.suppliers[0]', /brings no flour to bakery/, /mill/),
  bad('supplier named twice', (d) => sourced(d, { preferred: { suppliers: ['mill', 'mill->bakery'] } }), 'policies[0].sourcing.preferred.suppliers[1]', /stands before it already/),
  bad('no supplier at all', (d) => sourced(d, { cheapest: { suppliers: [] } }), 'policies[0].sourcing.cheapest.suppliers', /at least 1/),
  bad('supplier with two lanes', (d) => { d.lanes.push({ ...d.lanes[0], id: 'by rail' }); sourced(d, { cheapest: { suppliers: ['mill'] } }); }, 'policies[0].sourcing.cheapest.suppliers[0]', /several lanes bring flour from mill/, /by rail/),
  bad('a choice where there is only a line', (d) => (d.policies[1]['sourcing'] = 'cheapest'), 'policies[1].sourcing', /no lane brings bread to bakery, so that cheapest has nothing to choose/),
  bad('a line among suppliers', (d) => { d.sites['factory'] = { kind: 'supplier' }; d.lanes.push({ from: 'factory', to: 'bakery', product: 'bread', leadTime: 1 }); d.policies[1]['sourcing'] = { preferred: { suppliers: ['bakery', 'factory'] } }; }, 'policies[1].sourcing.preferred.suppliers[0]', /process of the site itself/, /single/),
  bad('echelon above several sources', (d) => echelon(d, 'cheapest'), 'policies[3].inventory', /counts all of bread at shop as below it/, /single source/),
  bad('echelon in a network with a loop', (d) => { loop(d, 1, 1); d.lanes.push({ from: 'bakery', to: 'east', product: 'bread', leadTime: 1, orderDelay: 1 }); d.policies[3]['sourcing'] = { split: { suppliers: ['bakery', 'west'], shares: [0.5, 0.5] } }; d.policies[1]['inventory'] = { 'echelon-base-stock': 50 }; }, 'policies[1].inventory', /no end in a network with a loop/),
  bad('loop that only passes orders round', (d) => { loop(d, 1, 1); d.lanes.push({ from: 'bakery', to: 'east', product: 'bread', leadTime: 1, orderDelay: 1 }); d.policies[3]['sourcing'] = { preferred: { suppliers: ['west', 'bakery'] } }; }, 'lanes[3].from', /uses up all that it makes/, /order from outside/),

  // Markets
  bad('demand in a file', (d) => (d.markets[0]['demand'] = { file: { path: 'sales.csv', column: 'units' } }), 'markets[0].demand.file', /read by the command line only/, /knockon convert/),
  bad('demand in a file without a column', (d) => (d.markets[0]['demand'] = { file: { path: 'sales.csv' } }), 'markets[0].demand.file.column', /is missing/),
  bad('demand that remembers too well', (d) => (d.markets[0]['demand'] = { autoregressive: { phi: 1, mean: 100, sd: 10 } }), 'markets[0].demand.autoregressive.phi', /at most 0.999/),
  bad('demand that forgot its mean', (d) => (d.markets[0]['demand'] = { autoregressive: { phi: 0.5, sd: 10 } }), 'markets[0].demand.autoregressive.mean', /is missing/),
  bad('unknown demand', (d) => (d.markets[0]['demand'] = { autoregresive: { phi: 0.5 } }), 'markets[0].demand.autoregresive', /unknown field of a demand/, /autoregressive/),
  bad('patience of those who do not wait', (d) => (d.markets[0]['patience'] = 2), 'markets[0].patience', /lost demand has no patience/, /unmet: backorder/),
  bad('no patience at all', (d) => { d.markets[0]['unmet'] = 'backorder'; d.markets[0]['patience'] = 0; }, 'markets[0].patience', /above 0/),
  bad('due in the past', (d) => (d.markets[0]['due'] = -1), 'markets[0].due', /at least 0/),
  bad('parts of a yes', (d) => (d.markets[0]['partial'] = 'yes'), 'markets[0].partial', /true or false/),
  bad('gaps that end', (d) => (d.markets[0]['every'] = { series: [1, 2, 3] }), 'markets[0].every.series', /comes to an end/, /empirical/),
  bad('gaps of nothing', (d) => (d.markets[0]['every'] = { constant: 0 }), 'markets[0].every', /mean of at least a microsecond/),
  bad('no gap', (d) => (d.markets[0]['every'] = 0), 'markets[0].every', /above 0|microsecond/),
  bad('season of nothing', (d) => (d.markets[0]['season'] = { step: 7, factors: [0, 0] }), 'markets[0].season.factors', /at least one must be above 0/),
  bad('season below nothing', (d) => (d.markets[0]['season'] = { step: 7, factors: [1, -1] }), 'markets[0].season.factors[1]', /at least 0/),
  bad('season that never stays', (d) => (d.markets[0]['season'] = { step: 1e-13, factors: [1, 2] }), 'markets[0].season.step', /microsecond/),

  // Times
  bad('no horizon', (d) => (d['horizon'] = 0), 'horizon', /above 0/),
  bad('negative horizon', (d) => (d['horizon'] = -3), 'horizon', /above 0/),
  bad('horizon below a microsecond', (d) => (d['horizon'] = 1e-13), 'horizon', /microsecond/),
  bad('horizon beyond counting', (d) => (d['horizon'] = 200_000), 'horizon', /285 years/),
  bad('market that never pauses', (d) => (d.markets[0]['every'] = 1e-13), 'markets[0].every', /microsecond/),
  bad('hazard after the end', (d) => (d.hazards[1]['when'] = { date: 365 }), 'hazards[1].when.date', /never strikes/),
  bad('up time of nothing', (d) => (d.hazards[0]['when'] = { renewal: { up: 0 } }), 'hazards[0].when.renewal.up', /mean above 0/),
  bad('whole days told in hours', (d) => { d['unit'] = { time: 'hour' }; d['horizon'] = 9000; d.lanes[0]['leadTime'] = { poisson: 24 }; }, 'lanes[0].leadTime.poisson', /time unit must be day/),
  bad('beyond the range only as days', (d) => { d['unit'] = { time: 'week' }; d.lanes[0]['leadTime'] = 9e8; }, 'lanes[0].leadTime', /days/),

  // Twice
  bad('two lanes of one id', (d) => { d.lanes[0]['id'] = 'a'; d.lanes[1]['id'] = 'a'; }, 'lanes[1].id', /same id as lanes\[0\]/),
  bad('two lanes that would be called the same', (d) => void d.lanes.push({ ...d.lanes[0] }), 'lanes[3]', /same id as lanes\[0\]/, /id of its own/),
  bad('two processes for one product', (d) => void d.processes.push({ ...d.processes[0], id: 'second' }), 'processes[1]', /makes what processes\[0\] makes/),
  bad('two policies for one stock point', (d) => void d.policies.push({ ...d.policies[1] }), 'policies[3]', /second policy/),
  bad('two markets of one id', (d) => void d.markets.push({ ...d.markets[0] }), 'markets[1].id', /same id/),
  bad('two hazards of one id', (d) => (d.hazards[1]['id'] = 'mill-down'), 'hazards[1].id', /same id/),

  // Network
  bad('lane to nowhere', (d) => (d.lanes[0]['to'] = 'nowhere'), 'lanes[0].to', /no site has this id/),
  bad('lane to its own start', (d) => (d.lanes[2]['to'] = 'bakery'), 'lanes[2].to', /another site/),
  bad('several lanes and no choice', (d) => delete d.policies[0]['sourcing'], 'policies[0]', /can come from mill, mill2/, /sourcing: \{ single: \{ supplier: mill \} \}/),
  bad('missing policy', (d) => void d.policies.pop(), 'sites.shop.stock.bread', /bread at shop has no policy/, /add \{ at: shop, product: bread, inventory: ... \}/),
  bad('input without a policy', (d) => void d.policies.shift(), 'sites.bakery.stock.flour', /flour at bakery has no policy/),
  bad('policy that nothing feeds', (d) => void d.policies.push({ at: 'mill', product: 'flour', inventory: { 'base-stock': 5 } }), 'policies[3]', /nothing to decide/),
  bad('policy for what is nowhere', (d) => void d.policies.push({ at: 'shop', product: 'flour', inventory: { 'base-stock': 5 } }), 'policies[3]', /nothing feeds flour at shop/),
  bad('stock that never runs out anyway', (d) => (d.sites['mill']['stock'] = { flour: 5 }), 'sites.mill.stock.flour', /never runs out/),
  bad('market that no supply can reach', (d) => { d.lanes.pop(); d.policies.pop(); }, 'markets[0].at', /no supply of bread can reach/),
  bad('input that nothing brings', (d) => { d.products['salt'] = {}; d.processes[0]['from'] = { flour: 0.6, salt: 0.01 }; }, 'processes[0].from.salt', /no lane brings salt to bakery/),
  bad('loop that feeds only itself', (d) => { loop(d, 1, 1); d.sites['bakery']['kind'] = 'plant'; }, 'lanes[3].from', /feeds only itself/),
  bad('loop of goods in no time', (d) => loop(d, 0, 1), 'lanes[3].from', /goods would go round in no time/),
  bad('loop of orders in no time', (d) => loop(d, 1, 0), 'lanes[3].from', /orders would go round/),
  bad('process that needs what it makes', (d) => (d.processes[0]['from'] = { flour: 0.6, bread: 1 }), 'sites.bakery.stock.bread', /uses up all that it makes/),
];

/** Puts a depot that counts everything below it between bakery and shop, which has another lane; policies[3]. */
function echelon(draft: Draft, sourcing: unknown): void {
  draft.sites['depot'] = { kind: 'warehouse' };
  draft.lanes.push({ from: 'bakery', to: 'depot', product: 'bread', leadTime: 1 }, { from: 'depot', to: 'shop', product: 'bread', leadTime: 1 });
  draft.policies[2]['sourcing'] = sourcing;
  draft.policies.push({ at: 'depot', product: 'bread', inventory: { 'echelon-base-stock': 50 } });
}

/** Puts a loop of two warehouses into the document, lanes[3] and lanes[4]. */
function loop(draft: Draft, leadTime: number, orderDelay: number): void {
  draft.sites['east'] = { kind: 'warehouse' };
  draft.sites['west'] = { kind: 'warehouse' };
  draft.lanes.push({ from: 'east', to: 'west', product: 'bread', leadTime, orderDelay }, { from: 'west', to: 'east', product: 'bread', leadTime, orderDelay });
  for (const at of ['east', 'west']) draft.policies.push({ at, product: 'bread', inventory: { 'base-stock': 5 } });
}
