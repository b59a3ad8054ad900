import { expect, test } from 'vitest';
import { compile, simulate } from '../../engine/index.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';

/** A shop that sells one piece a day and reorders it, from two makers. */
function orders(sourcing: unknown): number[] {
  const spec = specOfDocument({
    horizon: 100,
    products: { lamp: { quantum: 1 } },
    sites: { a: { kind: 'supplier' }, b: { kind: 'supplier' }, shop: { kind: 'store', stock: { lamp: 10 } } },
    lanes: [{ from: 'a', to: 'shop', product: 'lamp', leadTime: 2 }, { from: 'b', to: 'shop', product: 'lamp', leadTime: 2 }],
    policies: [{ at: 'shop', product: 'lamp', inventory: { 'base-stock': { S: 10 } }, sourcing }],
    markets: [{ id: 'street', at: 'shop', product: 'lamp', demand: 1, unmet: 'backorder' }],
  });
  return Array.from(simulate(compile(spec), 1).record.lanes.ordered);
}

test('a split holds in the long run where every order is of one piece', () => {
  expect(orders({ split: { shares: [0.7, 0.3] } })).toEqual([70, 30]);
});

test('trust that nothing moves splits evenly, piece by piece', () => {
  expect(orders({ 'trust-weighted': { rise: 0, fall: 0 } })).toEqual([50, 50]);
});
