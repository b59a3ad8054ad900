import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf } from '../../engine/random/elementary/normal-cdf.ts';
import { distributions, mean, sd, Variates } from '../../engine/random/index.ts';
import type { Choice } from '../../engine/spec.ts';
import { choiceOf, streamUniform } from './random-choices.ts';

/** So many ticks to the mean, or to a tenth of the standard deviation, that rounding to a whole tick does not show. */
const FINE = 1e9;

function fineScale(choice: Choice): number {
  const size = Math.max(mean(choice), sd(choice) / 10);
  return size > 0 ? FINE / size : FINE;
}

/**
 * Bounds of the integral over u from 0 to 1 of a function that never falls: sums of the left and of the right ends of
 * cells, with as many cells in every halving of the way to either end, but for the last 2^-51.
 */
function bounds(f: (u: number) => number, cells: number): { low: number; high: number } {
  let low = 0;
  let high = 0;
  const add = (left: number, right: number, width: number): void => {
    low += width * left;
    high += width * right;
  };
  let below = f(0.5);
  let above = below;
  for (let halving = 1; halving <= 50; halving += 1) {
    const width = 2 ** -(halving + 1) / cells;
    for (let cell = 1; cell <= cells; cell += 1) {
      const tail = 2 ** -halving - cell * width;
      const [lower, higher] = [f(tail), f(1 - tail)];
      add(lower, below, width);
      add(above, higher, width);
      [below, above] = [lower, higher];
    }
  }
  add(Math.min(0, below), below, 2 ** -51);
  add(above, above, 2 ** -51);
  return { low, high };
}

/** The middle of the bounds is to be as near as `share` of their distance. */
function expectBetween(expected: number, { low, high }: { low: number; high: number }, share: number): void {
  expect(Math.abs((low + high) / 2 - expected)).toBeLessThanOrEqual(share * (high - low) + 1e-7 * expected + 1e-9);
}

/** Mean and mean square of a normal variate cut at 0, by their closed forms. */
function momentsAboveZero(choice: Choice): { first: number; second: number } {
  const [m, s] = [mean(choice), sd(choice)];
  if (s === 0) return { first: m, second: m * m };
  const chance = normalCdf(m / s);
  const density = Math.exp(-((m / s) ** 2) / 2) / Math.sqrt(2 * Math.PI);
  return { first: m * chance + s * density, second: (m * m + s * s) * chance + m * s * density };
}

/** Laws whose quantile jumps: their integral can be anywhere between the bounds. */
const stepping = new Set(['poisson', 'negative-binomial', 'lumpy', 'empirical']);

/** Laws that hold for a renewal: `series` is no law of chance. */
const chances = [...distributions.values()].filter((entry) => entry.kind !== 'series');

describe.each([...distributions.values()])('$kind', (entry) => {
  const choices = choiceOf(entry);

  test('draws whole numbers >= 0, never falling in u', () => {
    fc.assert(
      fc.property(choices, streamUniform, streamUniform, fc.constantFrom(1, 1e6, 86_400_000_000), (choice, u1, u2, scale) => {
        const variates = new Variates();
        const i = variates.add(choice, scale);
        const low = variates.draw(i, Math.min(u1, u2), 1);
        const high = variates.draw(i, Math.max(u1, u2), 1);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('never falls from one uniform to the next', () => {
    fc.assert(
      fc.property(choices, fc.integer({ min: 0, max: 2 ** 32 - 200 }), (choice, from) => {
        const variates = new Variates();
        const i = variates.add(choice, fineScale(choice));
        let last = 0;
        for (let step = from; step < from + 200; step += 1) {
          const x = variates.draw(i, (step + 0.5) / 2 ** 32);
          expect(x).toBeGreaterThanOrEqual(last);
          last = x;
        }
      }),
      { numRuns: 30 },
    );
  });

  test('draws without cutting or rounding what draw cuts at 0 and rounds; below 0 only for a kind that says so', () => {
    fc.assert(
      fc.property(choices, streamUniform, (choice, u) => {
        const variates = new Variates();
        const i = variates.add(choice, 1000);
        const exact = variates.drawSigned(i, u);
        expect(variates.draw(i, u)).toBe(Math.max(0, Math.floor(exact + 0.5)));
        if (entry.signed !== true) expect(exact).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  test('scales: a finer tick gives the same value', () => {
    fc.assert(
      fc.property(choices, streamUniform, (choice, u) => {
        const variates = new Variates();
        const scale = fineScale(choice) / 1e4;
        const coarse = variates.draw(variates.add(choice, scale), u);
        const fine = variates.draw(variates.add(choice, scale * 1024), u);
        expect(Math.abs(fine - coarse * 1024)).toBeLessThanOrEqual(513);
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same numbers wherever and beside whatever it is registered', () => {
    fc.assert(
      fc.property(choices, choices, streamUniform, (choice, other, u) => {
        const alone = new Variates();
        const beside = new Variates();
        for (let k = 0; k < 9; k += 1) beside.add(other, 1);
        const i = beside.add(choice, 1000);
        beside.add(other, 5);
        expect(beside.draw(i, u)).toBe(alone.draw(alone.add(choice, 1000), u));
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(chances)('$kind, as a law of chance', (entry) => {
  const choices = choiceOf(entry);

  test('has the mean and the standard deviation it says', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const variates = new Variates();
        const scale = fineScale(choice);
        const i = variates.add(choice, scale);
        const m = mean(choice);
        const value = (u: number): number => (entry.signed === true ? variates.drawSigned(i, u) : variates.draw(i, u)) / scale;
        expectBetween(m, bounds(value, 128), stepping.has(entry.kind) ? 0.5 : 0.05);
        const second = sd(choice) ** 2 + m * m;
        const above = bounds((u) => Math.max(0, value(u)) ** 2, 128);
        const below = entry.signed === true ? bounds((u) => Math.max(0, -value(1 - u)) ** 2, 128) : { low: 0, high: 0 };
        expect(second).toBeGreaterThanOrEqual((above.low + below.low) * (1 - 1e-7));
        // the heaviest tails keep up to a hundredth of it beyond 1 - 2^-51
        expect(second).toBeLessThanOrEqual((above.high + below.high) * 1.01 + 1e-9);
      }),
      { numRuns: 10 },
    );
  });

  test('has a stationary residual with mean E[X^2] / (2 E[X])', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const variates = new Variates();
        const scale = fineScale(choice);
        const i = variates.add(choice, scale);
        const { first, second } = entry.signed === true ? momentsAboveZero(choice) : { first: mean(choice), second: sd(choice) ** 2 + mean(choice) ** 2 };
        fc.pre(first > 0);
        const found = bounds((u) => variates.stationaryResidual(i, u, 0.5) / scale, 16);
        expectBetween(second / (2 * first), found, stepping.has(entry.kind) ? 0.5 : 0.05);
      }),
      { numRuns: 10 },
    );
  });

  test('has a stationary residual from 0 up, never falling in the place within the interval', () => {
    fc.assert(
      fc.property(choices, streamUniform, streamUniform, streamUniform, (choice, u, place1, place2) => {
        const variates = new Variates();
        const i = variates.add(choice, fineScale(choice));
        const low = variates.stationaryResidual(i, u, Math.min(place1, place2));
        const high = variates.stationaryResidual(i, u, Math.max(place1, place2));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
      }),
      { numRuns: 30 },
    );
  });
});
