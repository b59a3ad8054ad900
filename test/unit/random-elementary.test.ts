import { describe, expect, it } from 'vitest';
import { erfc } from '../../engine/random/elementary/erfc.ts';
import { exp } from '../../engine/random/elementary/exp.ts';
import { log } from '../../engine/random/elementary/log.ts';
import { normalCdf } from '../../engine/random/elementary/normal-cdf.ts';
import { normalQuantile } from '../../engine/random/elementary/normal-quantile.ts';
import { pow } from '../../engine/random/elementary/pow.ts';
import { places, relative } from './random-errors.ts';
import references from './random-references.json' with { type: 'json' };

describe('exp', () => {
  it.each(references.exp)('of %d is within a place', (x, expected) => {
    expect(places(exp(x), expected)).toBeLessThanOrEqual(1);
  });

  it('agrees with Math.exp to 2 places over the whole range', () => {
    let worst = 0;
    for (let i = 0; i <= 40_000; i += 1) {
      const x = -708 + (i / 40_000) * 1417.7 + (i % 7) * 1e-3;
      worst = Math.max(worst, places(exp(x), Math.exp(x)), places(exp(x / 700), Math.exp(x / 700)));
    }
    expect(worst).toBeLessThanOrEqual(2);
  });

  it('ends in 0, Infinity and NaN', () => {
    expect([exp(0), exp(-Infinity), exp(-746), exp(-745.2), exp(Infinity), exp(709.8), exp(NaN)]).toEqual([1, 0, 0, 0, Infinity, Infinity, NaN]);
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(exp(-745.1332191019411)).toBe(5e-324);
  });
});

describe('log', () => {
  it.each(references.log)('of %d is within a place', (x, expected) => {
    expect(places(log(x), expected)).toBeLessThanOrEqual(1);
  });

  it('agrees with Math.log to 2 places over the whole range', () => {
    let worst = 0;
    for (let i = 1; i <= 40_000; i += 1) {
      const wide = Math.exp(-744 + (i / 40_000) * 1453);
      const near = i / 20_000;
      worst = Math.max(worst, places(log(wide), Math.log(wide)), places(log(near), Math.log(near)));
    }
    expect(worst).toBeLessThanOrEqual(2);
  });

  it('ends in -Infinity, Infinity and NaN', () => {
    expect([log(1), log(0), log(-0), log(Infinity), log(-1), log(-Infinity), log(NaN)]).toEqual([0, -Infinity, -Infinity, Infinity, NaN, NaN, NaN]);
  });
});

describe('pow', () => {
  it.each(references.pow)('of %d to the %d is within a place', (x, y, expected) => {
    expect(places(pow(x, y), expected)).toBeLessThanOrEqual(1);
  });

  it('is exact for whole powers that a double holds', () => {
    for (let n = 0; n <= 33; n += 1) expect(pow(3, n)).toBe(3 ** n);
    for (let n = -1074; n <= 1023; n += 1) expect(pow(2, n)).toBe(2 ** n);
  });

  it('ends in 0, 1, Infinity and NaN', () => {
    expect([pow(0, 2), pow(0, -2), pow(5, 0), pow(1, 1e300), pow(Infinity, 2), pow(Infinity, -2), pow(-1, 2), pow(NaN, 1)]).toEqual([0, Infinity, 1, 1, Infinity, 0, NaN, NaN]);
    expect([pow(1.0000000000000002, 1e300), pow(1.0000000000000002, -1e300), pow(2, NaN)]).toEqual([Infinity, 0, NaN]);
  });
});

describe('erfc', () => {
  it.each(references.erfc)('of %d', (x, expected) => {
    expect(relative(erfc(x), expected)).toBeLessThan(3e-15);
  });
});

describe('normalCdf', () => {
  it.each(references.normalCdf)('of %d', (z, expected) => {
    expect(relative(normalCdf(z), expected)).toBeLessThan(2e-13);
  });
});

describe('normalQuantile', () => {
  it.each(references.normalQuantile)('of %d', (p, expected) => {
    expect(relative(normalQuantile(p), expected)).toBeLessThan(1e-13);
  });

  it('is odd about one half and undoes normalCdf', () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (let i = 1; i < 1000; i += 1) {
      expect(normalQuantile(1 - i / 2048)).toBe(-normalQuantile(i / 2048));
      expect(relative(normalCdf(normalQuantile(i / 1000)), i / 1000)).toBeLessThan(1e-14);
    }
  });
});
