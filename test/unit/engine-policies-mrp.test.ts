import { describe, expect, test } from 'vitest';
import { inventoryPolicies, type InventoryPolicy } from '../../engine/policies/inventory/index.ts';
import { paramsOf, plainView, type PlainState } from '../specs/plain-view.ts';

const mrp = inventoryPolicies.get('mrp') as InventoryPolicy;

function planned(params: Readonly<Record<string, number>>, state: Partial<PlainState>): { now: number; plan: readonly number[] } {
  const view = plainView({ ...state, params: paramsOf(mrp, params) });
  const now = mrp.decide(view, 0);
  return { now, plan: view.plan };
}

describe('mrp', () => {
  // needs          10 40  0 30 20  0
  // on hand 35     25 -15 ...: net 0 15 0 30 20 0
  const needs = [10, 40, 0, 30, 20, 0];

  test.each([
    { what: 'no lead time', leadTime: 0, plan: [0, 15, 0, 30, 20, 0] },
    { what: 'one period: released one before the need', leadTime: 1, plan: [15, 0, 30, 20, 0, 0] },
    { what: 'two periods: 15 are released just in time', leadTime: 2, plan: [15, 30, 20, 0, 0, 0] },
    { what: 'three periods: 15 should have been released before', leadTime: 3, plan: [45, 20, 0, 0, 0, 0] },
    { what: 'parts of a period count as a whole one', leadTime: 1.5, plan: [15, 30, 20, 0, 0, 0] },
    { what: 'a lead time as long as the horizon', leadTime: 6, plan: [65, 0, 0, 0, 0, 0] },
    { what: 'a lead time beyond the horizon', leadTime: 60, plan: [65, 0, 0, 0, 0, 0] },
  ])('lead time $leadTime: $what', ({ leadTime, plan }) => {
    const result = planned({ horizon: 6 }, { onHand: 35, gross: needs, leadTime });
    expect(result.plan).toEqual(plan);
    expect(result.now).toBe(plan[0]);
  });

  test('what is owed and safety stock come first, safety time releases earlier', () => {
    // 35 - 5 - 10 = 20: net 0 30 0 30 20 0
    expect(planned({ horizon: 6 }, { onHand: 35, backlog: 5, safety: 10, gross: needs, leadTime: 0 }).plan).toEqual([0, 30, 0, 30, 20, 0]);
    // 35: net 0 15 0 30 20 0, two periods earlier
    expect(planned({ horizon: 6, early: 2 }, { onHand: 35, gross: needs, leadTime: 0 }).plan).toEqual([15, 30, 20, 0, 0, 0]);
  });

  test('weekly periods', () => {
    expect(planned({ horizon: 6 }, { onHand: 35, gross: needs, leadTime: 10, reviewPeriod: 7 }).plan).toEqual([15, 30, 20, 0, 0, 0]);
  });

  test('open orders in time are netted where they come', () => {
    // 35 - 10 + 20 - 40 = 5, then - 30: net 25 in period 3
    const open = { onHand: 35, onOrder: 20, receipts: [0, 20], gross: needs, leadTime: 0 };
    expect(planned({ horizon: 6, reschedule: 0 }, open).plan).toEqual([0, 0, 0, 25, 20, 0]);
    expect(planned({ horizon: 6 }, open).plan).toEqual([0, 0, 0, 25, 20, 0]);
  });

  test('an open order that comes after the need is pulled forward or, with reschedule 0, not counted before it comes', () => {
    const late = { onHand: 35, onOrder: 20, receipts: [0, 0, 0, 20], gross: needs, leadTime: 0 };
    expect(planned({ horizon: 6 }, late).plan).toEqual([0, 0, 0, 25, 20, 0]);
    expect(planned({ horizon: 6, reschedule: 2 }, late).plan).toEqual([0, 0, 0, 25, 20, 0]);
    // net 15 in period 1; in period 3: 20 - 30
    expect(planned({ horizon: 6, reschedule: 1 }, late).plan).toEqual([0, 15, 0, 10, 20, 0]);
    expect(planned({ horizon: 6, reschedule: 0 }, late).plan).toEqual([0, 15, 0, 10, 20, 0]);
  });

  test('what comes within the lead time is not ordered again, nor what comes after the horizon', () => {
    const open = { onHand: 0, onOrder: 20, receipts: [0, 0, 20], gross: [10, 10, 0], leadTime: 3 };
    expect(planned({ horizon: 3, reschedule: 0 }, open).now).toBe(0);
    expect(planned({ horizon: 2, reschedule: 0 }, open).now).toBe(0);
  });

  test('orders are whole quanta, and what is rounded up counts for the next need', () => {
    expect(planned({ horizon: 4 }, { gross: [2.5, 2.5, 2.5, 2.5], leadTime: 0 }).plan).toEqual([3, 2, 3, 2]);
  });

  test('plans so many periods ahead, whole ones', () => {
    expect(mrp.plansAhead?.({})).toBe(12);
    expect(mrp.plansAhead?.({ horizon: 30 })).toBe(30);
    expect(mrp.check({})).toBeNull();
    expect(mrp.check({ horizon: 2.5 })).toBe('horizon must be a whole number');
    expect(mrp.check({ reschedule: 0.5 })).toBe('reschedule must be a whole number');
  });
});
