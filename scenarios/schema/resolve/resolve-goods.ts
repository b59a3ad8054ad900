/** Products, sites and costs of a spec. */
import type { CostsSpec, ProductSpec, SiteSpec } from '../../../engine/index.ts';
import type { Draft } from '../draft.ts';
import { quantumOf } from '../quantity.ts';
import { daysIn, microsecondsIn } from '../units.ts';

export function resolveProducts(draft: Draft): ProductSpec[] {
  return [...draft.products.values()].map(({ id, value }) => ({
    id,
    unit: value.unit ?? 'unit',
    quantum: quantumOf(value),
    value: value.value ?? 0,
    shelfLife: value.shelfLife === undefined ? null : Math.round(value.shelfLife * microsecondsIn[draft.timeUnit]),
  }));
}

export function resolveSites(draft: Draft): SiteSpec[] {
  return [...draft.sites.values()].map(({ id, value }) => ({
    id,
    name: value.name ?? id,
    kind: value.kind,
    region: value.region ?? null,
    position: value.position ?? null,
  }));
}

export function resolveCosts(draft: Draft): CostsSpec {
  const { holding, ordering, shortage, backorder, scrap } = draft.costs;
  const perProduct = (given: Readonly<Record<string, number>> = {}, factor = 1): number[] =>
    [...draft.products.keys()].map((id) => (Object.hasOwn(given, id) ? given[id] * factor : 0));
  return {
    holdingPerValueDay: holding === undefined ? 0 : holding.rate / daysIn(holding.per),
    ordering: perProduct(ordering),
    shortage: perProduct(shortage),
    backorder: perProduct(backorder, 1 / daysIn(draft.timeUnit)),
    scrap: perProduct(scrap),
  };
}
