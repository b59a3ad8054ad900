import { describe, expect, test } from 'vitest';
import { log } from '../../engine/random/elementary/log.ts';
import { normalQuantile } from '../../engine/random/elementary/normal-quantile.ts';
import { hashName } from '../../engine/random/integer-hash.ts';
import { Streams } from '../../engine/random/streams.ts';
import { momentsOf } from '../../engine/montecarlo/moments.ts';
import { clopperPearsonInterval, meanInterval, wilsonInterval } from '../../engine/statistics/index.ts';

/** Samples drawn per row: the standard error of the coverage is then at most 0.12 % of it. */
const SAMPLES = 100_000;

/** Returns the share of samples of n values whose t interval holds the true mean, `quantile` being the law's. */
function coverage(id: string, n: number, trueMean: number, quantile: (u: number) => number): number {
  const streams = new Streams(['values']);
  const values = new Float64Array(n);
  let held = 0;
  for (let sample = 0; sample < SAMPLES; sample++) {
    streams.reset(hashName(id), sample);
    for (let i = 0; i < n; i++) values[i] = quantile(streams.next(0));
    const moments = momentsOf(values, n, 0, n);
    const [low, high] = meanInterval(n, moments.mean[0], moments.m2[0]);
    if (low <= trueMean && trueMean <= high) held++;
  }
  return held / SAMPLES;
}

/** Returns the distance of a share seen in SAMPLES from the expected one, in standard errors of both. */
function standardErrorsOff(seen: number, expected: number, expectedError: number): number {
  return (seen - expected) / Math.sqrt((expected * (1 - expected)) / SAMPLES + expectedError * expectedError);
}

describe('mc.tci.coverage: the t interval covers', () => {
  test.each([2, 5, 10, 40])('normal data: 0.95 for %d values', (n) => {
    const seen = coverage(`mc.tci.coverage/normal/${n}`, n, 0, normalQuantile);
    expect(Math.abs(standardErrorsOff(seen, 0.95, 0))).toBeLessThanOrEqual(3);
  });

  /** Number of values, coverage and its standard error, from 5 to 20 million samples. */
  test.each([
    [5, 0.8828908, 7.19e-5],
    [10, 0.9003708, 6.7e-5],
    [20, 0.9186615, 8.64e-5],
    [40, 0.931972, 1.126e-4],
  ])('exponential data: less, on %d values %d', (n, expected, expectedError) => {
    const seen = coverage(`mc.tci.coverage/exponential/${n}`, n, 1, (u) => -log(u));
    expect(Math.abs(standardErrorsOff(seen, expected, expectedError))).toBeLessThanOrEqual(3);
  });
});

describe('mc.proportion_ci: 95 % intervals for a share', () => {
  test.each([
    { k: 0, n: 30, exact: [0, 0.11570330822202779], score: [0, 0.11351339317396876] },
    { k: 1, n: 100, exact: [0.00025314603297742064, 0.054459385392080645], score: [0.0017674320641406505, 0.054486196178705315] },
    { k: 5, n: 100, exact: [0.016431879182052155, 0.11283491110546275], score: [0.02154367915436796, 0.11175046923191913] },
    { k: 50, n: 1000, exact: [0.0373353976046618, 0.06539048791549364], score: [0.03813026239274882, 0.06531382024425081] },
    { k: 30, n: 30, exact: [0.8842966917779722, 1], score: [0.8864866068260312, 1] },
  ])('$k of $n', ({ k, n, exact, score }) => {
    clopperPearsonInterval(k, n).forEach((end, i) => expect(Math.abs(end - exact[i])).toBeLessThanOrEqual(1e-9));
    wilsonInterval(k, n).forEach((end, i) => expect(Math.abs(end - score[i])).toBeLessThanOrEqual(1e-9));
  });
});
