/** Hazards strike, outages end, output comes back step by step. */
import { EventType } from '../events/event-types.ts';
import type { State } from '../state/state.ts';
import { destroyUnderWay } from './loss.ts';
import { setLaneOutput, setSiteOutput } from './output.ts';
import { schedule } from './schedule.ts';
import { stopOrders } from './stop-orders.ts';

/** Schedules the first strike of every hazard; renewal hazards start in their stationary state. */
export function startHazards(s: State): void {
  const { hazards } = s.model;
  for (let h = 0; h < hazards.count; h++) {
    if (hazards.date[h] >= 0) schedule(s, hazards.date[h], EventType.strike, h, -1);
    else startRenewal(s, h);
  }
}

/** Puts a renewal hazard at a moment of its cycle picked as an outside observer would find it. */
function startRenewal(s: State, h: number): void {
  const { hazards, variates, streams } = s.model;
  const stream = streams.stationary + h;
  const where = s.streams.next(stream);
  const u1 = s.streams.next(stream);
  const u2 = s.streams.next(stream);
  if (where < hazards.shareUp[h]) {
    schedule(s, variates.stationaryResidual(hazards.up[h], u1, u2), EventType.strike, h, -1);
  } else if (where < hazards.shareUp[h] + hazards.shareOut[h]) {
    schedule(s, 0, EventType.strike, h, variates.stationaryResidual(hazards.lasts[h], u1, u2));
  } else {
    schedule(s, 0, EventType.recoveryStep, h, u1 * hazards.recoverySteps[h]);
  }
}

/** Hazard h strikes. `lasts` below 0: how long is drawn now. */
export function strike(s: State, h: number, lasts: number): void {
  const { hazards, variates, streams } = s.model;
  const n = s.strikes[h]++;
  s.record.strikes[s.day] += 1;
  const drawn = variates.draw(hazards.lasts[h], s.streams.next(streams.outage + h), n);
  setHazardOutput(s, h, hazards.output[h]);
  stopOrders(s, h, true);
  if (hazards.destroys[h] === 1) for (let k = hazards.lanes.start[h]; k < hazards.lanes.start[h + 1]; k++) destroyUnderWay(s, hazards.lanes.member[k]);
  schedule(s, s.now + (lasts < 0 ? drawn : lasts), EventType.outageEnds, h, 0);
}

/** The outage is over: recovery goes on, in steps if it has any. `done` steps are behind it: a whole number, but where a run starts inside a step. */
export function recover(s: State, h: number, done: number): void {
  const { hazards, variates, streams } = s.model;
  const step = Math.floor(done);
  if (step < hazards.recoverySteps[h]) {
    const back = hazards.restored.share[hazards.restored.start[h] + step];
    setHazardOutput(s, h, hazards.output[h] + (1 - hazards.output[h]) * back);
    stopOrders(s, h, true);
    const left = Math.floor((step + 1 - done) * hazards.recoveryStep[h] + 0.5);
    schedule(s, s.now + left, EventType.recoveryStep, h, step + 1);
    return;
  }
  setHazardOutput(s, h, 1);
  stopOrders(s, h, false);
  if (hazards.date[h] >= 0) return;
  const up = variates.draw(hazards.up[h], s.streams.next(streams.strike + h), s.strikes[h]);
  schedule(s, s.now + up, EventType.strike, h, -1);
}

/** Outputs of disruptions that are active on one target multiply. */
function setHazardOutput(s: State, h: number, output: number): void {
  const { hazards, hazardsOfSite, hazardsOfLane } = s.model;
  s.hazardOutput[h] = output;
  for (let k = hazards.sites.start[h]; k < hazards.sites.start[h + 1]; k++) {
    const site = hazards.sites.member[k];
    setSiteOutput(s, site, product(s, hazardsOfSite.start[site], hazardsOfSite.start[site + 1], hazardsOfSite.member), h);
  }
  for (let k = hazards.lanes.start[h]; k < hazards.lanes.start[h + 1]; k++) {
    const lane = hazards.lanes.member[k];
    setLaneOutput(s, lane, product(s, hazardsOfLane.start[lane], hazardsOfLane.start[lane + 1], hazardsOfLane.member), h);
  }
}

function product(s: State, from: number, to: number, member: Int32Array): number {
  let output = 1;
  for (let k = from; k < to; k++) output *= s.hazardOutput[member[k]];
  return output;
}
