import { describe, expect, it } from 'vitest';
import { distributions } from '../../engine/random/index.ts';
import { exp } from '../../engine/random/elementary/exp.ts';
import { gammaQuantile } from '../../engine/random/elementary/gamma-quantile.ts';
import { log } from '../../engine/random/elementary/log.ts';
import { normalQuantile } from '../../engine/random/elementary/normal-quantile.ts';
import { lengthBiasedTable } from '../../engine/random/tables/length-biased-table.ts';
import { relative } from './random-errors.ts';

const uniforms = [2 ** -33, 1e-6, 0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999, 1 - 1e-6, 1 - 2 ** -33];

describe('lengthBiasedTable', () => {
  it.each<[string, (p: number) => number, (u: number) => number]>([
    ['exponential', (p) => -log(1 - p), (u) => gammaQuantile(2, u)],
    ['gamma with cv 0.5', (p) => gammaQuantile(4, p), (u) => gammaQuantile(5, u)],
    ['lognormal with variance 1', (p) => exp(normalQuantile(p)), (u) => exp(1 + normalQuantile(u))],
    ['uniform', (p) => p, (u) => Math.sqrt(u)],
  ])('finds the closed form of %s', (_name, quantile, expected) => {
    const biased = lengthBiasedTable(quantile);
    for (const u of uniforms) expect(relative(biased(u), expected(u))).toBeLessThan(1e-4);
  });

  it('gives 0 for a law that is always 0', () => {
    expect(lengthBiasedTable(() => 0)(0.3)).toBe(0);
  });

  it('is only needed where no closed form is known', () => {
    expect([...distributions.values()].filter((entry) => entry.lengthBiased === null).map((entry) => entry.kind)).toEqual(['normal', 'triangular']);
  });
});
