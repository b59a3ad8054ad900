/** A stock point serves what it owes, first come first served, in parts if need be. */
import { changeBacklog, changeMarketOwed } from '../state/account.ts';
import type { State } from '../state/state.ts';
import { SourceKind } from '../network/model.ts';
import { TraceKind } from '../trace.ts';
import { takeStock } from './lots.ts';
import { unlink } from './queue.ts';
import { ship } from './ship.ts';

export function fill(s: State, i: number): void {
  const { orders } = s;
  let before = -1;
  let order = s.queueHead[i];
  while (order >= 0) {
    const lane = orders.lane[order];
    const quantity = Math.min(available(s, i, lane), orders.owed[order]);
    if (quantity > 0) serve(s, i, order, quantity);
    if (lane < 0 && s.model.markets.lost[-1 - lane] === 1) giveUp(s, i, order);
    if (orders.owed[order] === 0) {
      const done = order;
      order = unlink(s, i, before, order);
      if (lane < 0) orders.release(done);
    } else {
      if (s.impatient[i] === 0 && available(s, i, -1) <= 0) return;
      before = order;
      order = orders.next[order];
    }
  }
}

/** Returns what may leave stock point i now: for a market (lane < 0), or over a lane, which may be closed or half open. */
function available(s: State, i: number, lane: number): number {
  const { site, sourceKind } = s.model.stockPoints;
  const output = s.siteOutput[site[i]];
  if (output <= 0) return 0;
  let can = sourceKind[i] === SourceKind.unlimited ? Infinity : s.onHand[i];
  if (output < 1) can = Math.min(can, Math.floor(s.siteAllowance[i]));
  if (lane < 0) return can;
  const open = s.laneOutput[lane];
  if (open <= 0) return 0;
  return open < 1 ? Math.min(can, Math.floor(s.laneAllowance[lane])) : can;
}

function serve(s: State, i: number, order: number, quantity: number): void {
  const lane = s.orders.lane[order];
  const site = s.model.stockPoints.site[i];
  if (s.siteOutput[site] < 1) s.siteAllowance[i] -= quantity;
  s.orders.owed[order] -= quantity;
  changeBacklog(s, i, -quantity);
  if (lane < 0) sell(s, i, order, quantity);
  else {
    if (s.laneOutput[lane] < 1) s.laneAllowance[lane] -= quantity;
    ship(s, i, order, quantity);
  }
}

function sell(s: State, i: number, order: number, quantity: number): void {
  const m = -1 - s.orders.lane[order];
  const { record } = s;
  const cell = m * record.days + s.day;
  const atOnce = s.orders.placed[order] === s.now;
  takeStock(s, i, quantity);
  changeMarketOwed(s, i, -quantity);
  s.sold[i] += quantity;
  record.filled[cell] += quantity;
  record.markets.filled[m] += quantity;
  if (atOnce) {
    record.filledAtOnce[cell] += quantity;
    record.markets.filledAtOnce[m] += quantity;
    if (s.orders.owed[order] === 0) record.markets.servedInFull[m] += 1;
  }
  if (s.trace !== null) s.trace.add(s.now, TraceKind.filled, m, atOnce ? 1 : 0, quantity);
  if (s.orders.owed[order] === 0 && s.model.markets.lost[m] === 1) s.impatient[i] -= 1;
}

/** What an impatient market could not get at once is lost. */
function giveUp(s: State, i: number, order: number): void {
  const short = s.orders.owed[order];
  if (short === 0) return;
  const m = -1 - s.orders.lane[order];
  s.orders.owed[order] = 0;
  s.impatient[i] -= 1;
  changeBacklog(s, i, -short);
  changeMarketOwed(s, i, -short);
  s.record.lost[m * s.record.days + s.day] += short;
  s.record.markets.lost[m] += short;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.lost, m, -1, short);
}
