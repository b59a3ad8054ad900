/** A stock point looks at its position and orders; the order is known at its supplier a delay later. */
import { changeBacklog, checkOrder } from '../state/account.ts';
import type { Ledger } from '../state/ledger.ts';
import type { State } from '../state/state.ts';
import { inventoryPolicies } from '../policies/inventory/index.ts';
import { SourceKind } from '../network/model.ts';
import { TraceKind } from '../trace.ts';
import { orderBatches } from './make.ts';
import { enqueue } from './queue.ts';
import { EventType, schedule } from './schedule.ts';

const DECIDE = [...inventoryPolicies.values()].map((policy) => policy.decide);

/** Lets the policy of stock point i decide, and places what it asks for. */
export function review(s: State, ledger: Ledger, i: number): void {
  const { policy, sourceKind, source } = s.model.stockPoints;
  if (policy[i] < 0) return;
  const quantity = DECIDE[policy[i]](ledger, i);
  if (!(quantity > 0)) return;
  checkOrder(s, i, s.onOrder[i] + quantity);
  if (sourceKind[i] === SourceKind.lane) placeOrder(s, source[i], quantity);
  else orderBatches(s, source[i], quantity);
}

function placeOrder(s: State, lane: number, wanted: number): void {
  const { lanes, streams, variates } = s.model;
  const lot = lanes.lot[lane];
  const quantity = Math.ceil(Math.max(wanted, lanes.minimum[lane]) / lot) * lot;
  const n = s.orderCount[lane]++;
  const leadTime = variates.draw(lanes.leadTime[lane], s.streams.next(streams.leadTime + lane), n);
  const delay = variates.draw(lanes.orderDelay[lane], s.streams.next(streams.orderDelay + lane), n);
  const order = s.orders.take(lane, quantity, s.now, leadTime);
  s.onOrder[lanes.to[lane]] += quantity;
  s.record.lanes.orders[lane] += 1;
  s.record.lanes.ordered[lane] += quantity;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.ordered, lane, n, quantity);
  schedule(s, s.now + delay, EventType.orderReceived, order, 0);
}

/** The supplier gets to know the order, and owes it from now on. */
export function orderReceived(s: State, order: number): void {
  const i = s.model.lanes.from[s.orders.lane[order]];
  enqueue(s, i, order);
  changeBacklog(s, i, s.orders.quantity[order]);
  s.toFill.add(i);
  s.toReview.add(i);
}
