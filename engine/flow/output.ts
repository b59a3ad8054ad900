/**
 * The output of a site or lane changes. At 0 nothing leaves; between 0 and 1 a day's allowance leaves: that fraction of
 * the nominal rate of each stock point (lane). What is not used of a day's allowance is kept for the next, up to one
 * more such day or one quantum, whichever is more, so that slow movers move too.
 */
import { EventType } from '../events/event-types.ts';
import { DAY } from '../spec.ts';
import { touchSite } from '../state/account.ts';
import type { State } from '../state/state.ts';
import { TraceKind } from '../trace.ts';
import { pauseLine, resumeLine } from './machines.ts';
import { schedule } from './schedule.ts';
import { releaseHeld } from './ship.ts';

export function setSiteOutput(s: State, site: number, output: number, hazard: number): void {
  const before = s.siteOutput[site];
  if (output === before) return;
  const { linesOfSite, stockPointsOfSite } = s.model;
  touchSite(s, site);
  for (let k = linesOfSite.start[site]; k < linesOfSite.start[site + 1]; k++) pauseLine(s, linesOfSite.member[k], before);
  s.siteOutput[site] = output;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.siteOutput, site, hazard, output);
  for (let k = linesOfSite.start[site]; k < linesOfSite.start[site + 1]; k++) resumeLine(s, linesOfSite.member[k]);
  grantSite(s, site, before);
  for (let k = stockPointsOfSite.start[site]; k < stockPointsOfSite.start[site + 1]; k++) s.toFill.add(stockPointsOfSite.member[k]);
}

export function setLaneOutput(s: State, lane: number, output: number, hazard: number): void {
  const before = s.laneOutput[lane];
  if (output === before) return;
  s.laneOutput[lane] = output;
  if (s.trace !== null) s.trace.add(s.now, TraceKind.laneOutput, lane, hazard, output);
  if (output <= 0) s.closedSince[lane] = s.now;
  if (before <= 0) {
    s.closedTotal[lane] += s.now - s.closedSince[lane];
    releaseHeld(s, lane);
  }
  grantLane(s, lane, before);
  s.toFill.add(s.model.lanes.from[lane]);
}

/** A new day of partial output begins at a site. A void timetable is passed over. */
export function siteAllowanceDue(s: State, site: number, stamp: number): void {
  if (stamp !== s.allowanceStampOfSite[site]) return;
  grantSite(s, site, s.siteOutput[site]);
  const { start, member } = s.model.stockPointsOfSite;
  for (let k = start[site]; k < start[site + 1]; k++) s.toFill.add(member[k]);
}

/** The same for a lane. */
export function laneAllowanceDue(s: State, lane: number, stamp: number): void {
  if (stamp !== s.allowanceStampOfLane[lane]) return;
  grantLane(s, lane, s.laneOutput[lane]);
  s.toFill.add(s.model.lanes.from[lane]);
}

function grantSite(s: State, site: number, before: number): void {
  const { start, member } = s.model.stockPointsOfSite;
  const { nominalRate } = s.model.stockPoints;
  const output = s.siteOutput[site];
  const early = unearned(s.now - s.allowanceSinceOfSite[site], before);
  for (let k = start[site]; k < start[site + 1]; k++) {
    const i = member[k];
    s.siteAllowance[i] = granted(before < 1 ? s.siteAllowance[i] : 0, nominalRate[i], early, output);
  }
  s.allowanceSinceOfSite[site] = s.now;
  s.allowanceStampOfSite[site] += 1;
  if (isPartial(output)) schedule(s, s.now + DAY, EventType.siteAllowance, site, s.allowanceStampOfSite[site]);
}

function grantLane(s: State, lane: number, before: number): void {
  const output = s.laneOutput[lane];
  const rate = s.model.lanes.nominalRate[lane];
  const early = unearned(s.now - s.allowanceSinceOfLane[lane], before);
  s.laneAllowance[lane] = granted(before < 1 ? s.laneAllowance[lane] : 0, rate, early, output);
  s.allowanceSinceOfLane[lane] = s.now;
  s.allowanceStampOfLane[lane] += 1;
  if (isPartial(output)) schedule(s, s.now + DAY, EventType.laneAllowance, lane, s.allowanceStampOfLane[lane]);
}

function isPartial(output: number): boolean {
  return output > 0 && output < 1;
}

/** Returns the part of the last day's grant, per unit of nominal rate, that was for time not yet gone by. */
function unearned(sinceGrant: number, before: number): number {
  return isPartial(before) ? before * (1 - Math.min(1, sinceGrant / DAY)) : 0;
}

/** Returns the allowance from now on. An outage keeps the account, so that a site does not send out more for having been down. */
function granted(left: number, rate: number, early: number, output: number): number {
  if (output >= 1) return 0;
  const kept = left - early * rate;
  if (output <= 0) return kept;
  const grant = output * rate;
  return Math.min(kept, Math.max(1, grant)) + grant;
}
