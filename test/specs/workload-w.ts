/**
 * A network to measure speed and fairness with: four layers of sites that fail, (s, S) everywhere, order delays, skewed lead times,
 * Poisson demand with backorders. One supplier a site; lognormal lead times to even sites, gamma to odd ones.
 */
import type { Choice, HazardSpec, LaneSpec, MarketSpec, Spec, StockPointSpec } from '../../engine/index.ts';
import { fedOver, lane, market, poisson, reorder, site, source, specOf, stocked } from './parts.ts';

const exponential = (mean: number): Choice => ({ kind: 'exponential', params: { mean } });

/** Position of the supplier of each site; -1 for sources. */
function suppliers(count: number): { supplier: number[]; firstRetailer: number } {
  const layers = [Math.floor(count / 10), Math.floor(count / 5), Math.floor((3 * count) / 10)];
  const start = [0, layers[0], layers[0] + layers[1], layers[0] + layers[1] + layers[2], count];
  const supplier = Array.from({ length: count }, () => -1);
  for (let layer = 1; layer < 4; layer++) {
    const above = start[layer] - start[layer - 1];
    for (let k = 0; start[layer] + k < start[layer + 1]; k++) supplier[start[layer] + k] = start[layer - 1] + ((7919 * k + 13) % above);
  }
  return { supplier, firstRetailer: start[3] };
}

/** Units a day through each site: ten a retailer, summed upward. */
function rates(supplier: readonly number[], firstRetailer: number): number[] {
  const rate = supplier.map((_, i) => (i >= firstRetailer ? 10 : 0));
  for (let i = supplier.length - 1; i >= 0; i--) if (supplier[i] >= 0) rate[supplier[i]] += rate[i];
  return rate;
}

/** Returns the network of `count` sites for a year. Every site fails after 120 days on average, for 8. */
export function workloadW(count: number): Spec {
  const { supplier, firstRetailer } = suppliers(count);
  const rate = rates(supplier, firstRetailer);
  const stockPoints: StockPointSpec[] = [];
  const lanes: LaneSpec[] = [];
  const markets: MarketSpec[] = [];
  const hazards: HazardSpec[] = [];
  supplier.forEach((from, i) => {
    const days = 3 + (i % 5);
    const s = Math.round(rate[i] * (days + 3.25));
    const S = s + Math.round(2 * rate[i]);
    if (from < 0) stockPoints.push(source({ site: i, nominalRate: rate[i] }));
    else {
      stockPoints.push(stocked({ site: i, initial: S, source: fedOver(lanes.length), policy: reorder(s, S), nominalRate: rate[i] }));
      const leadTime: Choice = i % 2 === 0 ? { kind: 'lognormal', params: { mean: days, cv: 0.3 } } : { kind: 'gamma', params: { mean: days, cv: 0.5 } };
      lanes.push(lane(from, i, { leadTime, orderDelay: exponential(0.25) }));
    }
    if (i >= firstRetailer) markets.push(market(i, poisson(10), { patience: null }));
    hazards.push({
      id: `site ${i} fails`, targets: [{ kind: 'site', site: i }], when: { kind: 'renewal', up: exponential(120) }, lasts: exponential(8), output: 0, stopsOrders: false, transit: 'kept', recovery: { kind: 'step', params: {} },
    });
  });
  return { ...specOf(365, { sites: supplier.map((_, i) => site(`site ${i}`)), stockPoints, lanes, markets, hazards }), name: `W, ${count} sites`, eventLimit: 1e9 };
}
