/** What is counted by the period since the warm-up: sums and sums of squares of whole periods. */
import type { Model } from '../network/model.ts';
import type { RunRecord } from './recorder.ts';

export class Periods {
  /** In the period that runs, by stock point: quanta ordered by it and asked of it. */
  readonly placed: Float64Array;
  readonly asked: Float64Array;
  /** End of the period that runs. */
  ends = Infinity;
  private from = 0;
  private readonly record: RunRecord;
  private readonly length: number;
  /** Arrivals of each market, and those served in full at once, before the period that runs. */
  private readonly arrivals: Float64Array;
  private readonly served: Float64Array;
  /** The same of quanta demanded; and what of them draws on each stock point that is next to a source of the network. */
  private readonly demanded: Float64Array;
  private readonly sold: Float64Array;
  private readonly firstStages: Model['ordering']['firstStages'];

  constructor(model: Model, record: RunRecord) {
    this.record = record;
    this.length = model.spec.period;
    this.placed = new Float64Array(model.stockPoints.count);
    this.asked = new Float64Array(model.stockPoints.count);
    this.arrivals = new Float64Array(model.markets.count);
    this.served = new Float64Array(model.markets.count);
    this.demanded = new Float64Array(model.markets.count);
    this.sold = new Float64Array(model.stockPoints.count);
    this.firstStages = model.ordering.firstStages;
  }

  /** Starts to count at `from`. */
  start(from: number): void {
    this.placed.fill(0);
    this.asked.fill(0);
    this.arrivals.fill(0);
    this.served.fill(0);
    this.demanded.fill(0);
    this.from = from;
    this.ends = from + this.length;
  }

  /** Closes every period that has ended by `now`. Nothing happened in the later ones. */
  close(now: number): void {
    const { stockPoints, markets } = this.record;
    this.countDemand();
    for (let i = 0; i < this.placed.length; i++) {
      stockPoints.placedSum[i] += this.placed[i];
      stockPoints.placedSquares[i] += this.placed[i] * this.placed[i];
      stockPoints.askedSum[i] += this.asked[i];
      stockPoints.askedSquares[i] += this.asked[i] * this.asked[i];
      stockPoints.askedSumAtOnce[i] = stockPoints.askedAtOnce[i];
      stockPoints.soldSum[i] += this.sold[i];
      stockPoints.soldSquares[i] += this.sold[i] * this.sold[i];
    }
    this.placed.fill(0);
    this.asked.fill(0);
    this.sold.fill(0);
    for (let m = 0; m < this.arrivals.length; m++) {
      if (markets.arrivals[m] - this.arrivals[m] > markets.servedInFull[m] - this.served[m]) markets.shortPeriods[m] += 1;
      this.arrivals[m] = markets.arrivals[m];
      this.served[m] = markets.servedInFull[m];
    }
    this.ends = this.from + (Math.floor((now - this.from) / this.length) + 1) * this.length;
  }

  private countDemand(): void {
    const { demanded } = this.record.markets;
    const { start, member, weight } = this.firstStages;
    for (let m = 0; m < demanded.length; m++) {
      const asked = demanded[m] - this.demanded[m];
      for (let k = start[m]; k < start[m + 1]; k++) this.sold[member[k]] += asked * weight[k];
      this.demanded[m] = demanded[m];
    }
  }
}
