/** Ways of getting modes, lanes and substitutes of the corner bakery wrong, each with the place that the error must name. */
import { bad, type BadInput, type Draft } from './bad-input-case.ts';

/** Lets the first lane, from the mill to the bakery, go by sea. */
function bySea(d: Draft, mode: object, lane: object = {}): void {
  d['modes'] = { sea: mode };
  d.lanes[0] = { ...d.lanes[0], mode: 'sea', ...lane };
}

/** The same without a lead time. */
function speeding(d: Draft, mode: object, lane: object = {}): void {
  bySea(d, mode, lane);
  delete d.lanes[0]['leadTime'];
}

export const badTravel: readonly BadInput[] = [
  bad('a lead time left out', (d) => delete d.lanes[0]['leadTime'], 'lanes[0].leadTime', /is missing/, /a mode with a speed/),
  bad('a lead time left out by a mode without a speed', (d) => speeding(d, {}), 'lanes[0].leadTime', /is missing/, /give mode sea a speed/),
  bad('a misspelt mode', (d) => bySea(d, {}, { mode: 'see' }), 'lanes[0].mode', /is none of the modes/, /did you mean sea\?/),
  bad('a speed over no distance', (d) => speeding(d, { speed: 600 }), 'lanes[0].distance', /the speed of sea asks for it, and bakery has no position/, /km/),
  bad('a cost over no distance', (d) => bySea(d, { cost: 1 }), 'lanes[0].distance', /the cost of sea asks for it, and bakery has no position/),
  bad('emissions over no distance', (d) => { bySea(d, { emissions: 1 }); d.sites['mill']['position'] = undefined; }, 'lanes[0].distance', /the emissions of sea asks for it, and mill and bakery have no position/),
  bad('emissions of no weight', (d) => { d['modes'] = { sea: { emissions: 1 } }; Object.assign(d.lanes[2], { mode: 'sea', distance: 5 }); }, 'lanes[2].mode', /sea counts emissions by weight, and bread has none/, /give bread a weight/),
  bad('a speed that never gets there', (d) => speeding(d, { speed: 1e-9 }, { distance: 100 }), 'lanes[0].distance', /more than 1000000000 days/),
  bad('a mode beyond all cost', (d) => bySea(d, { cost: 1e12 }, { distance: 100 }), 'lanes[0].mode', /would cost or emit more than/),
  bad('no speed', (d) => bySea(d, { speed: 0 }), 'modes.sea.speed', /above 0/),
  bad('a negative distance', (d) => (d.lanes[0]['distance'] = -1), 'lanes[0].distance', /at least 0/),
  bad('an unknown field of a mode', (d) => bySea(d, { sped: 3 }), 'modes.sea.sped', /unknown field of a mode/, /did you mean speed\?/),
  bad('half a loaf in a lot of a mode', (d) => { d['modes'] = { van: { lot: 0.5 } }; }, 'modes.van.lot', /a lot must be a whole number of quanta of 1 bread/),
  bad('half a loaf a departure', (d) => (d.lanes[2]['sailings'] = { every: 1, capacity: 10.5 }), 'lanes[2].sailings.capacity', /what one departure takes must be a whole number/),
  bad('departures without a pause', (d) => (d.lanes[0]['sailings'] = { every: 0 }), 'lanes[0].sailings.every', /above 0/),
  bad('departures within a microsecond', (d) => bySea(d, { sailings: { every: 1e-12 } }), 'modes.sea.sailings.every', /at least a microsecond/),
  bad('a departure before the start', (d) => (d.lanes[0]['sailings'] = { every: 7, first: -1 }), 'lanes[0].sailings.first', /at least 0/),
  bad('all of it lost', (d) => (d.lanes[0]['loss'] = { chance: 1 }), 'lanes[0].loss', /nothing ever comes in/),
  bad('all of it lost by a mode', (d) => bySea(d, { loss: { chance: 1, share: 1 } }), 'modes.sea.loss', /nothing ever comes in/),
  bad('a chance above 1', (d) => (d.lanes[0]['loss'] = { chance: 2 }), 'lanes[0].loss.chance', /at most 1/),
  bad('no share lost', (d) => (d.lanes[0]['loss'] = { chance: 0.5, share: 0 }), 'lanes[0].loss.share', /above 0/),
  bad('late by nothing said', (d) => (d.lanes[0]['late'] = { chance: 0.5 }), 'lanes[0].late.by', /is missing/),
  bad('late by what contradicts itself', (d) => bySea(d, { late: { chance: 0.5, by: { uniform: { low: 2, high: 1 } } } }), 'modes.sea.late.by.uniform', /low must not be above high/),
  bad('a negative trip', (d) => (d.lanes[0]['trip'] = -1), 'lanes[0].trip', /at least 0/),
  bad('negative emissions', (d) => (d.lanes[0]['emissions'] = -1), 'lanes[0].emissions', /at least 0/),
  bad('goods of no weight', (d) => (d.products['bread']['weight'] = 0), 'products.bread.weight', /above 0/),

  bad('an unknown substitute', (d) => (d.products['bread']['substitutes'] = { flowr: 1 }), 'products.bread.substitutes.flowr', /no product/, /flour/),
  bad('itself for a substitute', (d) => (d.products['bread']['substitutes'] = { bread: 1 }), 'products.bread.substitutes.bread', /is the product itself/),
  bad('a substitute of nothing', (d) => (d.products['bread']['substitutes'] = { flour: 0 }), 'products.bread.substitutes.flour', /above 0/),
  bad('a substitute beyond counting', (d) => (d.products['bread']['substitutes'] = { flour: 1e12 }), 'products.bread.substitutes.flour', /one quantum of bread would be/),
  bad('a substitute that is never there', (d) => { d.products['cake'] = {}; d.products['bread']['substitutes'] = { cake: 1 }; }, 'products.bread.substitutes.cake', /no site has both bread and cake/),

  bad('goods destroyed where none are under way', (d) => (d.hazards[0]['effect'] = { goods: 'destroyed' }), 'hazards[0].effect.goods', /only goods under way/, /strike a lane/),
  bad('goods half destroyed', (d) => (d.hazards[0]['effect'] = { goods: 'damaged' }), 'hazards[0].effect.goods', /must be destroyed/),
];
