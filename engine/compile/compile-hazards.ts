import { recoveries } from '../disruptions/recovery.ts';
import { group, type Grouped } from '../network/grouped.ts';
import type { HazardColumns } from '../network/model.ts';
import { mean, type Variates } from '../random/index.ts';
import { DAY, type HazardSpec, type Spec } from '../spec.ts';

export interface CompiledHazards {
  readonly columns: HazardColumns;
  readonly ofSite: Grouped;
  readonly ofLane: Grouped;
}

/** Returns the columns of the hazards and who they can hit. Throws RangeError for an unknown recovery or parameter. */
export function compileHazards(spec: Spec, variates: Variates): CompiledHazards {
  const { hazards } = spec;
  const cycles = hazards.map(meanCycle);
  const hits = (kind: 'site' | 'lane'): (readonly [number, number])[] =>
    hazards.flatMap((hazard, h) => hazard.targets.flatMap((t) => (t.kind === kind ? [[h, t.kind === 'site' ? t.site : t.lane] as const] : [])));
  const sites = hits('site');
  const lanes = hits('lane');
  const turned = (pairs: (readonly [number, number])[]): (readonly [number, number])[] => pairs.map(([h, target]) => [target, h] as const);
  const columns: HazardColumns = {
    count: hazards.length,
    date: Float64Array.from(hazards, (hazard) => (hazard.when.kind === 'date' ? hazard.when.at : -1)),
    up: Int32Array.from(hazards, (hazard) => (hazard.when.kind === 'renewal' ? variates.add(hazard.when.up, DAY) : -1)),
    lasts: Int32Array.from(hazards, (hazard) => variates.add(hazard.lasts, DAY)),
    output: Float64Array.from(hazards, (hazard) => hazard.output),
    stopsOrders: Uint8Array.from(hazards, (hazard) => (hazard.stopsOrders ? 1 : 0)),
    destroys: Uint8Array.from(hazards, (hazard) => (hazard.transit === 'destroyed' ? 1 : 0)),
    recoverySteps: Int32Array.from(cycles, (cycle) => cycle.steps),
    recoveryStep: Float64Array.from(cycles, (cycle) => Math.floor(cycle.stepDays * DAY + 0.5)),
    restored: restoredShares(hazards),
    shareUp: Float64Array.from(cycles, (cycle) => cycle.up / (cycle.up + cycle.out + cycle.back)),
    shareOut: Float64Array.from(cycles, (cycle) => cycle.out / (cycle.up + cycle.out + cycle.back)),
    sites: group(hazards.length, sites),
    lanes: group(hazards.length, lanes),
  };
  return { columns, ofSite: group(spec.sites.length, turned(sites)), ofLane: group(spec.lanes.length, turned(lanes)) };
}

function recoveryOf(hazard: HazardSpec): { steps: number; stepDays: number; restored: (k: number, n: number) => number } {
  const entry = recoveries.get(hazard.recovery.kind);
  if (entry === undefined) throw new RangeError(`recovery ${hazard.recovery.kind} is not known; known are ${[...recoveries.keys()].join(', ')}`);
  return { steps: entry.steps(hazard.recovery.params), stepDays: entry.stepDays(hazard.recovery.params), restored: entry.restored };
}

/** Mean days up, in the outage, and coming back, of a renewal hazard; a dated one is up for ever. */
function meanCycle(hazard: HazardSpec): { up: number; out: number; back: number; steps: number; stepDays: number } {
  const { steps, stepDays } = recoveryOf(hazard);
  const up = hazard.when.kind === 'renewal' ? mean(hazard.when.up) : 1;
  return { up, out: hazard.when.kind === 'renewal' ? mean(hazard.lasts) : 0, back: hazard.when.kind === 'renewal' ? steps * stepDays : 0, steps, stepDays };
}

function restoredShares(hazards: readonly HazardSpec[]): Grouped & { share: Float64Array } {
  const shares = hazards.map((hazard) => {
    const { steps, restored } = recoveryOf(hazard);
    return Array.from({ length: steps }, (_, k) => restored(k, steps));
  });
  const places = group(hazards.length, shares.flatMap((list, h) => list.map((_, k) => [h, k] as const)));
  return { ...places, share: Float64Array.from(shares.flat()) };
}
