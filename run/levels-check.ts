/** What service the stock points of a scenario give in simulations. */
import { measureStockPoints, simulate, tQuantile, type Model } from '../engine/index.ts';

export interface ReachedService {
  /** Mean over replications of the share of what was asked for that was served at once; NaN when nothing was asked for. */
  readonly fillRate: number;
  /** 95 % interval of that mean. */
  readonly low: number;
  readonly high: number;
}

/** Replications of a check. */
export const LEVEL_REPLICATIONS = 20;

/** Returns the service of each of these stock points, hazards left out: levels are for usual times. */
export function reachedServices(model: Model, points: readonly { readonly site: string; readonly product: string }[], seed: number): ReachedService[] {
  const runs = Array.from({ length: LEVEL_REPLICATIONS }, (_, replication) => measureStockPoints(model, simulate(model, seed, { replication, hazards: false })));
  return points.map(({ site, product }) => {
    const rates = runs.map((run) => run.find((point) => point.site === site && point.product === product)?.fillRate ?? NaN);
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    const variance = rates.reduce((sum, rate) => sum + (rate - mean) * (rate - mean), 0) / (rates.length - 1);
    const reach = tQuantile(0.975, rates.length - 1) * Math.sqrt(variance / rates.length);
    return { fillRate: mean, low: mean - reach, high: Math.min(1, mean + reach) };
  });
}
