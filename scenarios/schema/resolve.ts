/** From a document to what a run takes. */
import { DAY, ScenarioError, type Spec } from '../../engine/index.ts';
import type { ScenarioDocument } from './document.ts';
import { draftOf } from './draft.ts';
import { layOut } from './layout.ts';
import { resolveCosts, resolveProducts, resolveSites } from './resolve/resolve-goods.ts';
import { resolveLanes } from './resolve/resolve-flow.ts';
import { resolveHazards } from './resolve/resolve-hazards.ts';
import { resolveMarkets } from './resolve/resolve-markets.ts';
import { resolveLines, resolveProcesses } from './resolve/resolve-processes.ts';
import { resolveRates } from './resolve/resolve-rates.ts';
import { resolveSnapshot } from './resolve/resolve-snapshot.ts';
import { resolveStockPoints } from './resolve/resolve-stock-points.ts';
import { chooseSources } from './rules/feeding.ts';
import { sizeLevels, withLevels } from './resolve/size-levels.ts';
import { microsecondsIn, periodDays } from './units.ts';
import { validate } from './validate.ts';

/** A run that needs more events than this is stopped, unless the document says otherwise. */
const DEFAULT_EVENT_LIMIT = 100_000_000;

/** Returns the spec of a document: defaults filled in, names turned into positions, units into microseconds and quanta. Throws ScenarioError. */
export function resolve(document: ScenarioDocument): Spec {
  const checked = validate(document);
  if (!checked.ok) throw new ScenarioError(checked.problems);
  const unsized = draftOf(checked.document);
  const draft = withLevels(unsized, sizeLevels(checked.document, unsized));
  const layout = layOut(draft);
  const sources = chooseSources(draft, layout);
  const scale = microsecondsIn[draft.timeUnit];
  const warmup = checked.document.warmup ?? 0;
  return {
    name: checked.document.name,
    warmup: Math.round(warmup * scale),
    horizon: Math.round((warmup + checked.document.horizon) * scale),
    order: draft.order,
    period: Math.round(draft.period === null ? periodDays(draft.timeUnit) * DAY : draft.period * scale),
    eventLimit: checked.document.eventLimit ?? DEFAULT_EVENT_LIMIT,
    products: resolveProducts(draft),
    sites: resolveSites(draft),
    stockPoints: resolveStockPoints(draft, layout, sources, resolveRates(draft, layout, sources)),
    lanes: resolveLanes(draft, layout),
    lines: resolveLines(draft, layout),
    processes: resolveProcesses(draft, layout),
    markets: resolveMarkets(draft, layout),
    hazards: resolveHazards(draft, layout),
    costs: resolveCosts(draft),
    snapshot: resolveSnapshot(draft, layout),
  };
}
