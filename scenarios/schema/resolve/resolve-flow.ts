/** Stock points, lanes and processes of a spec. */
import { distributions, inventoryPolicies, ScenarioError, type Choice, type LaneSpec, type ProcessSpec, type StockPointSpec } from '../../../engine/index.ts';
import { convertChoice, openChoice, type ChoiceDocument } from '../choice.ts';
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import { quantaIn, quantumOf } from '../quantity.ts';
import type { SourceChoice } from '../source.ts';
import { daysIn, microsecondsIn } from '../units.ts';

/** Returns a distribution of times as a spec takes it; none stands for no time at all. */
export function resolveTime(draft: Draft, choice: ChoiceDocument | undefined): Choice {
  return convertChoice(openChoice(distributions, choice ?? 0), daysIn(draft.timeUnit), 'time');
}

function quantum(draft: Draft, product: string): number {
  return quantumOf(draft.products.get(product)?.value);
}

/** Returns the stock points; `rates` in units a day. A stock point that the document gives no stock starts at its policy's level. */
export function resolveStockPoints(draft: Draft, layout: Layout, sources: readonly SourceChoice[], rates: Float64Array): StockPointSpec[] {
  const siteIndex = new Map([...draft.sites.keys()].map((id, i) => [id, i]));
  const productIndex = new Map([...draft.products.keys()].map((id, i) => [id, i]));
  return layout.points.map((point, i) => {
    const { source, problem } = sources[i];
    if (source === null) throw new ScenarioError([problem]);
    const opened = point.policy === null ? null : openChoice(inventoryPolicies, point.policy.value.inventory);
    const stock = draft.sites.get(point.site)?.value.stock ?? {};
    const given = Object.hasOwn(stock, point.product) ? stock[point.product] : null;
    const step = quantum(draft, point.product);
    return {
      site: siteIndex.get(point.site) ?? -1,
      product: productIndex.get(point.product) ?? -1,
      initial: quantaIn(given ?? opened?.entry.initialLevel(opened.params) ?? 0, step),
      source,
      policy: opened === null ? null : convertChoice(opened, daysIn(draft.timeUnit), 'quantity'),
      nominalRate: rates[i] / step,
    };
  });
}

export function resolveLanes(draft: Draft, layout: Layout): LaneSpec[] {
  return layout.lanes.map(({ id, way, member: { value }, product, from, to }) => {
    const step = quantum(draft, product);
    return {
      id,
      way,
      from,
      to,
      mode: value.mode ?? 'road',
      leadTime: resolveTime(draft, value.leadTime),
      orderDelay: resolveTime(draft, value.orderDelay),
      promise: value.promise === undefined ? null : Math.round(value.promise * microsecondsIn[draft.timeUnit]),
      price: value.price ?? 0,
      lot: value.lot === undefined ? 1 : quantaIn(value.lot, step),
      minimum: quantaIn(value.minimum ?? 0, step),
    };
  });
}

export function resolveProcesses(draft: Draft, layout: Layout): ProcessSpec[] {
  const sites = new Map([...draft.sites.keys()].map((id, i) => [id, i]));
  return layout.processes.map(({ id, member: { value }, output, inputs }) => {
    const batch = value.batch ?? 1;
    return {
      id,
      site: sites.get(value.site) ?? -1,
      output,
      inputs: inputs.map(({ point, amount }) => ({ stockPoint: point, perBatch: quantaIn(amount * batch, quantum(draft, layout.points[point].product)) })),
      batch: quantaIn(batch, quantum(draft, value.makes)),
      batchTime: value.rate === undefined ? 0 : Math.round((batch / value.rate) * microsecondsIn[draft.timeUnit]),
      leadTime: resolveTime(draft, value.leadTime),
    };
  });
}
