import { describe, expect, test } from 'vitest';
import { runDocument } from '../specs/document-run.ts';
import { lampShop } from '../specs/lamp-documents.ts';

/** What a market asks for, `[day, quantity]`. */
function demands(days: number, market: object, seed = 1): [number, number][] {
  const policy = { inventory: { 'R-Q': { R: days, Q: 0 } } };
  return runDocument(lampShop({ days, stock: 0, policy, market: { demand: 1, unmet: 'lost', ...market } }), seed).rows('demand', 'street');
}

const timesOf = (rows: readonly [number, number][]): number[] => rows.map(([time]) => Math.round(time * 1e6) / 1e6);
const sizesOf = (rows: readonly [number, number][]): number[] => rows.map(([, size]) => size);
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Covariance of a list with itself `lag` places later. */
function covariance(values: readonly number[], lag: number): number {
  const mean = meanOf(values);
  return meanOf(values.slice(lag).map((value, k) => (value - mean) * (values[k] - mean)));
}

describe('arrivals', () => {
  test('with a period: at n x period from 0', () => {
    expect(timesOf(demands(2, { every: 0.5 }))).toEqual([0, 0.5, 1, 1.5]);
  });

  test('with gaps: after each gap, the first from 0', () => {
    expect(timesOf(demands(2, { every: { constant: 0.75 } }))).toEqual([0.75, 1.5]);
  });

  test('with exponential gaps: a Poisson process, as many a day as its variance', () => {
    const times = timesOf(demands(2000, { every: { exponential: { mean: 0.2 } } }));
    const days = Array<number>(2000).fill(0);
    for (const time of times) days[Math.floor(time)] += 1;
    // standard errors: sqrt(5 / 2000) = 0.05; of the variance about 0.17
    expect(Math.abs(meanOf(days) - 5)).toBeLessThan(0.15);
    expect(Math.abs(covariance(days, 0) - 5)).toBeLessThan(0.5);
    expect(Math.abs(covariance(days, 1) / covariance(days, 0))).toBeLessThan(0.07);
  });

  test('the n-th gap keeps its draw whatever else changes', () => {
    const every = { exponential: { mean: 0.5 } };
    expect(timesOf(demands(20, { every, demand: { poisson: { mean: 4 } } }))).toEqual(timesOf(demands(20, { every })));
  });
});

describe('season', () => {
  test('multiplies the quantity of demand with a period, again and again', () => {
    expect(sizesOf(demands(8, { demand: 10, season: { step: 2, factors: [1, 0.5, 0] } }))).toEqual([10, 10, 5, 5, 0, 0, 10, 10]);
  });

  test('makes time run faster where gaps are drawn', () => {
    expect(timesOf(demands(7, { every: { constant: 1 }, season: { step: 3, factors: [1, 2] } }))).toEqual([1, 2, 3, 3.5, 4, 4.5, 5, 5.5, 6]);
  });

  test('makes it stand still with factor 0', () => {
    // 1.5; half of the next gap until day 2, the rest from day 4; 1 of 1.5 until day 6, the rest from day 8
    expect(timesOf(demands(9, { every: { constant: 1.5 }, season: { step: 2, factors: [1, 0] } }))).toEqual([1.5, 5, 8.5]);
  });

  test('of ones changes nothing', () => {
    const market = { demand: { poisson: { mean: 20 } } };
    expect(demands(30, { ...market, season: { step: 3, factors: [1, 1] } })).toEqual(demands(30, market));
  });
});

describe('trend', () => {
  test('adds the same each day to demand with a period', () => {
    // 3.65 a year of 365 days: 1 % a day
    expect(sizesOf(demands(4, { demand: 100, trend: 3.65 }))).toEqual([100, 101, 102, 103]);
  });

  test('goes down to 0 and stays there', () => {
    expect(sizesOf(demands(5, { demand: 90, trend: -365 / 3 }))).toEqual([90, 60, 30, 0, 0]);
  });

  test('makes gaps shorter, by the day', () => {
    // 1 a day more each day: 1, 2 and 3 arrivals
    expect(timesOf(demands(3, { every: { constant: 1 }, trend: 365 }))).toEqual([1, 1.5, 2, 2.333333, 2.666667]);
  });

  test('with a season: both factors', () => {
    expect(sizesOf(demands(4, { demand: 100, trend: 36.5, season: { step: 1, factors: [1, 2] } }))).toEqual([100, 220, 120, 260]);
  });
});

describe('autoregressive demand', () => {
  const sizes = (phi: number, more: object = {}): number[] => sizesOf(demands(4000, { demand: { autoregressive: { phi, mean: 100, sd: 10 } }, ...more }));

  test.each([{ phi: 0.7 }, { phi: -0.5 }, { phi: 0 }])('phi $phi: mean, variance and memory', ({ phi }) => {
    const values = sizes(phi);
    expect(Math.abs(meanOf(values) - 100)).toBeLessThan(2);
    // sd^2 / (1 - phi^2)
    expect(Math.abs(covariance(values, 0) / (100 / (1 - phi * phi)) - 1)).toBeLessThan(0.12);
    expect(Math.abs(covariance(values, 1) / covariance(values, 0) - phi)).toBeLessThan(0.05);
    expect(Math.abs(covariance(values, 2) / covariance(values, 0) - phi * phi)).toBeLessThan(0.06);
  });

  test('carries what was not rounded or cut: levels below 0 count as 0 and are remembered', () => {
    const rare = sizesOf(demands(10_000, { demand: { autoregressive: { phi: 0.9, mean: 1, sd: 2 } } }));
    // the level is normal with mean 1 and standard deviation 2 / sqrt(1 - 0.81) = 4.59: below a half with probability 0.457; what is above 0 has mean 2.37
    expect(Math.abs(rare.filter((value) => value === 0).length / rare.length - 0.457)).toBeLessThan(0.07);
    expect(Math.abs(meanOf(rare) - 2.37)).toBeLessThan(0.4);
  });

  test('the season multiplies what is asked for, not what is carried', () => {
    const plain = sizes(0.7);
    const double = sizes(0.7, { season: { step: 1, factors: [2] } });
    const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
    // half a piece left over of the one, and twice half a piece of the other
    expect(Math.abs(total(double) - 2 * total(plain))).toBeLessThanOrEqual(1.5);
  });

  test('what rounding leaves over of a season is asked for later: no piece is lost', () => {
    const asked = sizesOf(demands(3000, { season: { step: 1, factors: [0.4, 1.4] } }));
    expect(asked.reduce((sum, size) => sum + size, 0)).toBe(2700);
  });
});
