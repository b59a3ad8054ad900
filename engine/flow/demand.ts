/** A market asks. */
import { changeBacklog, changeMarketOwed } from '../state/account.ts';
import type { State } from '../state/state.ts';
import { TraceKind } from '../trace.ts';
import { enqueue } from './queue.ts';
import { EventType, schedule } from './schedule.ts';

/** Demand number n of market m arrives; the next is due at (n + 1) periods from the start. */
export function demandArrives(s: State, m: number): void {
  const { markets, streams, variates } = s.model;
  const n = s.arrivals[m]++;
  schedule(s, (n + 1) * markets.every[m], EventType.demandArrives, m, 0);
  const quantity = variates.draw(markets.demand[m], s.streams.next(streams.demand + m), n);
  const sums = s.record.markets;
  sums.arrivals[m] += 1;
  sums.demanded[m] += quantity;
  s.record.demanded[m * s.record.days + s.day] += quantity;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.demand, m, -1, quantity);
  if (quantity === 0) {
    sums.servedInFull[m] += 1;
    return;
  }
  const i = markets.stockPoint[m];
  const order = s.orders.take(-1 - m, quantity, s.now, 0);
  if (markets.lost[m] === 1) s.impatient[i] += 1;
  enqueue(s, i, order);
  changeBacklog(s, i, quantity);
  changeMarketOwed(s, i, quantity);
  s.toFill.add(i);
  s.toReview.add(i);
}
