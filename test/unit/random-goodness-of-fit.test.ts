import { describe, expect, it } from 'vitest';
import { incompleteGamma } from '../../engine/random/elementary/incomplete-gamma.ts';
import { normalCdf } from '../../engine/random/elementary/normal-cdf.ts';
import { Streams, Variates } from '../../engine/random/index.ts';
import type { Choice } from '../../engine/spec.ts';

const SCALE = 1e15;
const COUNT = 20_000;

type Cdf = (x: number) => number;

/** Each law with its distribution function, written out here a second time. */
const laws: [Choice, Cdf][] = [
  [{ kind: 'exponential', params: { mean: 2 } }, (x) => 1 - Math.exp(-x / 2)],
  [{ kind: 'gamma', params: { mean: 2, cv: 0.5 } }, (x) => incompleteGamma(4, 2 * x)],
  [{ kind: 'gamma', params: { mean: 2, cv: 2 } }, (x) => incompleteGamma(0.25, x / 8)],
  [{ kind: 'lognormal', params: { mean: 2, cv: 1 } }, (x) => normalCdf((Math.log(x / 2) + Math.log(2) / 2) / Math.sqrt(Math.log(2)))],
  [{ kind: 'weibull', params: { mean: Math.sqrt(Math.PI) / 2, shape: 2 } }, (x) => 1 - Math.exp(-x * x)],
  [{ kind: 'uniform', params: { low: 1, high: 3 } }, (x) => (x - 1) / 2],
  [{ kind: 'triangular', params: { low: 0, mode: 1, high: 2 } }, (x) => (x < 1 ? (x * x) / 2 : 1 - Math.max(0, 2 - x) ** 2 / 2)],
];

/** Kolmogorov's distance times the square root of the count; above 1.95 once in a thousand. */
function kolmogorov(values: Float64Array, cdf: Cdf): number {
  values.sort();
  let distance = 0;
  values.forEach((x, k) => {
    const p = cdf(x);
    distance = Math.max(distance, p - k / values.length, (k + 1) / values.length - p);
  });
  return distance * Math.sqrt(values.length);
}

describe.each(laws)('%j', (choice, cdf) => {
  const variates = new Variates();
  const i = variates.add(choice, SCALE);
  const streams = new Streams(['first', 'second']);
  streams.reset(11, 0);

  it('fits its distribution function', () => {
    const values = Float64Array.from({ length: COUNT }, () => variates.draw(i, streams.next(0)) / SCALE);
    expect(kolmogorov(values, cdf)).toBeLessThan(1.95);
  });

  it('is the inverse of its distribution function', () => {
    for (let k = 1; k < 1000; k += 1) expect(Math.abs(cdf(variates.draw(i, k / 1000) / SCALE) - k / 1000)).toBeLessThan(1e-7);
  });

  it('has a stationary residual with density (1 - F) / mean', () => {
    const values = Float64Array.from({ length: COUNT }, () => variates.stationaryResidual(i, streams.next(0), streams.next(1)) / SCALE);
    expect(kolmogorov(values, equilibrium(cdf, Math.max(...values)))).toBeLessThan(1.95);
  });
});

/** The distribution function of the residual, by the trapezium rule up to `end` on a grid that is finer near 0. */
function equilibrium(cdf: Cdf, end: number): Cdf {
  const cells = 20_000;
  const at = (k: number): number => 5 * end * (k / cells) ** 3;
  const sums = new Float64Array(cells + 1);
  for (let k = 1; k <= cells; k += 1) sums[k] = sums[k - 1]! + ((at(k) - at(k - 1)) * (survival(cdf, at(k)) + survival(cdf, at(k - 1)))) / 2;
  return (x) => sums[Math.min(cells, Math.round(cells * Math.cbrt(x / (5 * end))))]! / sums[cells]!;
}

function survival(cdf: Cdf, x: number): number {
  return x === 0 ? 1 : 1 - Math.min(1, Math.max(0, cdf(x)));
}

describe('poisson', () => {
  it.each([0.7, 12, 3000])('fits its masses at mean %d', (mean) => {
    const variates = new Variates();
    const i = variates.add({ kind: 'poisson', params: { mean } }, 1);
    const streams = new Streams(['counts']);
    streams.reset(12, 0);
    let sum = 0;
    let squares = 0;
    for (let k = 0; k < COUNT; k += 1) {
      const deviation = variates.draw(i, streams.next(0)) - mean;
      sum += deviation;
      squares += deviation * deviation;
    }
    expect(Math.abs(sum / COUNT) / Math.sqrt(mean / COUNT)).toBeLessThan(3);
    // variance of a squared deviation: mean + 2 mean^2
    expect(Math.abs(squares / COUNT - mean) / Math.sqrt((mean + 2 * mean * mean) / COUNT)).toBeLessThan(3);
  });
});
