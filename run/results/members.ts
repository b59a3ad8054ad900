/** What the members of a network did in a run, each kind by itself. */
import {
  measureLines, measureMarkets, measureProcesses, measureStockPoints, type LineMeasures, type MarketMeasures, type Model, type ProcessMeasures, type Run, type StockPointMeasures,
} from '../../engine/index.ts';

/** In the order of the spec, quantities in units of the product. */
export interface MemberMeasures {
  readonly stockPoints: readonly StockPointMeasures[];
  readonly lines: readonly LineMeasures[];
  readonly processes: readonly ProcessMeasures[];
  readonly markets: readonly MarketMeasures[];
}

/** Returns what every member did in a run of the model. */
export function measureMembers(model: Model, run: Pick<Run, 'record'>): MemberMeasures {
  return { stockPoints: measureStockPoints(model, run), lines: measureLines(model, run), processes: measureProcesses(model, run), markets: measureMarkets(model, run) };
}
