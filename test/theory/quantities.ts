/** What many known answers ask for. */
import { meanOver, ratio } from './estimate.ts';
import type { Quantity } from './experiment.ts';
import { pointAt, type Observed } from './observed.ts';

/** The sum of some measures, a day. */
export const perDay = (...names: readonly string[]): Quantity => meanOver(({ measures, days }) => names.reduce((sum, name) => sum + measures[name], 0) / days);

/** Holding, backorder and ordering cost a day. */
export const costPerDay = perDay('holdingCost', 'backorderCost', 'orderingCost');

/** A measure as it is. */
export const measured = (name: string): Quantity => meanOver(({ measures }) => measures[name]);

/** Demand filled at once over demand, of all replications together. */
export const fillRate: Quantity = ratio(({ record: { markets } }) => [sum(markets.filledAtOnce), sum(markets.demanded)]);

/** Demand that was lost over demand, of all replications together. */
export const lossRate: Quantity = ratio(({ record: { markets } }) => [sum(markets.lost), sum(markets.demanded)]);

/** Units that a stock point has on hand, mean over time. */
export const meanOnHand = (site: string): Quantity => meanOver((run) => meanOf(run, 'areaOnHand', site));

/** Units that a stock point owes to all, mean over time. */
export const meanOwed = (site: string): Quantity => meanOver((run) => meanOf(run, 'areaOwed', site));

type Area = 'areaOnHand' | 'areaOwed' | 'areaMarketOwed' | 'areaOnOrder' | 'areaOnOrderSquares' | 'areaInTransit';

/** Returns a time integral of the goods at a site, as a mean over time in units (of squares: in units of the quantum squared). */
export function meanOf({ model, record }: Observed, area: Area, site: string): number {
  const i = pointAt(model.spec, site);
  return (record.stockPoints[area][i] / record.span) * model.spec.products[model.spec.stockPoints[i].product].quantum;
}

const sum = (column: Float64Array): number => column.reduce((total, x) => total + x, 0);
