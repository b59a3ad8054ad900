/** What each sizing is tried with: on its page, and in checks by simulation. */
import type { SizingGiven } from '../../engine/index.ts';

const poisson = { demand: { kind: 'poisson', params: { mean: 6 } } };
const shop = { h: 1, p: 9 };

export const sizingExamples: Readonly<Record<string, SizingGiven>> = {
  newsvendor: { numbers: shop, laws: { demand: { kind: 'gamma', params: { mean: 50, cv: 0.3 } } } },
  'base-stock': { numbers: { ...shop, leadTime: 2 }, laws: poisson },
  'base-stock-continuous': { numbers: { ...shop, rate: 3, leadTime: 2.5 }, laws: {} },
  'base-stock-service': { numbers: { leadTime: 2, fillRate: 0.95 }, laws: poisson },
  'reorder-point-service': { numbers: { leadTime: 2, Q: 30, cycleService: 0.95 }, laws: poisson },
  's-S': { numbers: { ...shop, K: 20, leadTime: 1 }, laws: poisson },
  'r-Q': { numbers: { ...shop, K: 20, rate: 3, leadTime: 2 }, laws: {} },
  'r-Q-normal': { numbers: { ...shop, K: 200, rate: 100, sd: 4, leadTime: 1 }, laws: {} },
  eoq: { numbers: { K: 20, h: 1, rate: 10, p: 9 }, laws: {} },
  'eoq-disrupted': { numbers: { K: 20, h: 1, p: 5, rate: 10, fails: 0.05, recovers: 0.5 }, laws: {} },
  'newsvendor-disrupted': { numbers: { ...shop, demand: 100, fails: 0.1, recovers: 0.5 }, laws: {} },
  'newsvendor-yield': { numbers: { ...shop, demand: 100, low: -20, high: 0 }, laws: {} },
  'eoq-yield': { numbers: { K: 20, h: 1, rate: 10, mean: -2, sd: 3 }, laws: {} },
  'line-normal': { numbers: { p: 20, leadTimes: [1, 2], holdings: [2, 1], mean: 10, sd: 3 }, laws: {} },
  'line-poisson': { numbers: { p: 20, leadTimes: [1, 0.5], holdings: [2, 1], rate: 4 }, laws: {} },
  'guaranteed-service': { numbers: { z: 2, times: [3, 1, 1], holdings: [1, 3, 3], sds: [0, 4, 2], from: [1, 1], to: [2, 3] }, laws: {} },
};
