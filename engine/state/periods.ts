/** What is counted by the period since the warm-up. */
import type { Model } from '../network/model.ts';
import { PeriodSums } from './period-sums.ts';
import type { RunRecord } from './recorder.ts';

export class Periods {
  /** End of the period that runs. */
  ends = Infinity;
  private number = 0;
  private from = 0;
  private readonly model: Model;
  private readonly record: RunRecord;
  private readonly length: number;
  private readonly placed: PeriodSums;
  private readonly asked: PeriodSums;
  private readonly sold: PeriodSums;
  /** Period of the last asking of each stock point, and of the last arrival at each market. */
  private readonly lastAsked: Float64Array;
  private readonly lastArrival: Float64Array;
  /** Arrivals of each market, and those served in full at once, before that period. */
  private readonly arrivals: Float64Array;
  private readonly served: Float64Array;

  constructor(model: Model, record: RunRecord) {
    const { placedSum, placedSquares, askedSum, askedSquares, soldSum, soldSquares } = record.stockPoints;
    this.model = model;
    this.record = record;
    this.length = model.spec.period;
    this.placed = new PeriodSums(placedSum, placedSquares);
    this.asked = new PeriodSums(askedSum, askedSquares);
    this.sold = new PeriodSums(soldSum, soldSquares);
    this.lastAsked = new Float64Array(model.stockPoints.count);
    this.lastArrival = new Float64Array(model.markets.count);
    this.arrivals = new Float64Array(model.markets.count);
    this.served = new Float64Array(model.markets.count);
  }

  /** Starts to count at `from`; the record has been cleared. */
  start(from: number): void {
    this.placed.clear();
    this.asked.clear();
    this.sold.clear();
    this.lastAsked.fill(0);
    this.lastArrival.fill(0);
    this.arrivals.fill(0);
    this.served.fill(0);
    this.number = 0;
    this.from = from;
    this.ends = from + this.length;
  }

  /** Moves on to the period that `now` is in. */
  turn(now: number): void {
    this.number = Math.floor((now - this.from) / this.length);
    this.ends = this.from + (this.number + 1) * this.length;
  }

  /** Stock point i orders a quantity. */
  order(i: number, quantity: number): void {
    this.placed.add(i, this.number, quantity);
  }

  /** Stock point i is asked for a quantity, by a lane, a market or a line. */
  ask(i: number, quantity: number): void {
    if (this.lastAsked[i] !== this.number) this.closeAsked(i);
    this.asked.add(i, this.number, quantity);
  }

  /** A demand arrives at market m: call before it is counted. */
  arrive(m: number): void {
    if (this.lastArrival[m] !== this.number) this.closeMarket(m);
  }

  /** A demand of market m draws on the stock points next to a source of the network. */
  demand(m: number, quantity: number): void {
    const { start, member, weight } = this.model.ordering.firstStages;
    for (let k = start[m]; k < start[m + 1]; k++) this.sold.add(member[k], this.number, quantity * weight[k]);
  }

  /** Closes every period that has ended by now. */
  finish(now: number): void {
    this.turn(now);
    for (let i = 0; i < this.lastAsked.length; i++) if (this.lastAsked[i] < this.number) this.closeAsked(i);
    for (let m = 0; m < this.lastArrival.length; m++) if (this.lastArrival[m] < this.number) this.closeMarket(m);
    this.placed.closeAll(this.number);
    this.asked.closeAll(this.number);
    this.sold.closeAll(this.number);
  }

  private closeAsked(i: number): void {
    this.record.stockPoints.askedSumAtOnce[i] = this.record.stockPoints.askedAtOnce[i];
    this.lastAsked[i] = this.number;
  }

  private closeMarket(m: number): void {
    const { arrivals, servedInFull, shortPeriods } = this.record.markets;
    if (arrivals[m] - this.arrivals[m] > servedInFull[m] - this.served[m]) shortPeriods[m] += 1;
    this.arrivals[m] = arrivals[m];
    this.served[m] = servedInFull[m];
    this.lastArrival[m] = this.number;
  }
}
