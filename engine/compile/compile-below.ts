/** Who looks past its own stock: echelon policies at what is below them, forecasts at the sales of markets, planners at plans. */
import { group } from '../network/grouped.ts';
import type { OrderingColumns } from '../network/ordering-columns.ts';
import { inventoryPolicies } from '../policies/inventory/index.ts';
import type { Spec } from '../spec.ts';
import type { SupplyEdge, SupplyEdges } from './supply-edges.ts';

type Below = Pick<OrderingColumns, 'echelon' | 'watchers' | 'sales' | 'firstStages' | 'planners' | 'unplannedRate'>;

/** What is still to be passed on is dropped below this weight; matters on loops only. */
const NEGLIGIBLE = 1e-12;

/** Nothing is passed on over more links than this: on a loop that passes on all it gets, it would go round for ever. */
const MOST_LINKS = 10_000;

type Weighted = readonly [owner: number, member: number, weight: number];

export function compileBelow(spec: Spec, edges: SupplyEdges): Below {
  const count = spec.stockPoints.length;
  const isEchelon = spec.stockPoints.map((point) => point.policy !== null && inventoryPolicies.get(point.policy.kind)?.echelon === true);
  const seesSales = spec.stockPoints.map((point) => point.forecast?.observes === 'sales');
  const echelon: Weighted[] = [];
  const sales: Weighted[] = [];
  const firstStages: Weighted[] = [];
  if (isEchelon.includes(true)) {
    spec.stockPoints.forEach((_, i) => {
      for (const [above, weight] of upstream(edges, i, ({ amount }) => amount)) if (isEchelon[above]) echelon.push([above, i, weight]);
    });
  }
  const isFirst = edges.map((suppliers) => suppliers.some(({ from }) => spec.stockPoints[from].source.kind === 'unlimited'));
  spec.markets.forEach((market, m) => {
    for (const [above, weight] of upstream(edges, market.stockPoint, ({ amount, share }) => amount * share)) {
      if (seesSales[above]) sales.push([m, above, weight]);
      if (isFirst[above]) firstStages.push([m, above, weight]);
    }
  });
  const planners = plannersOf(spec, edges);
  const planned = new Float64Array(count);
  for (const [i, buyer, weight] of planners) planned[i] += spec.stockPoints[buyer].nominalRate * weight;
  const watchers = echelon.filter(([above, i]) => above !== i).map(([above, i]) => [i, above] as const);
  return {
    echelon: weighted(count, echelon),
    watchers: group(count, watchers),
    sales: weighted(spec.markets.length, sales),
    firstStages: weighted(spec.markets.length, firstStages),
    planners: weighted(count, planners),
    unplannedRate: Float64Array.from(spec.stockPoints, (point, i) => Math.max(0, point.nominalRate - planned[i])),
  };
}

function plannersOf(spec: Spec, edges: SupplyEdges): Weighted[] {
  return spec.stockPoints.flatMap(({ policy }, buyer) => {
    const plans = policy === null ? undefined : inventoryPolicies.get(policy.kind)?.plansAhead;
    return plans === undefined ? [] : edges[buyer].map(({ from, amount, share }) => [from, buyer, amount * share] as const);
  });
}

function weighted(owners: number, list: readonly Weighted[]): OrderingColumns['echelon'] {
  const places = group(owners, list.map(([owner], k) => [owner, k] as const));
  return {
    start: places.start,
    member: places.member.map((k) => list[k][1]),
    weight: Float64Array.from(places.member, (k) => list[k][2]),
  };
}

/** Returns the weight of every stock point that supplies i, straight or through others, and of i itself (1). */
function upstream(edges: SupplyEdges, i: number, weightOf: (edge: SupplyEdge) => number): Map<number, number> {
  const total = new Map<number, number>();
  let wave = new Map([[i, 1]]);
  for (let links = 0; wave.size > 0 && links <= MOST_LINKS; links++) {
    const next = new Map<number, number>();
    for (const [point, weight] of wave) {
      total.set(point, (total.get(point) ?? 0) + weight);
      for (const edge of edges[point]) {
        const passed = weight * weightOf(edge);
        if (passed > NEGLIGIBLE) next.set(edge.from, (next.get(edge.from) ?? 0) + passed);
      }
    }
    wave = next;
  }
  return total;
}
