import { mean, sourcingPolicies, type Spec } from '../../engine/index.ts';

/**
 * Returns for each lane the mean share of its buyer's orders that goes over it in quiet times, 0 to 1. A lane with 0 is a
 * backup: it carries something only when others can't.
 */
export function nominalShares(spec: Spec): Float64Array {
  const shares = new Float64Array(spec.lanes.length);
  for (const { source, sourcing } of spec.stockPoints) {
    if (source.kind !== 'lanes') continue;
    const facts = source.lanes.map((lane) => {
      const { price, freight, leadTime, orderDelay } = spec.lanes[lane];
      return { price: price + freight, leadTime: mean(leadTime) + mean(orderDelay) };
    });
    const policy = sourcing === null ? undefined : sourcingPolicies.get(sourcing.kind);
    const parts = policy === undefined || sourcing === null ? facts.map((_, k) => (k === 0 ? 1 : 0)) : policy.nominalShares(sourcing.params, facts);
    source.lanes.forEach((lane, k) => (shares[lane] = parts[k]));
  }
  return shares;
}
