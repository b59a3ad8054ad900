/** What each stock point draws on, straight from the spec: suppliers and inputs, with how much of them is in a quantum of it. */
import { sourcingPolicies, type SourcingPolicy } from '../policies/sourcing/index.ts';
import type { Spec, StockPointSpec } from '../spec.ts';
import { meanLeadDays } from './mean-lead.ts';
import { placeIn } from './compile-policy.ts';

export interface SupplyEdge {
  /** Stock point that supplies. */
  readonly from: number;
  /** Quanta of it in one quantum of what it supplies. */
  readonly amount: number;
  /** Mean share of what is needed that comes from here. */
  readonly share: number;
}

/** Edges into each stock point; of one fed by lanes in the order of its sources. */
export type SupplyEdges = readonly (readonly SupplyEdge[])[];

/** Returns the edges into each stock point. Throws RangeError for an unknown sourcing policy. */
export function supplyEdges(spec: Spec): SupplyEdges {
  return spec.stockPoints.map((point) => {
    const { source } = point;
    if (source.kind === 'unlimited' || source.kind === 'none') return [];
    if (source.kind === 'process') {
      const process = spec.processes[source.process];
      return process.inputs.map((input) => ({ from: input.stockPoint, amount: input.perBatch / process.batch, share: 1 }));
    }
    const shares = nominalShares(spec, point, source.lanes);
    return source.lanes.map((lane, k) => ({ from: spec.lanes[lane].from, amount: 1, share: shares[k] }));
  });
}

function nominalShares(spec: Spec, point: StockPointSpec, lanes: readonly number[]): readonly number[] {
  if (point.sourcing === null) return lanes.map((_, k) => (k === 0 ? 1 : 0));
  placeIn(sourcingPolicies, point.sourcing, 'sourcing policy');
  const entry = sourcingPolicies.get(point.sourcing.kind) as SourcingPolicy;
  const facts = lanes.map((l) => ({ price: spec.lanes[l].price + spec.lanes[l].freight, leadTime: meanLeadDays(spec.lanes[l]) }));
  return entry.nominalShares(point.sourcing.params, facts);
}
