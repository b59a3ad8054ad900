import { SourceKind, type Model } from '../network/model.ts';
import type { RunRecord } from '../state/recorder.ts';
import { periodVariance, varianceRatio } from './period-variance.ts';
import { quantumAt, wholePeriods } from './totals.ts';

/** What one stock point did in the measured time, in units of its product. Not defined: NaN. */
export interface StockPointMeasures {
  /** Ids. */
  readonly site: string;
  readonly product: string;
  /** Mean over time: units on hand; owed to lanes, markets and batches; ordered and not yet received; under way to it. 0 on hand where it never runs out. */
  readonly stock: number;
  readonly backlog: number;
  readonly onOrder: number;
  readonly inTransit: number;
  /** Variance over time of what is on order, in units squared. */
  readonly onOrderVariance: number;
  /** Share of what lanes and markets asked for in whole periods that was served at the moment it was asked for; undefined when they asked for nothing. */
  readonly fillRate: number;
  /** Units ordered, from other sites or to be made, and asked for, by lanes, markets and batches, in whole periods. */
  readonly ordered: number;
  readonly asked: number;
  /** Their sample variances by period, in units squared; undefined below two periods. */
  readonly orderedVariance: number;
  readonly askedVariance: number;
  /** The first over the second; undefined where the second is 0, and where nothing is ever ordered (it never runs out). */
  readonly bullwhipRatio: number;
}

/** Returns what each stock point did, in the order of the model's stock points. Periods are the scenario's; a last part of one is left out. */
export function measureStockPoints(model: Model, run: { readonly record: RunRecord }): StockPointMeasures[] {
  const { record } = run;
  const n = wholePeriods(model, record);
  const byLines = askedByLines(model, record);
  return model.spec.stockPoints.map((point, i) => {
    const s = record.stockPoints;
    const quantum = quantumAt(model, i);
    const orderedVariance = periodVariance(s.placedSum[i], s.placedSquares[i], n) * quantum * quantum;
    const askedVariance = periodVariance(s.askedSum[i], s.askedSquares[i], n) * quantum * quantum;
    const mean = (area: Float64Array): number => (area[i] / record.span) * quantum;
    return {
      site: model.spec.sites[point.site].id,
      product: model.spec.products[point.product].id,
      stock: mean(s.areaOnHand),
      backlog: mean(s.areaOwed),
      onOrder: mean(s.areaOnOrder),
      inTransit: mean(s.areaInTransit),
      onOrderVariance: Math.max(0, mean(s.areaOnOrderSquares) * quantum - mean(s.areaOnOrder) * mean(s.areaOnOrder)),
      fillRate: s.askedSumAtOnce[i] / (s.askedSum[i] - byLines[i]),
      ordered: s.placedSum[i] * quantum,
      asked: s.askedSum[i] * quantum,
      orderedVariance,
      askedVariance,
      bullwhipRatio: model.stockPoints.sourceKind[i] === SourceKind.unlimited ? NaN : varianceRatio(orderedVariance, askedVariance),
    };
  });
}

/** Returns the quanta that batches asked of each stock point in whole periods: as many as the batches need that were ordered in them. */
function askedByLines({ processes, stockPoints }: Model, record: RunRecord): Float64Array {
  const asked = new Float64Array(stockPoints.count);
  const { start, member } = processes.inputs;
  for (let p = 0; p < processes.count; p++) {
    const batches = record.stockPoints.placedSum[processes.output[p]] / processes.batch[p];
    for (let k = start[p]; k < start[p + 1]; k++) asked[member[k]] += batches * processes.perBatch[k];
  }
  return asked;
}
