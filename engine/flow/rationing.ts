/** Not enough for all: the claims on one stock point, and what its allocation rule gives each. One for all stock points. */
import { POLICY_PARAMS } from '../network/model.ts';
import { allocationPolicies, type Claims } from '../policies/allocation/index.ts';
import { columnOf } from '../registry.ts';
import { DAY } from '../spec.ts';
import type { State } from '../state/state.ts';
import { available, laneRoom } from './available.ts';

const DECIDE = columnOf(allocationPolicies, (policy) => policy.decide);

export class Rationing implements Claims {
  /** Whose goods they are. */
  point = 0;
  /** Claims that the rule is asked about: orders, their places in the queue, what they want. */
  count = 0;
  private orders = new Int32Array(64);
  private places = new Int32Array(64);
  private wanted = new Float64Array(64);
  /** What earlier claims by the same lane want. */
  private earlier = new Float64Array(64);
  /** By place in the queue. */
  private gifts = new Float64Array(64);
  private waiting = 0;
  private readonly state: State;
  /** What claims that came earlier want of each lane. */
  private readonly laneWanted: Float64Array;

  constructor(state: State) {
    this.state = state;
    this.laneWanted = new Float64Array(state.model.lanes.count);
  }

  /** Takes up the claims on stock point i and returns whether they want more than there is. */
  isShort(i: number): boolean {
    const there = available(this.state, i);
    if (there <= 0 || this.state.queueHead[i] < 0) return false;
    return this.takeUp(i) > there;
  }

  /** Lets the rule of stock point i decide on the claims that `isShort` took up. Those that take all or nothing and got too little are left out, and it decides again. */
  decide(i: number): void {
    const s = this.state;
    this.point = i;
    const rule = DECIDE[s.model.ordering.allocation[i]];
    const there = available(s, i);
    this.gifts.fill(0, 0, this.waiting);
    for (;;) {
      const wanted = this.sum();
      for (let k = 0; k < this.count; k++) this.gifts[this.places[k]] = wanted <= there ? this.wanted[k] : 0;
      if (this.count === 0 || wanted <= there) return;
      rule(this, there);
      if (!this.leaveOutWhole()) return;
    }
  }

  day(): number {
    return this.state.now / DAY;
  }

  param(k: number): number {
    const { start, pool } = this.state.model.ordering.allocationParams;
    return pool[start[this.point * POLICY_PARAMS + k]];
  }

  /** Returns what the order at a place in the queue was given. */
  giftAt(place: number): number {
    return this.gifts[place];
  }

  given(k: number): number {
    return this.gifts[this.places[k]];
  }

  wants(k: number): number {
    return this.wanted[k];
  }

  give(k: number, quantity: number): void {
    if (!(k >= 0 && k < this.count)) throw new RangeError(`give(${k}, ${quantity}) is of no claim; there are ${this.count}`);
    this.gifts[this.places[k]] = quantity;
  }

  margin(k: number): number {
    const { lanes, markets } = this.state.model;
    const lane = this.lane(k);
    return lane < 0 ? markets.margin[-1 - lane] : lanes.margin[lane];
  }

  relationship(k: number): number {
    const lane = this.lane(k);
    return lane < 0 ? 1 : this.state.model.lanes.relationship[lane];
  }

  priority(k: number): number {
    const { lanes, markets } = this.state.model;
    const lane = this.lane(k);
    return lane < 0 ? markets.priority[-1 - lane] : lanes.priority[lane];
  }

  stock(k: number): number {
    const s = this.state;
    const lane = this.lane(k);
    if (lane < 0) return 0;
    const to = s.model.lanes.to[lane];
    return s.onHand[to] + s.ordering.comingGoods[to] - s.backlog[to] + this.earlier[k];
  }

  rate(k: number): number {
    const { lanes, markets } = this.state.model;
    const lane = this.lane(k);
    return lane < 0 ? markets.rate[-1 - lane] : lanes.nominalRate[lane];
  }

  private lane(k: number): number {
    return this.state.orders.lane[this.orders[k]];
  }

  private takeUp(i: number): number {
    const s = this.state;
    this.count = 0;
    this.waiting = 0;
    for (let order = s.queueHead[i]; order >= 0; order = s.orders.next[order]) this.claim(order);
    for (let k = 0; k < this.count; k++) if (this.lane(k) >= 0) this.laneWanted[this.lane(k)] = 0;
    return this.sum();
  }

  private claim(order: number): void {
    const s = this.state;
    if (this.waiting === this.orders.length) this.enlarge();
    const place = this.waiting++;
    const lane = s.orders.lane[order];
    const earlier = lane < 0 ? 0 : this.laneWanted[lane];
    const owed = s.orders.owed[order];
    const want = lane < 0 ? owed : Math.max(0, Math.min(owed, laneRoom(s, lane) - earlier));
    if (lane >= 0) this.laneWanted[lane] += want;
    const k = this.count++;
    this.earlier[k] = earlier;
    this.orders[k] = order;
    this.places[k] = place;
    this.wanted[k] = want;
  }

  private sum(): number {
    let sum = 0;
    for (let k = 0; k < this.count; k++) sum += this.wanted[k];
    return sum;
  }

  /** Takes out the claims that take all or nothing and were given less than all; returns whether there were any. */
  private leaveOutWhole(): boolean {
    const { markets } = this.state.model;
    let kept = 0;
    for (let k = 0; k < this.count; k++) {
      const lane = this.lane(k);
      if (lane < 0 && markets.whole[-1 - lane] === 1 && this.gifts[this.places[k]] < this.wanted[k]) {
        this.gifts[this.places[k]] = 0;
        continue;
      }
      this.orders[kept] = this.orders[k];
      this.places[kept] = this.places[k];
      this.earlier[kept] = this.earlier[k];
      this.wanted[kept++] = this.wanted[k];
    }
    const left = this.count - kept;
    this.count = kept;
    return left > 0;
  }

  private enlarge(): void {
    const size = 2 * this.orders.length;
    const grown = <A extends Int32Array | Float64Array>(old: A, fresh: A): A => {
      fresh.set(old);
      return fresh;
    };
    this.orders = grown(this.orders, new Int32Array(size));
    this.places = grown(this.places, new Int32Array(size));
    this.wanted = grown(this.wanted, new Float64Array(size));
    this.earlier = grown(this.earlier, new Float64Array(size));
    this.gifts = grown(this.gifts, new Float64Array(size));
  }
}
