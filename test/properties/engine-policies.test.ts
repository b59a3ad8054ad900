import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventoryPolicies, type InventoryPolicy } from '../../engine/policies/inventory/index.ts';
import { POLICY_PARAMS } from '../../engine/network/model.ts';
import { placed, plainView, type PlainState } from '../specs/plain-view.ts';
import { promises } from './policy-promises.ts';
import { statesOf, timesK } from './policy-states.ts';

const orderOf = (policy: InventoryPolicy, state: PlainState): number => policy.decide(plainView(state), 0);
const named = (kind: string): InventoryPolicy => inventoryPolicies.get(kind) as InventoryPolicy;

test('every kind has its promise', () => {
  expect(Object.keys(promises)).toEqual([...inventoryPolicies.keys()]);
});

describe.each([...inventoryPolicies.values()])('$kind', (policy) => {
  const promise = promises[policy.kind];
  const states = statesOf(policy);

  test('says everything that help and reference need', () => {
    expect(policy.family).toBe('inventory');
    expect(policy.summary).toMatch(/\.$/);
    expect(policy.params.length).toBeLessThanOrEqual(POLICY_PARAMS);
    for (const spec of policy.params) {
      expect(spec.doc).not.toBe('');
      if (spec.default !== null) expect(spec.default >= spec.range[0] && spec.default <= spec.range[1]).toBe(true);
    }
  });

  test('orders a whole number of quanta, at least 0', () => {
    fc.assert(
      fc.property(states, (state) => {
        const order = orderOf(policy, state);
        expect(Number.isSafeInteger(order)).toBe(true);
        expect(order).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps its promise', () => {
    let ordering = 0;
    fc.assert(
      fc.property(states, (state) => {
        const before = plainView(state);
        const order = policy.decide(before, 0);
        if (order > 0) ordering += 1;
        promise.keeps({ order, before, after: plainView(placed(state, order)) });
      }),
      { numRuns: 500 },
    );
    expect(ordering).toBeGreaterThan(20);
  });

  test(`a second order at the same moment is ${promise.ordersAgain === undefined ? 'nothing' : `not always nothing: ${promise.ordersAgain}`}`, () => {
    const again = (state: PlainState): number => orderOf(policy, placed(state, orderOf(policy, state)));
    if (promise.ordersAgain === undefined) fc.assert(fc.property(states, (state) => again(state) === 0), { numRuns: 500 });
    else expect(fc.sample(states, { numRuns: 500, seed: 1 }).some((state) => again(state) > 0)).toBe(true);
  });

  test(`k times all quantities give k times the order${promise.roundsUp === undefined ? '' : `, within k quanta: ${promise.roundsUp}`}`, () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 2, max: 1000 }), (state, k) => {
        const once = k * orderOf(policy, state);
        const scaled = orderOf(policy, timesK(policy, state, k));
        expect(Math.abs(scaled - once)).toBeLessThanOrEqual(promise.roundsUp === undefined ? 0 : k);
      }),
      { numRuns: 500 },
    );
  });

  test('sound levels to start with are at least 0', () => {
    fc.assert(
      fc.property(states, ({ params }) => {
        const byName = Object.fromEntries(policy.params.map(({ name }, k) => [name, params[k]]));
        expect(policy.initialLevel(byName)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

/** Two names for one rule: in any state the second orders what the first does with these parameters. */
const alike: readonly { one: string; other: string; paramsOfOther: (params: readonly number[]) => readonly number[]; only?: (state: PlainState) => PlainState }[] = [
  { one: 'R-S', other: 'base-stock', paramsOfOther: ([, S]) => [S] },
  { one: 'R-s-S', other: 's-S', paramsOfOther: ([, s, S]) => [s, S] },
  { one: 'min-max', other: 's-S', paramsOfOther: ([min, max]) => [min - 1, max] },
  { one: 'make-to-order', other: 'base-stock', paramsOfOther: () => [0] },
  { one: 'forward-coverage', other: 'backward-coverage', paramsOfOther: (params) => params, only: (state) => ({ ...state, daily: [state.daily[0]] }) },
];

test.each(alike)('$one orders as $other does', ({ one, other, paramsOfOther, only }) => {
  fc.assert(
    fc.property(statesOf(named(one)), (drawn) => {
      const state = only?.(drawn) ?? drawn;
      expect(orderOf(named(one), state)).toBe(orderOf(named(other), { ...state, params: paramsOfOther(state.params) }));
    }),
    { numRuns: 500 },
  );
});
