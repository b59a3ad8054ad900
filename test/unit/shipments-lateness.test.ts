import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onTimeShare, summariseLateness } from '../../scenarios/files/shipments/lateness.ts';

const mean = (values: readonly number[], weights: readonly number[]): number => {
  const total = weights.reduce((sum, w) => sum + w, 0);
  return values.reduce((sum, v, i) => sum + v * weights[i], 0) / total;
};

test('a few rows stand as they are', () => {
  expect(summariseLateness([0, 3, -2, 0, 3, 9])).toEqual({ values: [-2, 0, 3, 9], weights: [1, 2, 2, 1] });
});

test('many rows stand in at most 12 groups, each at its mean', () => {
  const days = Array.from({ length: 160 }, (_, i) => i + 1);
  expect(summariseLateness(days)).toEqual({ values: [10.5, 30.5, 50.5, 70.5, 90.5, 110.5, 130.5, 150.5], weights: Array.from({ length: 8 }, () => 20) });
});

test('whatever the rows, the share on time is theirs exactly and the mean within 0.05 days', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 400 }), (days) => {
      const summary = summariseLateness(days);
      expect(summary.values.length).toBeLessThanOrEqual(12);
      expect(onTimeShare(summary)).toBe(days.filter((d) => d <= 0).length / days.length);
      expect(Math.abs(mean(summary.values, summary.weights) - days.reduce((sum, d) => sum + d, 0) / days.length)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(summary.values.every((value) => Math.abs(value) >= 1 || value === 0)).toBe(true);
    }),
  );
});
