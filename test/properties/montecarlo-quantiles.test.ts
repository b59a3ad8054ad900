import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fanBin, FAN_ERROR, fanBinValue } from '../../engine/montecarlo/fan-bin.ts';
import { Fan, FAN_LEVELS } from '../../engine/montecarlo/fan.ts';
import { LogHistogram, RELATIVE_ERROR } from '../../engine/montecarlo/log-histogram.ts';
import { SortedSample } from '../../engine/montecarlo/sorted-sample.ts';
import { quantileRank } from '../../engine/statistics/index.ts';

const value = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.constantFrom(0, -0, 1, 1e-300, -1e300),
);
const blocks = fc.array(fc.array(value, { maxLength: 64 }), { maxLength: 6 });

describe('SortedSample', () => {
  test('holds what was added, in order', () => {
    fc.assert(
      fc.property(blocks, (added) => {
        const sample = new SortedSample();
        for (const block of added) sample.add(Float64Array.from(block));
        const sorted = Float64Array.from(added.flat()).sort();
        expect(sample.n).toBe(sorted.length);
        expect([...sample.values()].map((v) => v + 0)).toEqual([...sorted].map((v) => v + 0));
      }),
    );
  });
});

describe('LogHistogram', () => {
  test('gives every order statistic within its relative error', () => {
    fc.assert(
      fc.property(blocks, (added) => {
        const histogram = new LogHistogram();
        for (const block of added) histogram.add(Float64Array.from(block));
        const sorted = Float64Array.from(added.flat()).sort();
        sorted.forEach((exact, index) => {
          expect(Math.abs(histogram.valueAt(index + 1) - exact)).toBeLessThanOrEqual(RELATIVE_ERROR * Math.abs(exact) * (1 + 1e-9));
        });
        expect(histogram.valueAt(sorted.length + 1)).toBeNaN();
      }),
    );
  });
});

describe('Fan', () => {
  test('gives every level within its error below 2, and 2 from there on', () => {
    const curves = fc.array(fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(curves, (replications) => {
        const fan = new Fan(3);
        for (const curve of replications) fan.add(Uint16Array.from(curve, fanBin));
        const { values } = fan.result();
        for (let day = 0; day < 3; day++) {
          const sorted = replications.map((curve) => curve[day]).sort((a, b) => a - b);
          FAN_LEVELS.forEach((level, index) => {
            const exact = Math.min(2, sorted[quantileRank(level, sorted.length) - 1]);
            expect(Math.abs(values[index * 3 + day] - exact)).toBeLessThanOrEqual(FAN_ERROR);
          });
        }
      }),
    );
  });

  test('reads whole shares back exactly', () => {
    for (const share of [0, 0.25, 0.5, 1, 2]) expect(fanBinValue(fanBin(share))).toBe(share);
  });
});
