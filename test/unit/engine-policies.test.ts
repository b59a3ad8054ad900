import { describe, expect, test } from 'vitest';
import { inventoryPolicies, type InventoryPolicy } from '../../engine/policies/inventory/index.ts';
import { paramsOf, plainView, type PlainState } from '../specs/plain-view.ts';

const policy = (kind: string): InventoryPolicy => inventoryPolicies.get(kind) as InventoryPolicy;

/** Returns what a policy orders with on hand, on order, backlog as given, and perhaps more. */
function orders(kind: string, params: Readonly<Record<string, number>>, [onHand, onOrder, backlog]: readonly number[], more: Partial<PlainState> = {}): number {
  const entry = policy(kind);
  return entry.decide(plainView({ onHand, onOrder, backlog, params: paramsOf(entry, params), ...more }), 0);
}

describe.each(['base-stock', 'R-S'])('%s', (kind) => {
  test.each([
    // S = 100; position = 20 + 30 - 5 = 45; orders 100 - 45
    { stock: [20, 30, 5], asks: 55 },
    // 0 + 0 - 12 = -12
    { stock: [0, 0, 12], asks: 112 },
    { stock: [60, 40, 0], asks: 0 },
    // above S by a lot size or a given initial stock
    { stock: [60, 90, 10], asks: 0 },
  ])('orders $asks at $stock', ({ stock, asks }) => {
    expect(orders(kind, { R: 7, S: 100 }, stock)).toBe(asks);
  });

  test('does not count safety stock', () => {
    // 45 - 20 = 25
    expect(orders(kind, { R: 7, S: 100 }, [20, 30, 5], { safety: 20 })).toBe(75);
  });

  test('starts with S', () => {
    expect(policy(kind).initialLevel({ R: 7, S: 7 })).toBe(7);
  });
});

describe.each(['s-S', 'R-s-S'])('%s', (kind) => {
  test.each([
    // s = 20, S = 100; position 21 is above s
    { stock: [25, 0, 4], asks: 0 },
    // at s it orders: 100 - 20
    { stock: [25, 0, 5], asks: 80 },
    // 0 + 10 - 40 = -30; 100 + 30
    { stock: [0, 10, 40], asks: 130 },
  ])('orders $asks at $stock', ({ stock, asks }) => {
    expect(orders(kind, { R: 7, s: 20, S: 100 }, stock)).toBe(asks);
  });

  test('starts with S, and s may not be above S', () => {
    expect(policy(kind).initialLevel({ R: 7, s: 3, S: 9 })).toBe(9);
    expect(policy(kind).check({ R: 7, s: 9, S: 9 })).toBeNull();
    expect(policy(kind).check({ R: 7, s: 10, S: 9 })).toBe('s must not be above S');
  });
});

describe('min-max', () => {
  test.each([
    // min = 20, max = 100; at min it waits, where (s,S) would order
    { stock: [25, 0, 5], asks: 0 },
    { stock: [25, 0, 6], asks: 81 },
    { stock: [0, 10, 40], asks: 130 },
  ])('orders $asks at $stock', ({ stock, asks }) => {
    expect(orders('min-max', { min: 20, max: 100 }, stock)).toBe(asks);
  });

  test('starts with max, and min may not be above max', () => {
    expect(policy('min-max').initialLevel({ min: 3, max: 9 })).toBe(9);
    expect(policy('min-max').check({ min: 10, max: 9 })).toBe('min must not be above max');
    expect(policy('min-max').check({ min: 9, max: 9 })).toBeNull();
  });
});

