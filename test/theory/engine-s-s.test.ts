import { describe, test } from 'vitest';
import { estimate, expectKnown, type Figure } from './estimate.ts';
import { sSOracles, zhengFedergruen } from './oracles-data.ts';
import { singleSite } from './single-site.ts';

const DAYS = 1500;
const perDay: Figure = (m) => (m.holdingCost + m.backorderCost + m.orderingCost) / DAYS;

/** The sources order before demand, we after it: no lead time of theirs is a day of ours. */
const specOf = (given: { mean: number; s: number; S: number; h: number; p: number; K: number }) =>
  singleSite({ ...given, days: DAYS, warmup: 200, inventory: { 's-S': { s: given.s, S: given.S } }, demand: { poisson: { mean: given.mean } }, leadTime: 1 });

describe('(s, S): cost per period', () => {
  test.each(sSOracles)('$id, ($s, $S): $cost', (oracle) => {
    const figures: Figure[] = oracle.orders === null ? [perDay] : [perDay, (m) => m.orders / DAYS];
    const found = estimate({ id: `${oracle.id}/${oracle.s}/${oracle.S}`, replications: 200 }, specOf(oracle), figures);
    expectKnown(found[0], oracle.cost);
    if (oracle.orders !== null) expectKnown(found[1], oracle.orders);
  });

  test.each(zhengFedergruen.rows)(`${zhengFedergruen.id}, mean %d, (%d, %d): %d`, (mean, s, S, cost) => {
    const [found] = estimate({ id: `${zhengFedergruen.id}/${mean}`, replications: 100 }, specOf({ ...zhengFedergruen, mean, s, S }), [perDay]);
    expectKnown(found, cost);
  });
});
