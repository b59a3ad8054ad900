import { test } from 'vitest';
import { specOfDocument } from '../specs/spec-of-document.ts';
import { estimate, expectKnown, type Figure } from './estimate.ts';
import { clarkScarf } from './oracles-data.ts';
import { normalOnLattice } from './single-site.ts';

const DAYS = 1000;
const QUANTUM = 1e-6;
const { leadTimes, holding, echelonLevels, p } = clarkScarf;
const names = leadTimes.map((_, k) => `stage ${k}`);

/** Echelon levels, upstream first, as levels of each stage's own: what its successor's echelon needs is not its. */
const levels = echelonLevels.map((S, k) => S - (echelonLevels[k + 1] ?? 0));

const spec = specOfDocument({
  horizon: DAYS,
  warmup: 50,
  products: { goods: { quantum: QUANTUM } },
  sites: { supplier: { kind: 'supplier' }, ...Object.fromEntries(names.map((id) => [id, { kind: 'warehouse' }])) },
  lanes: names.map((to, k) => ({ from: k === 0 ? 'supplier' : names[k - 1], to, product: 'goods', leadTime: leadTimes[k] })),
  policies: names.map((at, k) => ({ at, product: 'goods', inventory: { 'base-stock': { S: levels[k] } } })),
  markets: [{ id: 'market', at: names[names.length - 1], product: 'goods', demand: normalOnLattice(5, 1), unmet: 'backorder' }],
  costs: { backorder: { goods: p } },
});

/** Each stage has its own holding rate, also for what it has sent to the next: units that came in were a lead time under way. */
const cost: Figure = (measures, model, { record }) => {
  const perDay = QUANTUM / record.span;
  const stages = names.map((id) => model.spec.sites.findIndex((site) => site.id === id));
  let sum = measures.backorderCost / DAYS;
  model.spec.stockPoints.forEach(({ site }, i) => {
    const stage = stages.indexOf(site);
    if (stage >= 0) sum += holding[stage] * record.stockPoints.areaOnHand[i] * perDay;
  });
  for (let k = 1; k < names.length; k++) sum += (holding[k - 1] * leadTimes[k] * record.lanes.received[k] * QUANTUM) / DAYS;
  return sum;
};

test(`${clarkScarf.id}: cost per period of echelon base-stock`, () => {
  const [found] = estimate({ id: clarkScarf.id, replications: 200 }, spec, [cost]);
  expectKnown(found, clarkScarf.cost);
});
