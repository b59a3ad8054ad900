import { describe, expect, test } from 'vitest';
import { transferablesOf } from '../../engine/montecarlo/index.ts';
import { fanBin, LAST_BIN, NO_BIN } from '../../engine/montecarlo/fan-bin.ts';
import { Fan } from '../../engine/montecarlo/fan.ts';
import { LogHistogram } from '../../engine/montecarlo/log-histogram.ts';
import { mergeMoments, momentsOf } from '../../engine/montecarlo/moments.ts';
import { EXACT_REPLICATIONS, OrderStatistics } from '../../engine/montecarlo/order-statistics.ts';
import { Worst } from '../../engine/montecarlo/worst.ts';
import { syntheticFigures, syntheticResult } from '../synthetic-jobs.ts';

describe('momentsOf', () => {
  test('by hand: 1, 2, 3, 6 and one undefined', () => {
    const moments = momentsOf(Float64Array.of(9, 1, 2, Number.NaN, 3, 6, 9), 7, 1, 6);
    expect(moments).toEqual({
      n: Float64Array.of(4),
      mean: Float64Array.of(3),
      m2: Float64Array.of(14),
      min: Float64Array.of(1),
      max: Float64Array.of(6),
    });
  });

  test('merged with nothing is unchanged', () => {
    const some = momentsOf(Float64Array.of(1, 2), 2, 0, 2);
    const nothing = momentsOf(Float64Array.of(Number.NaN, Number.NaN), 2, 0, 2);
    expect(mergeMoments(some, nothing)).toEqual(some);
    expect(mergeMoments(nothing, some)).toEqual(some);
    expect(mergeMoments(nothing, nothing)).toEqual(nothing);
  });

  test('an infinite value counts as undefined', () => {
    expect(momentsOf(Float64Array.of(1, Infinity, 3), 3, 0, 3).mean).toEqual(Float64Array.of(2));
  });
});

describe('OrderStatistics', () => {
  test('are exact up to 10,000 replications and within 0.5 % beyond', () => {
    const order = new OrderStatistics();
    const values = Float64Array.from({ length: EXACT_REPLICATIONS }, (_, i) => EXACT_REPLICATIONS - i);
    order.add(values, EXACT_REPLICATIONS);
    expect(order.valueAt(7777)).toBe(7777);
    order.add(Float64Array.of(0), EXACT_REPLICATIONS + 1);
    expect(order.valueAt(7778)).not.toBe(7777);
    expect(Math.abs(order.valueAt(7778) / 7777 - 1)).toBeLessThanOrEqual(0.005);
    expect([order.valueAt(1), order.valueAt(EXACT_REPLICATIONS + 1)]).toEqual([0, EXACT_REPLICATIONS]);
  });
});

describe('LogHistogram', () => {
  test('keeps apart negative values, zeros and positive values', () => {
    const histogram = new LogHistogram();
    histogram.add(Float64Array.of(5, 0, -3, 0, -1000, 7));
    expect(histogram.n).toBe(6);
    expect([3, 4].map((rank) => histogram.valueAt(rank))).toEqual([0, 0]);
    expect(Math.abs(histogram.valueAt(2) / -3 - 1)).toBeLessThanOrEqual(0.005);
    expect(Math.abs(histogram.valueAt(5) / 5 - 1)).toBeLessThanOrEqual(0.005);
    expect([histogram.valueAt(0), histogram.valueAt(7)]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('Fan', () => {
  test('has no value on a day that is nowhere defined', () => {
    const fan = new Fan(2);
    fan.add(Uint16Array.of(fanBin(Number.NaN), fanBin(0.5)));
    const { days, values } = fan.result();
    expect(days).toBe(2);
    expect([...values]).toEqual(Array.from({ length: 7 }, () => [Number.NaN, 0.5]).flat());
  });

  test('bins', () => {
    expect([-1, 0, 1 / 512 - 1e-9, 1 / 512, 1, 2, 99, Number.NaN].map(fanBin)).toEqual([0, 0, 0, 1, 256, LAST_BIN, LAST_BIN, NO_BIN]);
  });
});

describe('Worst', () => {
  test('leaves out undefined losses', () => {
    const worst = new Worst();
    worst.add(0, Number.NaN);
    worst.add(1, 0);
    expect(worst.result()).toEqual([{ replication: 1, lossArea: 0 }]);
  });
});

describe('JobResult', () => {
  const result = syntheticResult({ seed: 3, from: 64, count: 10 });

  test('holds the columns in the order of the names', () => {
    expect(result.names.paired).toEqual(['lossArea', 'depth']);
    const lossAreas = result.values.subarray(3 * 10, 4 * 10);
    expect([...lossAreas]).toEqual(Array.from({ length: 10 }, (_, r) => syntheticFigures(3, 64 + r).paired.lossArea));
    expect(result.values.length).toBe(8 * 10);
    expect(result.curveBins.length).toBe(10 * result.days);
  });

  test('keeps the episodes of each replication', () => {
    const { episodes } = syntheticFigures(3, 66);
    const from = result.episodeStarts[2];
    expect(result.episodeStarts[3] - from).toBe(episodes.length);
    expect(episodes.map((_, i) => result.episodeDays[from + i])).toEqual(episodes.map((episode) => episode.durationDays));
    expect(episodes.map((_, i) => result.episodeCensored[from + i] === 1)).toEqual(episodes.map((episode) => episode.censored));
  });

  test('crosses to another thread whole', () => {
    const before = structuredClone(result);
    const moved = structuredClone(result, { transfer: transferablesOf(result) });
    expect(moved).toEqual(before);
    expect(result.values.length).toBe(0);
  });
});
