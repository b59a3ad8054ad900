/** Stock by age: what is made first leaves first, and what is too old is scrapped. */
import { EventType } from '../events/event-types.ts';
import { SourceKind } from '../network/model.ts';
import { changeOnHand } from '../state/account.ts';
import type { State } from '../state/state.ts';
import { TraceKind } from '../trace.ts';
import { positionFell } from './position-fell.ts';
import { schedule } from './schedule.ts';

/** Puts goods into stock, to be looked at by what waits for them. `expiry` is Infinity for what keeps for ever. */
export function addStock(s: State, i: number, quantity: number, expiry: number): void {
  if (expiry <= s.now) {
    scrap(s, i, quantity);
    positionFell(s, i);
    return;
  }
  changeOnHand(s, i, quantity);
  s.record.stockPoints.cycles[i] += 1;
  s.record.stockPoints.shortCycles[i] += s.wasShort[i];
  s.wasShort[i] = 0;
  if (expiry !== Infinity) {
    insertLot(s, i, quantity, expiry);
    watchFirstLot(s, i);
  }
  s.toFill.add(i);
  const { usedBy, standsInFor } = s.model.stockPoints;
  for (let k = standsInFor.start[i]; k < standsInFor.start[i + 1]; k++) s.toFill.add(standsInFor.member[k]);
  for (let k = usedBy.start[i]; k < usedBy.start[i + 1]; k++) s.toMake.add(usedBy.member[k]);
}

/** Takes goods out of stock, the first to expire first; an unlimited stock point buys them as they go. There must be enough. */
export function takeStock(s: State, i: number, quantity: number): void {
  if (s.model.stockPoints.sourceKind[i] === SourceKind.unlimited) {
    s.bought[i] += quantity;
    return;
  }
  changeOnHand(s, i, -quantity);
  for (let left = quantity; left > 0 && s.firstLot[i] >= 0; ) left -= takeFromFirstLot(s, i, left);
}

/** Takes up to `most` from the lot that expires first and returns how much; on hand is the caller's to change. */
export function takeFromFirstLot(s: State, i: number, most: number): number {
  const lot = s.firstLot[i];
  const taken = Math.min(most, s.lots.quantity[lot]);
  s.lots.quantity[lot] -= taken;
  if (s.lots.quantity[lot] === 0) {
    s.firstLot[i] = s.lots.next[lot];
    s.lots.release(lot);
  }
  return taken;
}

/** Scraps the lots of stock point i whose time has come. A void timetable is passed over. */
export function lotExpires(s: State, i: number): void {
  if (s.expiryDue[i] !== s.now) return;
  s.expiryDue[i] = Infinity;
  let gone = 0;
  while (s.firstLot[i] >= 0 && s.lots.expiry[s.firstLot[i]] <= s.now) {
    gone += takeFromFirstLot(s, i, s.lots.quantity[s.firstLot[i]]);
  }
  watchFirstLot(s, i);
  if (gone === 0) return;
  changeOnHand(s, i, -gone);
  scrap(s, i, gone);
  positionFell(s, i);
}

/** Writes down goods that were thrown away at stock point i. */
export function scrap(s: State, i: number, quantity: number): void {
  s.scrapped[i] += quantity;
  s.record.stockPoints.expired[i] += quantity;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.expired, i, -1, quantity);
}

/**
 * Schedules the expiry of the first lot, unless an expiry of this stock point is due no later. One event a stock point, not
 * one a lot: most lots are used up before their time.
 */
function watchFirstLot(s: State, i: number): void {
  if (s.firstLot[i] < 0) return;
  const expiry = Math.max(s.now, s.lots.expiry[s.firstLot[i]]);
  if (expiry >= s.expiryDue[i]) return;
  s.expiryDue[i] = expiry;
  schedule(s, expiry, EventType.lotExpires, i, 0);
}

function insertLot(s: State, i: number, quantity: number, expiry: number): void {
  const { lots } = s;
  let before = -1;
  let after = s.firstLot[i];
  while (after >= 0 && lots.expiry[after] <= expiry) {
    before = after;
    after = lots.next[after];
  }
  const lot = lots.take(quantity, expiry, after);
  if (before < 0) s.firstLot[i] = lot;
  else lots.next[before] = lot;
}

/** Gives the stock of the start its age: that of its lots in the snapshot, else made at the start of the run. */
export function startLots(s: State): void {
  const { count, shelfLife } = s.model.stockPoints;
  for (const { stockPoint, quantity, made } of s.model.spec.snapshot?.lots ?? []) insertLot(s, stockPoint, quantity, made + shelfLife[stockPoint]);
  for (let i = 0; i < count; i++) {
    if (shelfLife[i] === Infinity || s.onHand[i] === 0) continue;
    if (s.firstLot[i] < 0) insertLot(s, i, s.onHand[i], shelfLife[i]);
    watchFirstLot(s, i);
  }
}
