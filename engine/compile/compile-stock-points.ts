import { orderTables } from '../events/priorities.ts';
import { group, type Grouped } from '../network/grouped.ts';
import { levelsOf, rankByLevel } from '../network/graph.ts';
import { POLICY_PARAMS, SourceKind, type StockPointColumns } from '../network/model.ts';
import { inventoryPolicies, type InventoryPolicy } from '../policies/inventory/index.ts';
import { mean } from '../random/index.ts';
import { param } from '../registry.ts';
import type { Spec } from '../spec.ts';
import { placeIn } from './compile-policy.ts';
import { isImmediate } from './mean-lead.ts';

/** Returns the columns of the stock points. Throws ScenarioError for a loop without delay, RangeError for an unknown policy or parameter. */
export function compileStockPoints(spec: Spec): StockPointColumns {
  const { stockPoints } = spec;
  const goods = spec.lanes.filter(isImmediate).map((lane) => [lane.from, lane.to] as const);
  const orders = spec.lanes.filter((lane) => mean(lane.orderDelay) === 0).map((lane) => [lane.from, lane.to] as const);
  const needs = spec.processes.flatMap((process) => process.inputs.map((input) => [input.stockPoint, process.output] as const));
  const upstream = levelsOf(spec, goods, 'goods would arrive before they left: every lead time is 0');
  const buyers = levelsOf(spec, [...orders, ...needs], 'orders would go round for ever: every order delay is 0');
  const stand = stockPoints.flatMap((point, i) => point.substitutes.map((substitute) => [i, substitute] as const));
  return {
    count: stockPoints.length,
    site: Int32Array.from(stockPoints, (point) => point.site),
    product: Int32Array.from(stockPoints, (point) => point.product),
    initial: Float64Array.from(stockPoints, (point) => point.initial),
    sourceKind: Uint8Array.from(stockPoints, (point) => SourceKind[point.source.kind]),
    source: Int32Array.from(stockPoints, (point) => (point.source.kind === 'lanes' ? point.source.lanes[0] : point.source.kind === 'process' ? point.source.process : -1)),
    policy: Int32Array.from(stockPoints, (point) => (point.policy === null ? -1 : placeIn(inventoryPolicies, point.policy, 'inventory policy'))),
    params: compileParams(spec),
    shelfLife: Float64Array.from(stockPoints, (point) => spec.products[point.product].shelfLife ?? Infinity),
    nominalRate: Float64Array.from(stockPoints, (point) => point.nominalRate),
    fillRank: rankByLevel(upstream, 'lowest'),
    reviewLevel: buyers,
    reviewRank: rankByLevel(buyers, orderTables[spec.order].reviews === 'buyers first' ? 'highest' : 'lowest'),
    usedBy: usedBy(spec),
    substitutes: { ...group(stockPoints.length, stand.map(([i, { stockPoint }]) => [i, stockPoint] as const)), amount: Float64Array.from(stand, ([, { amount }]) => amount) },
    standsInFor: group(stockPoints.length, stand.map(([i, { stockPoint }]) => [stockPoint, i] as const)),
  };
}

/** Returns the lines that may begin a batch when something comes into each stock point: as an input, or in place of one. */
function usedBy({ stockPoints, processes }: Spec): Grouped {
  const uses = processes.flatMap((process) =>
    process.inputs.flatMap(({ stockPoint }) => [stockPoint, ...stockPoints[stockPoint].substitutes.map((other) => other.stockPoint)].map((i) => [i, process.steps[0].line] as const)),
  );
  const once = new Map(uses.map(([i, line]) => [`${i} ${line}`, [i, line] as const]));
  return group(stockPoints.length, [...once.values()]);
}

/** Parameters in the order of the policy's table, those that are quantities in quanta; NaN where there is none. */
function compileParams(spec: Spec): Float64Array {
  const columns = new Float64Array(spec.stockPoints.length * POLICY_PARAMS).fill(NaN);
  spec.stockPoints.forEach((point, i) => {
    if (point.policy === null) return;
    const entry = inventoryPolicies.get(point.policy.kind) as InventoryPolicy;
    entry.params.forEach((p, k) => {
      const value = param(entry, point.policy?.params ?? {}, p.name);
      columns[i * POLICY_PARAMS + k] = p.unit === 'quantity' ? Math.floor(value / spec.products[point.product].quantum + 0.5) : value;
    });
  });
  return columns;
}
