import { describe, expect, test } from 'vitest';
import { estimate, expectKnown, type Figure } from './estimate.ts';
import { baseStockOracles, newsvendorService } from './oracles-data.ts';
import { normalOnLattice, singleSite } from './single-site.ts';

const DAYS = 2000;
const perDay: Figure = (m) => (m.holdingCost + m.backorderCost) / DAYS;

type Oracle = (typeof baseStockOracles)[number];

function demandOf(oracle: Oracle): unknown {
  if ('poisson' in oracle) return { poisson: { mean: oracle.poisson } };
  if ('weights' in oracle) return { empirical: { values: oracle.weights.map((_, k) => k + 1), weights: oracle.weights } };
  return normalOnLattice(oracle.normal[0], oracle.normal[1]);
}

/** The sources order before demand, we after it: their lead time L is our L + 1. */
function specOf(oracle: Oracle, S: number) {
  return singleSite({
    days: DAYS, warmup: 20, inventory: { 'base-stock': { S } }, demand: demandOf(oracle), leadTime: oracle.leadTime + 1, h: oracle.h, p: oracle.p,
    quantum: 'normal' in oracle ? 1e-6 : 1,
  });
}

const cases = baseStockOracles.flatMap((oracle) => Object.entries(oracle.costs).map(([S, cost]) => ({ id: oracle.id, oracle, S: Number(S), cost })));

describe('base-stock: cost per period', () => {
  test.each(cases)('$id at S = $S: $cost', ({ id, oracle, S, cost }) => {
    const [found] = estimate({ id: `${id}/${S}`, replications: 100 }, specOf(oracle, S), [perDay]);
    expectKnown(found, cost);
  });
});

describe('newsvendor: service', () => {
  test.each(Object.entries(newsvendorService))('at S = %s', (S, service) => {
    const names = Object.keys(service);
    const found = estimate({ id: `${baseStockOracles[0].id}/service/${S}`, replications: 100 }, specOf(baseStockOracles[0], Number(S)), names.map((name): Figure => (m) => m[name]));
    expect(names.length).toBeGreaterThan(0);
    Object.values(service).forEach((known, k) => expectKnown(found[k], known));
  });
});