describe('r-Q and r-nQ', () => {
  test.each([
    // r = 10, Q = 25; position 11
    { stock: [11, 0, 0], one: 0, multiple: 0 },
    // at r: 10 + 25 = 35 is above r
    { stock: [15, 0, 5], one: 25, multiple: 25 },
    // -15 + 25 = 10 is not above r: two packs; the fixed quantity leaves it there
    { stock: [0, 0, 15], one: 25, multiple: 50 },
    // -14 + 25 = 11
    { stock: [0, 0, 14], one: 25, multiple: 25 },
    // -90: 4 x 25 = 100 gives 10, so 5
    { stock: [10, 0, 100], one: 25, multiple: 125 },
  ])('order $one and $multiple at $stock', ({ stock, one, multiple }) => {
    expect(orders('r-Q', { r: 10, Q: 25 }, stock)).toBe(one);
    expect(orders('r-nQ', { r: 10, Q: 25 }, stock)).toBe(multiple);
  });

  test('start with r + Q, at least nothing', () => {
    for (const kind of ['r-Q', 'r-nQ']) {
      expect(policy(kind).initialLevel({ r: 10, Q: 25 })).toBe(35);
      expect(policy(kind).initialLevel({ r: -40, Q: 25 })).toBe(0);
    }
  });
});

describe('R-Q', () => {
  test.each([[[0, 0, 80]], [[500, 50, 0]]])('orders Q at %j', (stock) => {
    expect(orders('R-Q', { R: 7, Q: 40 }, stock)).toBe(40);
  });
});

test('R is the time between reviews of the periodic policies, and of no other', () => {
  const periodic = [...inventoryPolicies.values()].filter((entry) => entry.reviewDays !== undefined);
  expect(periodic.map((entry) => entry.kind)).toEqual(['R-S', 'R-s-S', 'R-Q']);
  for (const entry of periodic) expect(entry.reviewDays?.({ R: 7 })).toBe(7);
});

describe('echelon-base-stock', () => {
  test.each([
    // own position 20 + 30 - 5 = 45, below 35: 80 of 100
    { below: 35, asks: 20 },
    { below: 55, asks: 0 },
    { below: 90, asks: 0 },
    // half a unit of its own is bound below in an assembly: whole quanta
    { below: 35.5, asks: 20 },
    { below: -15, asks: 70 },
  ])('with $below below it orders $asks', ({ below, asks }) => {
    expect(orders('echelon-base-stock', { S: 100 }, [20, 30, 5], { below })).toBe(asks);
  });

  test('looks at the echelon and starts with S', () => {
    expect(policy('echelon-base-stock').echelon).toBe(true);
    expect(policy('echelon-base-stock').initialLevel({ S: 100 })).toBe(100);
  });
});

describe('kanban', () => {
  test.each([
    // 5 cards, containers of 10: 3 full and 2 on order
    { stock: [30, 20, 0], asks: 0 },
    // one container is open: its card is free
    { stock: [29, 20, 0], asks: 10 },
    // a delivery is half in: its card is still on order
    { stock: [35, 15, 0], asks: 0 },
    // debts free no card; a base-stock of 50 would order 110
    { stock: [0, 0, 60], asks: 50 },
    { stock: [0, 50, 60], asks: 0 },
    { stock: [70, 0, 0], asks: 0 },
  ])('orders $asks at $stock', ({ stock, asks }) => {
    expect(orders('kanban', { cards: 5, container: 10 }, stock)).toBe(asks);
  });

  test('cards are on stock above the safety stock', () => {
    expect(orders('kanban', { cards: 5, container: 10 }, [30, 20, 0], { safety: 12 })).toBe(20);
    expect(orders('kanban', { cards: 5, container: 10 }, [3, 50, 0], { safety: 12 })).toBe(0);
  });

  test('starts with all containers full; cards are counted', () => {
    expect(policy('kanban').initialLevel({ cards: 5, container: 10 })).toBe(50);
    expect(policy('kanban').check({ cards: 5, container: 10 })).toBeNull();
    expect(policy('kanban').check({ cards: 2.5, container: 10 })).toBe('cards must be a whole number');
    expect(policy('kanban').check({ cards: 1e6, container: 1e7 })).toBe('cards times container must not be above 1e12');
  });
});

describe('make-to-order', () => {
  test.each([
    { stock: [0, 0, 12], asks: 12 },
    { stock: [3, 5, 12], asks: 4 },
    { stock: [0, 12, 12], asks: 0 },
    { stock: [9, 0, 0], asks: 0 },
  ])('orders $asks at $stock', ({ stock, asks }) => {
    expect(orders('make-to-order', {}, stock)).toBe(asks);
  });

  test('starts with nothing', () => {
    expect(policy('make-to-order').initialLevel({})).toBe(0);
  });
});
