/** Changing stock and debts: the only place that does, so that areas and trace never miss a change. */
import { SourceKind } from '../network/model.ts';
import { QuantityError } from '../errors.ts';
import { DAY } from '../spec.ts';
import { TraceKind } from '../trace.ts';
import type { State } from './state.ts';

/** Brings the time integrals of stock point i up to now. Call before anything of it changes. */
export function touch(s: State, i: number): void {
  const dt = s.now - s.touched[i];
  if (dt === 0) return;
  const sums = s.record.stockPoints;
  sums.areaOnHand[i] += s.onHand[i] * dt;
  sums.areaOwed[i] += s.backlog[i] * dt;
  sums.areaMarketOwed[i] += s.marketOwed[i] * dt;
  sums.areaOnOrder[i] += s.onOrder[i] * dt;
  sums.areaOnOrderSquares[i] += s.onOrder[i] * s.onOrder[i] * dt;
  sums.areaInTransit[i] += s.ordering.comingGoods[i] * dt;
  const net = s.onHand[i] - s.backlog[i];
  if (net > 0 || (net === 0 && s.model.stockPoints.sourceKind[i] === SourceKind.unlimited)) sums.timeReady[i] += dt;
  s.touched[i] = s.now;
}

export function changeOnHand(s: State, i: number, by: number): void {
  touch(s, i);
  s.onHand[i] += by;
  if (s.onHand[i] > Number.MAX_SAFE_INTEGER) throw tooMuch(s, i, s.onHand[i]);
  if (s.trace !== null) s.trace.add(s.now, TraceKind.stock, i, -1, s.onHand[i]);
}

export function changeBacklog(s: State, i: number, by: number): void {
  touch(s, i);
  s.backlog[i] += by;
  if (s.backlog[i] > Number.MAX_SAFE_INTEGER) throw tooMuch(s, i, s.backlog[i]);
  if (s.trace !== null) s.trace.add(s.now, TraceKind.backlog, i, -1, s.backlog[i]);
}

/** Changes what stock point i has on order. Throws QuantityError when it is beyond what can be counted exactly. */
export function changeOnOrder(s: State, i: number, by: number): void {
  touch(s, i);
  s.onOrder[i] += by;
  if (s.onOrder[i] > Number.MAX_SAFE_INTEGER) throw tooMuch(s, i, s.onOrder[i]);
}

export function changeInTransit(s: State, i: number, by: number): void {
  touch(s, i);
  s.ordering.comingGoods[i] += by;
}

export function changeMarketOwed(s: State, i: number, by: number): void {
  touch(s, i);
  s.marketOwed[i] += by;
}

function tooMuch(s: State, i: number, quanta: number): QuantityError {
  const { spec, stockPoints } = s.model;
  return new QuantityError(`${spec.products[stockPoints.product[i]].id} at ${spec.sites[stockPoints.site[i]].id}`, quanta, s.now / DAY);
}

/** Brings the output integral of a site up to now. */
export function touchSite(s: State, site: number): void {
  s.record.sites.areaOutput[site] += s.siteOutput[site] * (s.now - s.siteTouched[site]);
  s.siteTouched[site] = s.now;
}
