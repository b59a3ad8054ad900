import type { Grouped } from '../network/grouped.ts';
import type { HazardColumns, LaneColumns } from '../network/model.ts';
import { sourcingPolicies } from '../policies/sourcing/index.ts';
import { mean, type Variates } from '../random/index.ts';
import { DAY, type LaneSpec, type Spec } from '../spec.ts';
import { compileTransport, type LaneStreams } from './compile-transport.ts';
import { meanLeadDays } from './mean-lead.ts';
import { marginOf, MILLION, perQuantum } from './money.ts';
import type { SupplyEdges } from './supply-edges.ts';

interface Hits {
  readonly columns: HazardColumns;
  readonly ofSite: Grouped;
  readonly ofLane: Grouped;
}

/** Returns the columns of the lanes; who can hit them says how risky they are. */
export function compileLanes(spec: Spec, variates: Variates, hits: Hits, edges: SupplyEdges, streams: LaneStreams): LaneColumns {
  const { lanes } = spec;
  const productOf = (lane: LaneSpec): number => spec.stockPoints[lane.to].product;
  const column = (of: (lane: LaneSpec, l: number) => number): Float64Array => Float64Array.from(lanes, of);
  const shares = sharesOf(spec, edges);
  const memories = lanes.map((lane) => memoryOf(spec, lane));
  return {
    count: lanes.length,
    from: Int32Array.from(lanes, (lane) => lane.from),
    to: Int32Array.from(lanes, (lane) => lane.to),
    leadTime: Int32Array.from(lanes, (lane) => variates.add(lane.leadTime, DAY)),
    orderDelay: Int32Array.from(lanes, (lane) => variates.add(lane.orderDelay, DAY)),
    lot: column((lane) => lane.lot),
    minimum: column((lane) => lane.minimum),
    promise: column((lane) => lane.promise ?? Infinity),
    price: column((lane) => perQuantum(lane.price, spec.products[productOf(lane)])),
    margin: column((lane) => marginOf(lane.price, spec.products[productOf(lane)])),
    nominalRate: column((lane, l) => spec.stockPoints[lane.to].nominalRate * shares[l]),
    orderCost: column((lane) => spec.costs.ordering[productOf(lane)] * MILLION),
    freight: column((lane) => perQuantum(lane.freight, spec.products[productOf(lane)])),
    capacity: column((lane) => lane.capacity ?? Infinity),
    reach: column((lane) => reachOf(spec, lane)),
    priority: column((lane) => lane.priority),
    relationship: column((lane) => lane.relationship),
    meanLead: column((lane) => Math.floor(meanLeadDays(lane) * DAY + 0.5)),
    risk: column((lane, l) => 1 - shareWhole(hits.columns, [...hazardsOf(hits.ofSite, spec.stockPoints[lane.from].site), ...hazardsOf(hits.ofLane, l)])),
    trustRise: Float64Array.from(memories, ({ trust }) => trust[0]),
    trustFall: Float64Array.from(memories, ({ trust }) => trust[1]),
    trustStart: Float64Array.from(memories, ({ trust }) => trust[2]),
    seenWeight: Float64Array.from(memories, ({ weight }) => weight),
    ...compileTransport(spec, variates, streams),
  };
}

function reachOf(spec: Spec, { capacity, orderDelay, to }: LaneSpec): number {
  if (capacity === null) return Infinity;
  const delay = Math.floor(mean(orderDelay) * DAY + 0.5);
  return capacity * ((Math.max(DAY, spec.stockPoints[to].review?.every ?? 0) + delay) / DAY);
}

/** Returns the mean share of what its buyer needs that comes over each lane; 0 over one that nobody orders by. */
function sharesOf({ lanes, stockPoints }: Spec, edges: SupplyEdges): Float64Array {
  const shares = new Float64Array(lanes.length);
  stockPoints.forEach(({ source }, i) => {
    if (source.kind !== 'lanes') return;
    source.lanes.forEach((lane, k) => {
      shares[lane] = edges[i][k].share;
    });
  });
  return shares;
}

/** What the buyer's sourcing policy remembers of a lane. */
function memoryOf(spec: Spec, lane: LaneSpec): { trust: readonly [number, number, number]; weight: number } {
  const { sourcing } = spec.stockPoints[lane.to];
  const entry = sourcing === null ? undefined : sourcingPolicies.get(sourcing.kind);
  return { trust: entry?.trust?.(sourcing?.params ?? {}) ?? [0, 0, 1], weight: entry?.seenWeight?.(sourcing?.params ?? {}) ?? 0 };
}

/** Returns the share of time in which no renewal hazard has its hand on a target of these. Dated ones don't count: they strike once. */
function shareWhole({ date, shareUp }: HazardColumns, hazards: readonly number[]): number {
  let share = 1;
  for (const hazard of new Set(hazards)) if (date[hazard] < 0) share *= shareUp[hazard];
  return share;
}

function hazardsOf({ start, member }: Grouped, target: number): number[] {
  return Array.from(member.subarray(start[target], start[target + 1]));
}
