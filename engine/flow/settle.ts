/** Orders over lanes come to their end. */
import { countTimes } from '../state/count-times.ts';
import type { State } from '../state/state.ts';

/** Takes what came in, or never will, off an order; one with nothing left to come is done with, and was on time or not. */
export function settle(s: State, order: number, quantity: number): void {
  const { orders } = s;
  orders.due[order] -= quantity;
  if (orders.due[order] > 0) return;
  const lane = orders.lane[order];
  const took = s.now - orders.placed[order];
  const isWhole = orders.isShort[order] === 0;
  s.record.lanes.completed[lane] += 1;
  s.record.lanes.leadTime[lane] += took;
  if (isWhole && took <= s.model.lanes.promise[lane]) s.record.lanes.onTime[lane] += 1;
  countTimes(s.record, took, orders.known[order] - orders.placed[order]);
  remember(s, lane, took, isWhole);
  orders.release(order);
}

/** What the buyer makes of an order that is complete; one that lost something was not on time. */
function remember(s: State, lane: number, took: number, isWhole: boolean): void {
  const { promise, meanLead, trustRise, trustFall, seenWeight } = s.model.lanes;
  const { trust, seenLead } = s.ordering;
  const kept = isWhole && took <= (promise[lane] === Infinity ? meanLead[lane] : promise[lane]);
  trust[lane] += kept ? trustRise[lane] * (1 - trust[lane]) : -trustFall[lane] * trust[lane];
  seenLead[lane] += seenWeight[lane] * (took - seenLead[lane]);
}
