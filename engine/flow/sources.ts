/** The sources of one stock point: what it knows of them, and what it asks of each. */
import { POLICY_PARAMS } from '../network/model.ts';
import { sourcingPolicies, type SourcingView } from '../policies/sourcing/index.ts';
import { columnOf } from '../registry.ts';
import { DAY } from '../spec.ts';
import type { State } from '../state/state.ts';
import { available, laneReach } from './available.ts';
import { placeOrder } from './order.ts';

const DECIDE = columnOf(sourcingPolicies, (policy) => policy.decide);

export class Sources implements SourcingView {
  private readonly state: State;
  private readonly asks: Float64Array;
  private readonly search: Float64Array;
  /** Sources of the order that is laid out. */
  private count = 0;

  constructor(state: State) {
    this.state = state;
    const { start } = state.model.ordering.sources;
    let most = 1;
    for (let i = 0; i < state.model.stockPoints.count; i++) most = Math.max(most, start[i + 1] - start[i]);
    this.asks = new Float64Array(most);
    this.search = new Float64Array(most);
  }

  /** Orders a quantity for stock point i, all of the first source or as its sourcing policy lays it out. */
  order(i: number, quantity: number): void {
    const { sourcing } = this.state.model.ordering;
    if (sourcing[i] < 0) {
      placeOrder(this.state, this.state.model.stockPoints.source[i], quantity, 0);
      return;
    }
    const count = this.sources(i);
    this.count = count;
    this.asks.fill(0, 0, count);
    DECIDE[sourcing[i]](this, i, quantity);
    for (let k = 0; k < count; k++) {
      if (this.asks[k] > 0) placeOrder(this.state, this.lane(i, k), this.asks[k], Math.floor(this.search[k] * DAY + 0.5));
    }
  }

  ask(k: number, quantity: number, search: number = 0): void {
    if (!(k >= 0 && k < this.count && quantity >= 0 && quantity < Infinity && search >= 0 && search < Infinity)) {
      throw new RangeError(`ask(${k}, ${quantity}, ${search}) is of no source, or no quantity and time of 0 or more; there are ${this.count} sources`);
    }
    this.asks[k] += quantity;
    this.search[k] = search;
  }

  asked(k: number): number {
    return this.asks[k];
  }

  day(): number {
    return this.state.now / DAY;
  }

  sources(i: number): number {
    const { start } = this.state.model.ordering.sources;
    return start[i + 1] - start[i];
  }

  price(i: number, k: number): number {
    const { lanes } = this.state.model;
    return lanes.price[this.lane(i, k)] + lanes.freight[this.lane(i, k)];
  }

  leadTime(i: number, k: number): number {
    return this.state.model.lanes.meanLead[this.lane(i, k)] / DAY;
  }

  seenLeadTime(i: number, k: number): number {
    return this.state.ordering.seenLead[this.lane(i, k)] / DAY;
  }

  trust(i: number, k: number): number {
    return this.state.ordering.trust[this.lane(i, k)];
  }

  risk(i: number, k: number): number {
    return this.state.model.lanes.risk[this.lane(i, k)];
  }

  open(i: number, k: number): boolean {
    const s = this.state;
    const lane = this.lane(i, k);
    return s.laneOutput[lane] > 0 && s.siteOutput[s.model.stockPoints.site[s.model.lanes.from[lane]]] > 0;
  }

  free(i: number, k: number): number {
    if (!this.open(i, k)) return 0;
    const s = this.state;
    const lane = this.lane(i, k);
    const from = s.model.lanes.from[lane];
    return Math.max(0, Math.min(available(s, from) - s.backlog[from] - s.ordering.comingOrders[from], laneReach(s, lane) - s.ordering.unshipped[lane]));
  }

  kept(i: number, k: number): number {
    return this.state.ordering.sourceKept[this.lane(i, k)];
  }

  keep(i: number, k: number, value: number): void {
    this.state.ordering.sourceKept[this.lane(i, k)] = value;
  }

  param(i: number, k: number): number {
    return this.list(i, k, 0);
  }

  list(i: number, k: number, n: number): number {
    const { start, pool } = this.state.model.ordering.sourcingParams;
    return pool[start[i * POLICY_PARAMS + k] + n];
  }

  private lane(i: number, k: number): number {
    const { start, member } = this.state.model.ordering.sources;
    return member[start[i] + k];
  }
}
