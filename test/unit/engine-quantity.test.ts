import { expect, test } from 'vitest';
import { compile, simulate, type Spec } from '../../engine/index.ts';
import { cornerBakery } from '../specs/corner-bakery-spec.ts';

function withShopLevel(S: number): Spec {
  const stockPoints = cornerBakery.stockPoints.map((point, i) => (i === 3 ? { ...point, policy: { kind: 'base-stock', params: { S } } } : point));
  return { ...cornerBakery, stockPoints };
}

test('an order whose inputs are too many to count is an error that says where', () => {
  // 1e12 loaves need 6e11 kg of flour, which is 6e17 quanta of a millionth: beyond 2^53.
  expect(() => simulate(compile(withShopLevel(1e12)), 1)).toThrow(/^flour at bakery: more goods than can be counted exactly on day 0\.\d\d; got [\d.e+]+ quanta/);
});

test('large levels that can be counted run by the laws', () => {
  expect(simulate(compile(withShopLevel(1e6)), 1, { check: true }).events).toBeGreaterThan(0);
});
