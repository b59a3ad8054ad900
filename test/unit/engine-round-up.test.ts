import { expect, test } from 'vitest';
import { roundUp } from '../../engine/policies/inventory/round-up.ts';

test.each([
  [2, 2],
  [2.25, 3],
  [-2.25, -2],
  [-3, -3],
  // 3.0000000000000004
  [10 * (0.1 + 0.1 + 0.1), 3],
  // 5.6e-17: what is left where two sums cancel out
  [0.1 + 0.2 - 0.3, 0],
  [2 + 1e-6, 3],
  [9e15 + 1, 9e15 + 1],
  [1e12 + 0.25, 1e12],
])('%d is %d', (x, whole) => {
  expect(roundUp(x)).toBe(whole);
});
