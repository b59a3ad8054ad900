/** Disruptions: when they strike, how long they last, how output comes back, and what that means for those they strike. */
import { mean } from '../../engine/random/index.ts';
import { DAY, type Choice, type TargetSpec } from '../../engine/spec.ts';
import { TraceKind } from '../../engine/trace.ts';
import { changeAllowance } from './allowance.ts';
import { wantFill } from './at-once.ts';
import { uniforms } from './chance.ts';
import { changeSpeed } from './machines.ts';
import { note, ORDERING } from './notes.ts';
import { closeOrOpen, destroyShipments } from './shipments.ts';
import { schedule, type Hazard, type Lane, type Site, type World } from './world.ts';

/** Days of one step, and how many there are. */
function recoveryOf(recovery: Choice): { stepDays: number; steps: number } {
  if (recovery.kind === 'step') return { stepDays: 0, steps: 0 };
  const over = Number(recovery.params['over']);
  const steps = Math.ceil(over);
  return { stepDays: over / Math.max(1, steps), steps };
}

/** Schedules the first event of a hazard. */
export function startHazard(world: World, hazard: Hazard): void {
  const { spec } = hazard;
  if (spec.when.kind === 'date') {
    schedule(world, spec.when.at, 'disruption', () => strike(world, hazard, null));
    return;
  }
  const { stepDays, steps } = recoveryOf(spec.recovery);
  const uniform = uniforms(`stationary/${spec.id}`, world.seed, world.replication);
  const [where, second, third] = [uniform(), uniform(), uniform()];
  const [up, out, back] = [mean(spec.when.up), mean(spec.lasts), steps * stepDays];
  const cycle = up + out + back;
  if (where < up / cycle) {
    schedule(world, (hazard.up ?? hazard.outage).stationaryResidual(second, third), 'disruption', () => strike(world, hazard, null));
  } else if (where < up / cycle + out / cycle) {
    const residual = hazard.outage.stationaryResidual(second, third);
    schedule(world, 0, 'disruption', () => strike(world, hazard, residual));
  } else {
    const done = second * steps;
    const step = Math.floor(done);
    const lasts = Math.floor((step + 1 - done) * Math.round(stepDays * DAY) + 0.5);
    schedule(world, 0, 'disruption', () => recover(world, hazard, step, lasts));
  }
}

/** `residual`: how long it still lasts, at the start of a run; null: as drawn. */
function strike(world: World, hazard: Hazard, residual: number | null): void {
  const drawn = hazard.outage.next();
  setHazard(world, hazard, hazard.spec.output, hazard.spec.stopsOrders);
  if (hazard.spec.transit === 'destroyed') {
    for (const target of hazard.spec.targets) if (target.kind === 'lane') destroyShipments(world, world.lanes[target.lane]);
  }
  schedule(world, world.now + (residual ?? drawn), 'disruption', () => recover(world, hazard, 0, null));
}

/** Step number `step` of the recovery begins, or all is whole again. `lasts`: microseconds of this step; null: as usual. */
function recover(world: World, hazard: Hazard, step: number, lasts: number | null): void {
  const { spec } = hazard;
  const { stepDays, steps } = recoveryOf(spec.recovery);
  if (step < steps) {
    setHazard(world, hazard, spec.output + (1 - spec.output) * ((step + 0.5) / steps), spec.stopsOrders);
    schedule(world, world.now + (lasts ?? Math.round(stepDays * DAY)), 'disruption', () => recover(world, hazard, step + 1, null));
    return;
  }
  setHazard(world, hazard, 1, false);
  if (hazard.up !== null) schedule(world, world.now + hazard.up.next(), 'disruption', () => strike(world, hazard, null));
}

const strikesTarget = (hazard: Hazard, kind: TargetSpec['kind'], index: number): boolean =>
  hazard.spec.targets.some((target) => target.kind === kind && (target.kind === 'site' ? target.site : target.lane) === index);

/** A hazard now leaves this much of the output of its targets. */
function setHazard(world: World, hazard: Hazard, output: number, stopsOrders: boolean): void {
  hazard.output = output;
  hazard.stopsOrders = stopsOrders;
  const sites = hazard.spec.targets.flatMap((target) => (target.kind === 'site' ? [target.site] : []));
  const lanes = hazard.spec.targets.flatMap((target) => (target.kind === 'lane' ? [target.lane] : []));
  for (const site of sites) changeSite(world, world.sites[site], outputOf(world, 'site', site), hazard.index);
  for (const lane of lanes) changeLane(world, world.lanes[lane], outputOf(world, 'lane', lane), hazard.index);
  for (const site of sites) changeOrdering(world, world.sites[site], hazard.index);
}

/** Returns the product of what all hazards leave of the output of a site or a lane. */
function outputOf(world: World, kind: TargetSpec['kind'], index: number): number {
  return world.hazards.filter((hazard) => strikesTarget(hazard, kind, index)).reduce((product, hazard) => product * hazard.output, 1);
}

function changeSite(world: World, site: Site, output: number, hazard: number): void {
  const before = site.output;
  if (output === before) return;
  site.output = output;
  note(world, TraceKind.siteOutput, site.index, hazard, output);
  for (const line of world.lines) {
    if (line.spec.site === site.index) for (const machine of line.machines) changeSpeed(world, machine, before);
  }
  for (const point of world.points) {
    if (point.site !== site) continue;
    changeAllowance(world, point.allowance, before, output, () => wantFill(world, point));
    wantFill(world, point);
  }
}

function changeLane(world: World, lane: Lane, output: number, hazard: number): void {
  const before = lane.output;
  if (output === before) return;
  lane.output = output;
  note(world, TraceKind.laneOutput, lane.index, hazard, output);
  const fill = (): void => wantFill(world, world.points[lane.spec.from]);
  changeAllowance(world, lane.allowance, before, output, fill);
  closeOrOpen(world, lane, before);
  fill();
}

function changeOrdering(world: World, site: Site, hazard: number): void {
  const places = !world.hazards.some((other) => other.stopsOrders && strikesTarget(other, 'site', site.index));
  if (places === site.placesOrders) return;
  site.placesOrders = places;
  note(world, ORDERING, site.index, hazard, places ? 1 : 0);
  if (!places) return;
  for (const point of world.points) if (point.site === site && point.spec.review === null && point.spec.policy !== null) world.waiting.review.add(point.index);
}
