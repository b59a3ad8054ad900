import { describe, expect, it } from 'vitest';
import { gammaQuantile } from '../../engine/random/elementary/gamma-quantile.ts';
import { gamma } from '../../engine/random/elementary/gamma.ts';
import { incompleteGamma, incompleteGammaComplement } from '../../engine/random/elementary/incomplete-gamma.ts';
import { lgamma } from '../../engine/random/elementary/lgamma.ts';
import { poissonMass } from '../../engine/random/elementary/poisson-mass.ts';
import { relative } from './random-errors.ts';
import references from './random-references.json' with { type: 'json' };

describe('gamma functions', () => {
  it.each(references.gamma)('gamma(%d)', (x, expected) => {
    expect(relative(gamma(x), expected)).toBeLessThan(2e-15);
  });

  it.each(references.lgamma)('lgamma(%d)', (x, expected) => {
    expect(Math.abs(lgamma(x) - expected)).toBeLessThan(3e-15 * Math.max(1, Math.abs(expected)));
  });

  it.each(references.incompleteGamma)('P and Q of (%d, %d)', (a, x, p, q) => {
    expect(relative(incompleteGamma(a, x), p)).toBeLessThan(1e-13);
    expect(relative(incompleteGammaComplement(a, x), q)).toBeLessThan(1e-13);
  });

  it.each(references.poissonMass)('poissonMass(%d, %d)', (a, x, expected) => {
    expect(relative(poissonMass(a, x), expected)).toBeLessThan(2e-15 * (1 - Math.log(expected)));
  });

  it('has all Poisson mass at 0 for mean 0', () => {
    expect([poissonMass(0, 0), poissonMass(3, 0)]).toEqual([1, 0]);
  });

  it.each(references.gammaQuantile)('gammaQuantile(%d, %d)', (a, p, expected) => {
    expect(relative(gammaQuantile(a, p), expected)).toBeLessThan(1e-13);
  });

  it('undoes P: what is left, over the density, is the relative error of x', () => {
    let worst = 0;
    for (const a of [0.0101, 0.1, 0.5, 0.999, 1.7, 9.99, 10.01, 123.4, 9999, 1e6]) {
      for (let i = 1; i < 40; i += 1) {
        const x = gammaQuantile(a, i / 40);
        const error = Math.abs(incompleteGamma(a, x) - i / 40) / (a * poissonMass(a, x));
        if (x > 1e-290) worst = Math.max(worst, error / (a < 0.1 ? 1e-13 : 1e-14));
      }
    }
    expect(worst).toBeLessThan(1);
  });
});
