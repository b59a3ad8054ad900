/** One order is served, or given up. */
import { changeBacklog, changeMarketOwed } from '../state/account.ts';
import type { State } from '../state/state.ts';
import { timeBucket } from '../state/time-buckets.ts';
import { TraceKind } from '../trace.ts';
import { useCapacity } from './capacity.ts';
import { takeStock } from './lots.ts';
import { positionFell } from './position-fell.ts';
import { ship } from './ship.ts';

/** Gives an order that stock point i owes a quantity, which there must be. */
export function serve(s: State, i: number, order: number, quantity: number): void {
  const lane = s.orders.lane[order];
  if (s.siteOutput[s.model.stockPoints.site[i]] < 1) s.siteAllowance[i] -= quantity;
  s.orders.owed[order] -= quantity;
  changeBacklog(s, i, -quantity);
  if (s.model.ordering.countsStock[i] === 1) s.toReview.add(i);
  if (s.orders.known[order] === s.now) s.record.stockPoints.askedAtOnce[i] += quantity;
  if (lane < 0) {
    takeStock(s, i, quantity);
    s.sold[i] += quantity;
    sell(s, i, order, quantity);
    return;
  }
  if (s.laneOutput[lane] < 1) s.laneAllowance[lane] -= quantity;
  if (s.model.lanes.capacity[lane] !== Infinity) useCapacity(s, lane, quantity);
  ship(s, i, order, quantity);
}

/** Gives a market's order that stock point i owes so much of another stock point (`used`) in place of a quantity; it must be there. */
export function serveInstead(s: State, i: number, order: number, quantity: number, other: number, used: number): void {
  if (s.siteOutput[s.model.stockPoints.site[other]] < 1) s.siteAllowance[other] -= used;
  s.orders.owed[order] -= quantity;
  s.wasShort[i] = 1;
  changeBacklog(s, i, -quantity);
  takeStock(s, other, used);
  s.sold[other] += used;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.substituted, other, i, used);
  sell(s, i, order, quantity);
  positionFell(s, other);
}

/** A market gets a quantity of what stock point i owes it. */
function sell(s: State, i: number, order: number, quantity: number): void {
  const m = -1 - s.orders.lane[order];
  const { record } = s;
  const { markets } = record;
  const cell = m * record.days + s.day;
  const waited = s.now - s.orders.placed[order];
  const inFull = s.orders.owed[order] === 0;
  const inTime = waited <= s.model.markets.due[m];
  changeMarketOwed(s, i, -quantity);
  record.filled[cell] += quantity;
  markets.filled[m] += quantity;
  markets.waited[m] += quantity * waited;
  owedUntilNow(s, order, quantity);
  if (!inTime) markets.late[m] += quantity;
  if (waited === 0) {
    record.filledAtOnce[cell] += quantity;
    markets.filledAtOnce[m] += quantity;
    if (inFull) markets.servedInFull[m] += 1;
  }
  if (s.trace !== null) s.trace.add(s.now, TraceKind.filled, m, waited === 0 ? 1 : 0, quantity);
  if (!inFull) return;
  markets.ended[m] += 1;
  if (inTime) markets.inTime[m] += 1;
  const bucket = timeBucket(waited);
  record.times.waits[bucket] += 1;
  record.times.waitSums[bucket] += waited;
  if (s.model.markets.patience[m] === 0) s.impatient[i] -= 1;
}

/** What a market is still owed on an order is lost. */
export function giveUp(s: State, i: number, order: number): void {
  const short = s.orders.owed[order];
  const m = -1 - s.orders.lane[order];
  owedUntilNow(s, order, short);
  s.orders.owed[order] = 0;
  changeBacklog(s, i, -short);
  changeMarketOwed(s, i, -short);
  s.record.lost[m * s.record.days + s.day] += short;
  s.record.markets.lost[m] += short;
  s.record.markets.ended[m] += 1;
  s.wasShort[i] = 1;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.lost, m, -1, short);
}

/** Posts the time that a market has been owed a quantity of an order, as far as it is measured. Call when it no longer is, or at the end. */
export function owedUntilNow(s: State, order: number, quantity: number): void {
  const m = -1 - s.orders.lane[order];
  s.record.markets.areaOwed[m] += quantity * (s.now - Math.max(s.orders.placed[order], s.model.spec.warmup));
}
