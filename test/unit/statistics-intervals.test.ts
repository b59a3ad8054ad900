import { describe, expect, test } from 'vitest';
import {
  binomialAtMost,
  clopperPearsonInterval,
  meanInterval,
  quantileIntervalRanks,
  quantileRank,
  wilsonInterval,
} from '../../engine/statistics/index.ts';

describe('meanInterval', () => {
  test('of 1, 2, 3, 4 by hand: 2.5 -+ 3.182446 * sqrt(5 / 3 / 4)', () => {
    const half = 3.1824463052837096 * Math.sqrt(5 / 3 / 4);
    const [low, high] = meanInterval(4, 2.5, 5);
    expect(low).toBeCloseTo(2.5 - half, 12);
    expect(high).toBeCloseTo(2.5 + half, 12);
  });

  test('cannot be given for one value', () => {
    expect(meanInterval(1, 3, 0)).toEqual([Number.NaN, Number.NaN]);
  });

  test('has no width when all values are the same', () => {
    expect(meanInterval(10, 3, 0)).toEqual([3, 3]);
  });
});

describe('intervals for a share', () => {
  test.each([wilsonInterval, clopperPearsonInterval])('%o mirrors when hits and misses are exchanged', (interval) => {
    const [low, high] = interval(3, 40);
    const [mirroredLow, mirroredHigh] = interval(37, 40);
    expect(mirroredLow).toBeCloseTo(1 - high, 12);
    expect(mirroredHigh).toBeCloseTo(1 - low, 12);
  });

  test('end at 0 and 1 where nothing or everything was hit, and need a trial', () => {
    expect(wilsonInterval(0, 30)[0]).toBe(0);
    expect(wilsonInterval(30, 30)[1]).toBe(1);
    expect(clopperPearsonInterval(0, 30)[0]).toBe(0);
    expect(clopperPearsonInterval(30, 30)[1]).toBe(1);
    expect(wilsonInterval(0, 0)).toEqual([Number.NaN, Number.NaN]);
    expect(clopperPearsonInterval(0, 0)).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('quantileRank', () => {
  test.each([
    [0.05, 20, 1],
    [0.05, 21, 2],
    [0.5, 4, 2],
    [0.5, 5, 3],
    [0.07, 100, 7],
    [0.95, 100, 95],
    [0.975, 1, 1],
    [0.5, 0, 0],
  ])('of %d among %d is %d', (p, n, rank) => {
    expect(quantileRank(p, n)).toBe(rank);
  });
});

describe('quantileIntervalRanks', () => {
  /** Counted in exact fractions. */
  test.each([
    [0.5, 5, null],
    [0.5, 6, [1, 6]],
    [0.5, 10, [2, 9]],
    [0.5, 25, [8, 18]],
    [0.05, 64, null],
    [0.05, 72, [1, 9]],
    [0.05, 73, [1, 9]],
    [0.05, 128, [2, 13]],
    [0.95, 128, [116, 127]],
    [0.95, 200, [184, 197]],
  ] as const)('of %d among %d', (p, n, ranks) => {
    expect(quantileIntervalRanks(p, n)).toEqual(ranks);
  });

  test('hold the median with at least 95 %', () => {
    for (const n of [6, 7, 50, 1000, 10_001]) {
      const [low, high] = quantileIntervalRanks(0.5, n) ?? [Number.NaN, Number.NaN];
      expect(binomialAtMost(high - 1, n, 0.5) - binomialAtMost(low - 1, n, 0.5)).toBeGreaterThanOrEqual(0.95);
    }
  });

  test('need a value', () => {
    expect(quantileIntervalRanks(0.5, 0)).toBeNull();
  });
});
