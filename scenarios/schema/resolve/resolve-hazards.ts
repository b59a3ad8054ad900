/** Hazards of a spec. */
import { recoveries, type HazardSpec, type TargetSpec, type TimingSpec } from '../../../engine/index.ts';
import { convertChoice, openChoice } from '../choice.ts';
import type { Draft } from '../draft.ts';
import { asList } from '../fields.ts';
import type { Layout } from '../layout.ts';
import { dateOf, type HazardDocument } from '../members/hazard.ts';
import { daysIn, microsecondsIn } from '../units.ts';
import { resolveTime } from './resolve-flow.ts';

/** Returns the hazards; dates, counted from the end of the warm-up in the document, count from the start of the run here. */
export function resolveHazards(draft: Draft, layout: Layout): HazardSpec[] {
  return draft.hazards.map(({ value }) => ({
    id: value.id,
    targets: resolveTargets(draft, layout, value.strikes),
    when: resolveTiming(draft, value),
    lasts: resolveTime(draft, value.lasts),
    output: value.effect.output ?? 1,
    stopsOrders: value.effect.orders === 'stopped',
    transit: value.effect.goods ?? 'kept',
    recovery: convertChoice(openChoice(recoveries, value.recovery ?? 'step'), daysIn(draft.timeUnit), 'time'),
  }));
}

/** A target that is named twice, by itself or through its region, is struck once. */
function resolveTargets(draft: Draft, layout: Layout, strikes: HazardDocument['strikes']): TargetSpec[] {
  const names = new Set(asList(strikes.site));
  const regions = new Set(asList(strikes.region));
  const ways = new Set(asList(strikes.lane));
  const sites = [...draft.sites.values()].flatMap(({ id, value }, site) =>
    names.has(id) || (value.region !== undefined && regions.has(value.region)) ? [{ kind: 'site', site } as const] : [],
  );
  const lanes = layout.lanes.flatMap(({ way }, lane) => (ways.has(way) ? [{ kind: 'lane', lane } as const] : []));
  return [...sites, ...lanes];
}

function resolveTiming(draft: Draft, hazard: HazardDocument): TimingSpec {
  const date = dateOf(hazard);
  if (date !== null) return { kind: 'date', at: Math.round(((draft.warmup ?? 0) + date) * microsecondsIn[draft.timeUnit]) };
  return { kind: 'renewal', up: resolveTime(draft, hazard.when.renewal?.up) };
}
