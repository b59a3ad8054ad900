import { describe, expect, test } from 'vitest';
import { inventoryPolicies, type InventoryPolicy, type PolicyView } from '../../engine/index.ts';

const policy = (kind: string): InventoryPolicy => inventoryPolicies.get(kind) as InventoryPolicy;

/** A stock point whose position is all on hand, in the open, or owed. */
function view(params: readonly number[], onHand: number, onOrder: number, backlog: number): PolicyView {
  return { onHand: () => onHand, onOrder: () => onOrder, backlog: () => backlog, param: (_i, k) => params[k] };
}

describe('base-stock', () => {
  test.each([
    // S = 100; position = 20 + 30 - 5 = 45; orders 100 - 45
    { stock: [20, 30, 5], orders: 55 },
    // 0 + 0 - 12 = -12
    { stock: [0, 0, 12], orders: 112 },
    { stock: [60, 40, 0], orders: 0 },
    // above S by a lot size or a given initial stock
    { stock: [60, 90, 10], orders: 0 },
  ])('orders $orders at $stock', ({ stock: [onHand, onOrder, backlog], orders }) => {
    expect(policy('base-stock').decide(view([100], onHand, onOrder, backlog), 0)).toBe(orders);
  });

  test('starts with S', () => {
    expect(policy('base-stock').initialLevel({ S: 7 })).toBe(7);
  });
});

describe('s-S', () => {
  test.each([
    // s = 20, S = 100; position 21 is above s
    { stock: [25, 0, 4], orders: 0 },
    // at s it orders: 100 - 20
    { stock: [25, 0, 5], orders: 80 },
    // 0 + 10 - 40 = -30; 100 + 30
    { stock: [0, 10, 40], orders: 130 },
  ])('orders $orders at $stock', ({ stock: [onHand, onOrder, backlog], orders }) => {
    expect(policy('s-S').decide(view([20, 100], onHand, onOrder, backlog), 0)).toBe(orders);
  });

  test('starts with S, and s may not be above S', () => {
    expect(policy('s-S').initialLevel({ s: 3, S: 9 })).toBe(9);
    expect(policy('s-S').check({ s: 9, S: 9 })).toBeNull();
    expect(policy('s-S').check({ s: 10, S: 9 })).toBe('s must not be above S');
  });
});
