/** A market asks. */
import { EventType } from '../events/event-types.ts';
import { changeBacklog, changeMarketOwed } from '../state/account.ts';
import type { State } from '../state/state.ts';
import { TraceKind } from '../trace.ts';
import { nextArrival } from './arrivals.ts';
import { askedByMarket, salesSeen } from './foresee.ts';
import { levelAt } from './pattern.ts';
import { positionFell } from './position-fell.ts';
import { enqueue } from './queue.ts';
import { schedule } from './schedule.ts';

/** Demand number n of market m arrives, and the next is scheduled. */
export function demandArrives(s: State, m: number): void {
  const { markets } = s.model;
  const n = s.arrivals[m]++;
  schedule(s, nextArrival(s, m, n + 1), EventType.demandArrives, m, 0);
  const quantity = drawQuantity(s, m, n);
  const sums = s.record.markets;
  s.periods.arrive(m);
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
  const patience = markets.patience[m];
  if (patience === 0) s.impatient[i] += 1;
  else if (patience !== Infinity) schedule(s, s.now + patience, EventType.patienceEnds, order, s.orders.serial[order]);
  enqueue(s, i, order);
  changeBacklog(s, i, quantity);
  changeMarketOwed(s, i, quantity);
  s.periods.ask(i, quantity);
  s.periods.demand(m, quantity);
  askedByMarket(s, i, quantity);
  salesSeen(s, m, quantity);
  s.toFill.add(i);
  positionFell(s, i);
}

function drawQuantity(s: State, m: number, n: number): number {
  const { markets, streams, variates } = s.model;
  const u = s.streams.next(streams.demand + m);
  const carry = markets.carry[m];
  if (carry === 0 && markets.moves[m] === 0) return variates.draw(markets.demand[m], u, n);
  const level = carry * s.ordering.carried[m] + variates.drawSigned(markets.demand[m], u, n);
  s.ordering.carried[m] = level;
  const factor = markets.gap[m] < 0 ? levelAt(s.model, m, s.now, s.now) : 1;
  const exact = level * factor + s.ordering.leftOver[m];
  const quantity = Math.max(0, Math.floor(exact + 0.5));
  s.ordering.leftOver[m] = exact < -0.5 ? 0 : exact - quantity;
  return quantity;
}
