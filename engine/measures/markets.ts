import type { Model } from '../network/model.ts';
import { DAY } from '../spec.ts';
import type { RunRecord } from '../state/recorder.ts';
import { quantumAt, wholePeriods } from './totals.ts';

/** How one market was served in the measured time, in units of what it asks for. Not defined: NaN. */
export interface MarketMeasures {
  /** Ids; those of the stock point that it buys from. */
  readonly market: string;
  readonly site: string;
  readonly product: string;
  /** Units asked for, got (also of what was asked for before), and given up for good. */
  readonly demanded: number;
  readonly filled: number;
  readonly lost: number;
  /** Share of what was asked for that was there at once. */
  readonly fillRate: number;
  /** Share of periods in which it got all at once; share of its orders in full within their due window. As the measures of the same names. */
  readonly cycleServiceLevel: number;
  readonly otif: number;
  /** Days from asking to getting, mean of the units that it got, at once counting 0. */
  readonly meanWait: number;
  /** Units owed to it, mean over time. */
  readonly backlog: number;
}

/** Returns how each market was served, in the order of the spec. */
export function measureMarkets(model: Model, { record }: { readonly record: RunRecord }): MarketMeasures[] {
  const { spec } = model;
  const { markets, span } = record;
  const periods = wholePeriods(model, record);
  return spec.markets.map(({ id, stockPoint }, m) => {
    const quantum = quantumAt(model, stockPoint);
    const { site, product } = spec.stockPoints[stockPoint];
    return {
      market: id,
      site: spec.sites[site].id,
      product: spec.products[product].id,
      demanded: markets.demanded[m] * quantum,
      filled: markets.filled[m] * quantum,
      lost: markets.lost[m] * quantum,
      fillRate: markets.filledAtOnce[m] / markets.demanded[m],
      cycleServiceLevel: (periods - markets.shortPeriods[m]) / periods,
      otif: markets.inTime[m] / (markets.ended[m] + markets.overdue[m]),
      meanWait: markets.waited[m] / markets.filled[m] / DAY,
      backlog: (markets.areaOwed[m] / span) * quantum,
    };
  });
}
