/**
 * Backward coverage: stock counted in days of demand at the rate of late. A rule of planning practice, without a first
 * author. The rate is what the forecast says for one day, times the days: a flat rate, that of the past as far as the
 * forecast is a mean of the past. With a flat forecast (naive, moving-average, exponential-smoothing) it orders what
 * `forward-coverage` orders; with one that rises, falls or swings (holt, seasonal, autoregressive) it does not.
 */
import { checkCoverage, coverageOrder, coverageParams } from './coverage-params.ts';
import type { InventoryPolicy, PolicyView } from './policy.ts';

function decide(view: PolicyView, i: number): number {
  const rate = view.expected(i, 1);
  return coverageOrder(view.position(i), rate * view.param(i, 0), rate * view.param(i, 1));
}

export const backwardCoverage: InventoryPolicy = {
  kind: 'backward-coverage',
  family: 'inventory',
  summary: 'When the inventory position lasts for less than the least days at the rate of demand of late, order up to the most days at that rate; with a moving average, for copying spreadsheets that look back. With a flat forecast (naive, moving-average, exponential-smoothing) it orders what forward-coverage orders.',
  params: coverageParams,
  decide,
  initialLevel: () => 0,
  check: (params) => checkCoverage(backwardCoverage, params),
  needsForecast: true,
};
