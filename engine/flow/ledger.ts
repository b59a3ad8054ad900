/** What each stock point's firm knows, read through one cursor. Today the ledger equals the truth. */
import { POLICY_PARAMS } from '../network/model.ts';
import { forecasts } from '../policies/forecast/index.ts';
import type { PolicyView } from '../policies/inventory/index.ts';
import { columnOf } from '../registry.ts';
import { DAY } from '../spec.ts';
import type { State } from '../state/state.ts';
import { grossRequirement, planOrder, scheduledReceipt } from './plans.ts';
import { KeptNumbers, within } from './kept-numbers.ts';

const TOTAL = columnOf(forecasts, (forecast) => forecast.total);

export class Ledger implements PolicyView {
  private readonly state: State;
  private readonly params: Float64Array;
  readonly cells: KeptNumbers;

  constructor(state: State) {
    this.state = state;
    this.params = state.model.stockPoints.params;
    this.cells = new KeptNumbers(state);
  }

  onHand(i: number): number {
    return this.state.onHand[i];
  }

  onOrder(i: number): number {
    return this.state.onOrder[i];
  }

  backlog(i: number): number {
    return this.state.backlog[i];
  }

  safety(i: number): number {
    return this.state.model.ordering.safety[i];
  }

  position(i: number): number {
    const s = this.state;
    return s.onHand[i] + s.onOrder[i] - s.backlog[i] - s.model.ordering.safety[i];
  }

  echelonPosition(i: number): number {
    const s = this.state;
    const { start, member, weight } = s.model.ordering.echelon;
    let sum = 0;
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = member[k];
      sum += weight[k] * (s.onHand[j] + s.onOrder[j] - s.backlog[j] - s.ordering.comingOrders[j]);
    }
    return Math.floor(sum + 0.5) - s.model.ordering.safety[i];
  }

  param(i: number, k: number): number {
    return this.params[i * POLICY_PARAMS + k];
  }

  expected(i: number, days: number): number {
    const { forecast, bias, noise, reviewEvery } = this.state.model.ordering;
    if (forecast[i] < 0) return 0;
    const total = TOTAL[forecast[i]](this.cells.of(i), (days * DAY) / reviewEvery[i]);
    return Math.max(0, total * (1 + bias[i]) * (1 + noise[i] * this.state.ordering.noise[i]));
  }

  forecastError(i: number): number {
    const { compared, squares } = this.state.ordering;
    return compared[i] === 0 ? 0 : Math.sqrt(squares[i] / compared[i]);
  }

  day(): number {
    return this.state.now / DAY;
  }

  kept(i: number, k: number): number {
    return this.state.ordering.policyKept[this.place(i, k)];
  }

  keep(i: number, k: number, value: number): void {
    this.state.ordering.policyKept[this.place(i, k)] = value;
  }

  leadTime(i: number): number {
    return this.state.model.ordering.leadDays[i];
  }

  reviewPeriod(i: number): number {
    return this.state.model.ordering.reviewEvery[i] / DAY;
  }

  scheduledReceipt(i: number, k: number): number {
    return scheduledReceipt(this.state, i, k);
  }

  grossRequirement(i: number, k: number): number {
    const period = this.reviewPeriod(i);
    return this.expected(i, (k + 1) * period) - this.expected(i, k * period) + grossRequirement(this.state, i, k);
  }

  planOrder(i: number, k: number, quantity: number): void {
    planOrder(this.state, i, k, quantity);
  }

  private place(i: number, k: number): number {
    const { keptStart } = this.state.model.ordering;
    return keptStart[i] + within(k, keptStart[i + 1] - keptStart[i]);
  }
}
