import { describe, expect, test } from 'vitest';
import { betaQuantile, incompleteBeta, tQuantile } from '../../engine/statistics/index.ts';

/** Probability, degrees of freedom, quantile; computed with 40 digits. */
const T_QUANTILES: readonly (readonly [number, number, number])[] = [
  [0.75, 1, 1],
  [0.975, 1, 12.706204736174705],
  [0.9995, 1, 636.61924876871962],
  [0.75, 2, 0.81649658092772603],
  [0.975, 2, 4.3026527297494639],
  [0.9995, 2, 31.599054576443621],
  [0.75, 3, 0.76489232840434528],
  [0.975, 3, 3.1824463052837096],
  [0.975, 4, 2.7764451051977944],
  [0.9995, 4, 8.6103015813792751],
  [0.975, 9, 2.2621571627982055],
  [0.975, 30, 2.0422724563012383],
  [0.9995, 30, 3.6459586350420218],
  [0.975, 63, 1.9983405425207416],
  [0.975, 127, 1.9788195347028542],
  [0.75, 999, 0.67473541034671903],
  [0.975, 999, 1.96234146113345],
  [0.975, 1999, 1.961151420170562],
  [0.9995, 1999, 3.2954005769273776],
  [0.75, 2000, 0.67461243753102188],
  [0.975, 2000, 1.961150826099438],
  [0.9995, 2000, 3.2953981367297396],
  [0.975, 9999, 1.9602012636213577],
  [0.975, 999999, 1.9599663568164793],
];

describe('tQuantile', () => {
  test.each(T_QUANTILES)('at %d with %d degrees is %d', (p, degrees, expected) => {
    expect(Math.abs(tQuantile(p, degrees) / expected - 1)).toBeLessThan(1e-10);
  });

  test('is odd around one half', () => {
    expect(tQuantile(0.5, 7)).toBe(0);
    expect(tQuantile(0.25, 7)).toBe(-tQuantile(0.75, 7));
  });

  test('is not defined outside its range', () => {
    expect(tQuantile(0.975, 0)).toBeNaN();
    expect(tQuantile(1, 5)).toBeNaN();
  });
});

describe('incompleteBeta', () => {
  test.each([
    [0.3, 2, 5, 0.579825],
    [0.01, 0.5, 0.5, 0.063768560858519848],
    [0.9, 40, 3, 0.19510765482693662],
    [0.5, 500, 520, 0.73450657715115318],
  ])('at %d with shapes %d and %d', (x, a, b, expected) => {
    expect(Math.abs(incompleteBeta(x, a, b) / expected - 1)).toBeLessThan(1e-11);
  });

  test('is 0 and 1 at its ends', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });
});

describe('betaQuantile', () => {
  test.each([
    [0.025, 1, 100],
    [0.5, 3, 3],
    [0.975, 951, 50],
    [0.001, 0.3, 2],
    [0.999, 0.5, 0.5],
  ])('at %d with shapes %d and %d is where the distribution function takes that value', (p, a, b) => {
    expect(incompleteBeta(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 12);
  });

  test('of the uniform distribution is the probability', () => {
    expect(betaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 14);
  });
});
