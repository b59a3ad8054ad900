import { describe, expect, test } from 'vitest';
import { inventoryPolicies, type InventoryPolicy } from '../../engine/policies/inventory/index.ts';
import { paramsOf, plainView, type PlainState } from '../specs/plain-view.ts';

const policy = (kind: string): InventoryPolicy => inventoryPolicies.get(kind) as InventoryPolicy;

function orders(kind: string, params: Readonly<Record<string, number>>, state: Partial<PlainState>): number {
  const entry = policy(kind);
  return entry.decide(plainView({ ...state, params: paramsOf(entry, params) }), 0);
}

test('who needs a forecast', () => {
  const needy = [...inventoryPolicies.values()].filter((entry) => entry.needsForecast === true).map((entry) => entry.kind);
  expect(needy).toEqual(['mrp', 'order-up-to', 'forward-coverage', 'backward-coverage', 'anchor-adjust']);
});

describe('order-up-to', () => {
  test.each([
    // L x forecast - position = 3 x 10 - (12 + 5 - 2)
    { params: { cover: 3 }, asks: 15 },
    // lead time 4 and review period 1: 5 x 10 - 15
    { params: {}, asks: 35 },
    // 3 x 10 + 1.5 x 4 x sqrt(3) = 40.39..., whole quanta up: 41 - 15
    { params: { cover: 3, z: 1.5 }, asks: 26 },
    // 15 is there; nothing is sent back
    { params: { cover: 1 }, asks: 0 },
    { params: { cover: 3, z: -10 }, asks: 0 },
  ])('orders $asks with $params', ({ params, asks }) => {
    expect(orders('order-up-to', params, { onHand: 12, onOrder: 5, backlog: 2, daily: [10], forecastError: 4, leadTime: 4 })).toBe(asks);
  });

  test('counts the error by review periods', () => {
    // four periods of a week: 28 x 10 + 1 x 4 x sqrt(4)
    expect(orders('order-up-to', { cover: 28, z: 1 }, { daily: [10], forecastError: 4, reviewPeriod: 7 })).toBe(288);
  });

  test('follows Chen et al.: q = (1 + L/p) D(t-1) - (L/p) D(t-p-1)', () => {
    const asked = [8, 12, 10, 14, 6, 10, 12];
    const mean = (from: number): number => (asked[from] + asked[from + 1] + asked[from + 2] + asked[from + 3]) / 4;
    const level = (from: number): number => 2 * mean(from);
    // L = 2, p = 4; after the order of the period before, the position was at its level; then 6 were asked for
    const position = level(0) - asked[4];
    const asks = orders('order-up-to', { cover: 2 }, { onHand: position, daily: [mean(1)] });
    expect(asks).toBe(1.5 * asked[4] - 0.5 * asked[0]);
  });
});

describe('coverage', () => {
  const week = [10, 10, 10, 10, 10, 20, 0];

  test.each([
    // least 2 days: 20; most 6 days: 70 along the path, 60 at the rate of the first day
    { onHand: 20, forward: 0, backward: 0 },
    { onHand: 19, forward: 51, backward: 41 },
    { onHand: -5, forward: 75, backward: 65 },
  ])('orders $forward and $backward at $onHand', ({ onHand, forward, backward }) => {
    expect(orders('forward-coverage', { least: 2, most: 6 }, { onHand, daily: week })).toBe(forward);
    expect(orders('backward-coverage', { least: 2, most: 6 }, { onHand, daily: week })).toBe(backward);
  });

  test('parts of days and of quanta', () => {
    // 2.5 days are 6.25: 6 are below it; 4.5 days are 11.25, whole quanta up 12
    expect(orders('forward-coverage', { least: 2.5, most: 4.5 }, { onHand: 6, daily: [2.5] })).toBe(6);
    expect(orders('forward-coverage', { least: 2.5, most: 4.5 }, { onHand: 7, daily: [2.5] })).toBe(0);
  });

  test.each(['forward-coverage', 'backward-coverage'])('%s: least not above most', (kind) => {
    expect(policy(kind).check({ least: 3, most: 2 })).toBe('least must not be above most');
    expect(policy(kind).check({ least: 2, most: 2 })).toBeNull();
  });
});

describe('anchor-adjust', () => {
  test.each([
    // beer game at rest: expected 4, stock 12, on order 12, target 17: 4 + 0.26 (17 - 12 - 0.34 x 12) = 4.2392
    { state: { onHand: 12, onOrder: 12 }, asks: 5 },
    // 4 + 0.26 (17 + 8 - 0.34 x 16) = 9.0856
    { state: { onOrder: 16, backlog: 8 }, asks: 10 },
    // 4 + 0.26 (17 - 40) = -1.98
    { state: { onHand: 40 }, asks: 0 },
    // safety stock adds to the target: 4 + 0.26 (17 + 10 - 12 - 0.34 x 12) = 6.8392
    { state: { onHand: 12, onOrder: 12, safety: 10 }, asks: 7 },
  ])('orders $asks with $state', ({ state, asks }) => {
    expect(orders('anchor-adjust', { target: 17 }, { ...state, daily: [4] })).toBe(asks);
  });

  test('expects for one review period, and starts at the target', () => {
    expect(orders('anchor-adjust', { target: 0 }, { daily: [4], reviewPeriod: 7 })).toBe(28);
    expect(policy('anchor-adjust').initialLevel({ target: 17 })).toBe(17);
  });
});

test.each(['order-up-to', 'forward-coverage', 'backward-coverage', 'mrp'])('%s says no stock to start with: its level is that of the forecast', (kind) => {
  expect(policy(kind).initialLevel({})).toBe(0);
});
