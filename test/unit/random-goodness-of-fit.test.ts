import { describe, expect, it } from 'vitest';
import { incompleteGamma } from '../../engine/random/elementary/incomplete-gamma.ts';
import { normalCdf } from '../../engine/random/elementary/normal-cdf.ts';
import { distributions, Streams, Variates } from '../../engine/random/index.ts';
import type { Choice } from '../../engine/spec.ts';

const SCALE = 1e15;
const COUNT = 20_000;

type Cdf = (x: number) => number;

/** Each law with its distribution function, written out here a second time. */
const laws: [Choice, Cdf][] = [
  [{ kind: 'exponential', params: { mean: 2 } }, (x) => 1 - Math.exp(-x / 2)],
  [{ kind: 'gamma', params: { mean: 2, cv: 0.5 } }, (x) => incompleteGamma(4, 2 * x)],
  [{ kind: 'gamma', params: { mean: 2, cv: 2 } }, (x) => incompleteGamma(0.25, x / 8)],
  [{ kind: 'normal', params: { mean: 50, sd: 8 } }, (x) => normalCdf((x - 50) / 8)],
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

/** Laws of counts with mean and r, the shape of the gamma law that the mean is drawn from. */
const counting: [string, number, number][] = [
  ['poisson', 0.7, Infinity],
  ['poisson', 12, Infinity],
  ['poisson', 3000, Infinity],
  ['negative-binomial', 0.7, 0.5],
  ['negative-binomial', 12, 3],
  ['negative-binomial', 12, 300],
  ['negative-binomial', 1e6, 8],
];

describe.each(counting)('%s with mean %d and r %d', (kind, mean, r) => {
  const variance = mean + (mean * mean) / r;
  const spread = distributions.get(kind)!.params.some((spec) => spec.name === 'sd') ? { sd: Math.sqrt(variance) } : {};
  const variates = new Variates();
  const i = variates.add({ kind, params: { mean, ...spread } }, 1);
  const streams = new Streams(['counts']);

  it('fits its masses', () => {
    streams.reset(12, 0);
    let sum = 0;
    let squares = 0;
    for (let k = 0; k < COUNT; k += 1) {
      const deviation = variates.draw(i, streams.next(0)) - mean;
      sum += deviation;
      squares += deviation * deviation;
    }
    expect(Math.abs(sum / COUNT) / Math.sqrt(variance / COUNT)).toBeLessThan(3);
    // variance of a squared deviation: with excess kurtosis 6 / r + 1 / variance
    expect(Math.abs(squares / COUNT - variance) / Math.sqrt((variance * variance * (2 + 6 / r + 1 / variance)) / COUNT)).toBeLessThan(3);
  });

  it('has every count as often as its mass says', () => {
    streams.reset(13, 0);
    const seen = new Map<number, number>();
    for (let k = 0; k < COUNT; k += 1) {
      const count = variates.draw(i, streams.next(0));
      seen.set(count, (seen.get(count) ?? 0) + 1);
    }
    // the ratio of neighbouring masses, from 0 up
    let mass = r === Infinity ? Math.exp(-mean) : (mean / variance) ** r;
    let classes = 0;
    let distance = 0;
    for (let k = 0; k < 200; k += 1) {
      const expected = COUNT * mass;
      if (expected >= 10) {
        classes += 1;
        distance += ((seen.get(k) ?? 0) - expected) ** 2 / expected;
      }
      mass *= r === Infinity ? mean / (k + 1) : ((r + k) / (k + 1)) * (1 - mean / variance);
    }
    // chi square; its standard deviation is the root of twice the classes
    expect(distance).toBeLessThan(classes + 3.5 * Math.sqrt(2 * classes) + 1e-9);
  });
});

describe('lumpy', () => {
  const variates = new Variates();
  const i = variates.add({ kind: 'lumpy', params: { chance: 0.2, mean: 3, cv: 0.5 } }, SCALE);
  const size: Cdf = (x) => incompleteGamma(4, (4 * x) / 3);
  const streams = new Streams(['first', 'second']);
  streams.reset(14, 0);

  it('comes as often as its chance says, with gamma sizes', () => {
    const values = Float64Array.from({ length: COUNT }, () => variates.draw(i, streams.next(0)) / SCALE);
    const sizes = values.filter((x) => x > 0);
    expect(Math.abs(sizes.length - 0.2 * COUNT) / Math.sqrt(COUNT * 0.2 * 0.8)).toBeLessThan(3);
    expect(kolmogorov(sizes, size)).toBeLessThan(1.95);
  });

  it('has the stationary residual of its sizes', () => {
    const values = Float64Array.from({ length: COUNT }, () => variates.stationaryResidual(i, streams.next(0), streams.next(1)) / SCALE);
    expect(kolmogorov(values, equilibrium(size, Math.max(...values)))).toBeLessThan(1.95);
  });
});
