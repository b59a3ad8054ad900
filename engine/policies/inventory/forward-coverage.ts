/** Forward coverage: stock counted in days of the demand to come, along the path of the forecast. A rule of planning practice (days of supply), without a first author. */
import { checkCoverage, coverageOrder, coverageParams } from './coverage-params.ts';
import type { InventoryPolicy, PolicyView } from './policy.ts';

function decide(view: PolicyView, i: number): number {
  return coverageOrder(view.position(i), view.expected(i, view.param(i, 0)), view.expected(i, view.param(i, 1)));
}

export const forwardCoverage: InventoryPolicy = {
  kind: 'forward-coverage',
  family: 'inventory',
  summary: 'When the inventory position lasts for less than the least days of the forecast, order up to the most days of it; for seasons and trends, where a day ahead is not like a day behind.',
  params: coverageParams,
  decide,
  initialLevel: () => 0,
  check: (params) => checkCoverage(forwardCoverage, params),
  needsForecast: true,
};
