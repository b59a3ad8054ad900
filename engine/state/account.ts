/** Changing stock and debts: the only place that does, so that areas and trace never miss a change. */
import { SourceKind } from '../network/model.ts';
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
  const net = s.onHand[i] - s.backlog[i];
  if (net > 0 || (net === 0 && s.model.stockPoints.sourceKind[i] === SourceKind.unlimited)) sums.timeReady[i] += dt;
  s.touched[i] = s.now;
}

export function changeOnHand(s: State, i: number, by: number): void {
  touch(s, i);
  s.onHand[i] += by;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.stock, i, -1, s.onHand[i]);
}

export function changeBacklog(s: State, i: number, by: number): void {
  touch(s, i);
  s.backlog[i] += by;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.backlog, i, -1, s.backlog[i]);
}

export function changeMarketOwed(s: State, i: number, by: number): void {
  touch(s, i);
  s.marketOwed[i] += by;
}

/** Brings the output integral of a site up to now. */
export function touchSite(s: State, site: number): void {
  s.record.sites.areaOutput[site] += s.siteOutput[site] * (s.now - s.siteTouched[site]);
  s.siteTouched[site] = s.now;
}
