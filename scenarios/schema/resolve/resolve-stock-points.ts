/** Stock points of a spec. */
import { allocationPolicies, DAY, forecasts, inventoryPolicies, ScenarioError, type ForecastSpec, type StockPointSpec, type SubstituteSpec } from '../../../engine/index.ts';
import { convertChoice, openChoice } from '../choice.ts';
import type { Draft } from '../draft.ts';
import { initialQuanta } from '../initial-stock.ts';
import type { Layout, PointLayout } from '../layout.ts';
import type { PolicyDocument } from '../members/policy.ts';
import { quantaIn, quantumOf } from '../quantity.ts';
import { reviewOf } from '../review.ts';
import { lotsOf } from '../snapshot-draft.ts';
import type { SourceChoice } from '../source.ts';
import { daysIn } from '../units.ts';

type Ordering = Pick<StockPointSpec, 'policy' | 'review' | 'safety' | 'minimum' | 'lot' | 'forecast' | 'allocation'>;

/** Who gets how much where the document does not say: whoever came first. */
const FIRST_COME = 'first-come';

/** Returns the stock points; `rates` in units a day. A stock point that the document gives no stock starts at its policy's level. */
export function resolveStockPoints(draft: Draft, layout: Layout, sources: readonly SourceChoice[], rates: Float64Array): StockPointSpec[] {
  const siteIndex = new Map([...draft.sites.keys()].map((id, i) => [id, i]));
  const productIndex = new Map([...draft.products.keys()].map((id, i) => [id, i]));
  const lots = lotsOf(draft.snapshot);
  return layout.points.map((point, i) => {
    const choice = sources[i];
    if (choice.source === null) throw new ScenarioError([choice.problem]);
    const step = quantumOf(draft.products.get(point.product)?.value);
    return {
      site: siteIndex.get(point.site) ?? -1,
      product: productIndex.get(point.product) ?? -1,
      initial: initialQuanta(draft, point, lots),
      source: choice.source,
      ...resolveOrdering(draft, point.policy?.value ?? null, step),
      sourcing: choice.sourcing,
      nominalRate: rates[i] / step,
      substitutes: resolveSubstitutes(draft, layout, point, step),
    };
  });
}

/** Returns what stands in for a stock point: those of the substitutes of its product that the same site has. */
function resolveSubstitutes(draft: Draft, layout: Layout, { site, product }: PointLayout, step: number): SubstituteSpec[] {
  return Object.entries(draft.products.get(product)?.value.substitutes ?? {}).flatMap(([other, units]) => {
    const stockPoint = layout.find(site, other);
    return stockPoint < 0 ? [] : [{ stockPoint, amount: (units * step) / quantumOf(draft.products.get(other)?.value) }];
  });
}

function resolveOrdering(draft: Draft, policy: PolicyDocument | null, step: number): Ordering {
  const days = daysIn(draft.timeUnit);
  const review = policy === null ? null : reviewOf(draft, policy);
  return {
    policy: policy?.inventory === undefined ? null : convertChoice(openChoice(inventoryPolicies, policy.inventory), days, 'quantity'),
    review: review === null ? null : { every: Math.round(review.every * DAY), first: Math.round(review.first * DAY) },
    safety: quantaIn(policy?.safety ?? 0, step),
    minimum: quantaIn(policy?.minimum ?? 0, step),
    lot: policy?.lot === undefined ? 1 : quantaIn(policy.lot, step),
    forecast: policy === null ? null : resolveForecast(draft, policy),
    allocation: convertChoice(openChoice(allocationPolicies, policy?.allocation ?? FIRST_COME), days, 'quantity'),
  };
}

function resolveForecast(draft: Draft, { forecast, observes, forecastError }: PolicyDocument): ForecastSpec | null {
  if (forecast === undefined) return null;
  return {
    model: convertChoice(openChoice(forecasts, forecast), daysIn(draft.timeUnit), 'quantity'),
    observes: observes ?? 'orders',
    bias: forecastError?.bias ?? 0,
    cv: forecastError?.cv ?? 0,
  };
}
