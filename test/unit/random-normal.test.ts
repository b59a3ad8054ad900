import { describe, expect, it } from 'vitest';
import { normalQuantile, Variates } from '../../engine/random/index.ts';
import { normalCdf } from '../../engine/random/elementary/normal-cdf.ts';
import { relative } from './random-errors.ts';
import references from './random-references.json' with { type: 'json' };

describe('normal', () => {
  it.each(references.normal)('mean %d, sd %d at %d', (mean, sd, u, expected) => {
    const variates = new Variates();
    const i = variates.add({ kind: 'normal', params: { mean, sd } }, 1e3);
    expect(relative(variates.drawSigned(i, u) / 1e3, expected)).toBeLessThan(1e-12);
    expect(variates.draw(i, u)).toBe(Math.max(0, Math.floor(variates.drawSigned(i, u) + 0.5)));
  });

  it('cuts at 0 what is drawn, and only there', () => {
    const variates = new Variates();
    const i = variates.add({ kind: 'normal', params: { mean: 1, sd: 2 } }, 1e6);
    expect(variates.draw(i, 0.1)).toBe(0);
    expect(variates.drawSigned(i, 0.1)).toBe((1 + 2 * normalQuantile(0.1)) * 1e6);
  });

  it('has the stationary residual of the law cut at 0', () => {
    const variates = new Variates();
    const i = variates.add({ kind: 'normal', params: { mean: 1, sd: 2 } }, 1e9);
    const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    // integral of x f(x) from 0 to the end of the interval that is drawn
    const part = (x: number): number => normalCdf((x - 1) / 2) - normalCdf(-0.5) + 2 * (density(0.5) - density((x - 1) / 2));
    const whole = 1 - normalCdf(-0.5) + 2 * density(0.5);
    for (let k = 1; k < 100; k += 1) {
      const interval = (variates.stationaryResidual(i, k / 100, 0.5) / 1e9) * 2;
      expect(Math.abs(part(interval) / whole - k / 100)).toBeLessThan(1e-4);
    }
  });

  it('is constant with sd 0', () => {
    const variates = new Variates();
    const i = variates.add({ kind: 'normal', params: { mean: 7, sd: 0 } }, 10);
    expect([0.001, 0.5, 0.999].map((u) => variates.draw(i, u))).toEqual([70, 70, 70]);
    expect(variates.stationaryResidual(i, 0.3, 0.5)).toBe(35);
  });
});

describe('drawSigned', () => {
  it('is what draw rounds, for kinds that are never negative', () => {
    const variates = new Variates();
    const i = variates.add({ kind: 'exponential', params: { mean: 2.5 } }, 100);
    for (const u of [0.01, 0.4, 0.99]) expect(Math.floor(variates.drawSigned(i, u) + 0.5)).toBe(variates.draw(i, u));
  });

  it('counts the draws for a series', () => {
    const variates = new Variates();
    const i = variates.add({ kind: 'series', params: { values: [0.25, 3] } }, 2);
    expect([0, 1, 2].map((n) => variates.drawSigned(i, 0.5, n))).toEqual([0.5, 6, 0]);
  });
});
