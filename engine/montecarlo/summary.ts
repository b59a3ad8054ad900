import { meanInterval, quantileIntervalRanks, quantileRank, type Interval } from '../statistics/index.ts';
import type { Moments } from './moments.ts';
import type { OrderStatistics } from './order-statistics.ts';
import type { Summary } from './result.ts';

/** Returns one column of the moments, with its order statistics, in words that can be printed. */
export function summaryOf(moments: Moments, column: number, order: OrderStatistics): Summary {
  const n = moments.n[column];
  const defined = n > 0;
  const mean = defined ? moments.mean[column] : Number.NaN;
  const quantile = (p: number) => order.valueAt(quantileRank(p, n));
  const interval = (p: number): Interval | null => {
    const ranks = quantileIntervalRanks(p, n);
    return ranks === null ? null : [order.valueAt(ranks[0]), order.valueAt(ranks[1])];
  };
  return {
    mean,
    ci: meanInterval(n, mean, moments.m2[column]),
    p05: quantile(0.05),
    p50: quantile(0.5),
    p95: quantile(0.95),
    quantileCi: { p05: interval(0.05), p50: interval(0.5), p95: interval(0.95) },
    min: defined ? moments.min[column] : Number.NaN,
    max: defined ? moments.max[column] : Number.NaN,
    n,
  };
}
