/**
 * Shares in proportion to 1 / the lead time seen, which is smoothed exponentially (Brown 1959). With L = lambda W
 * (Little 1961) every source then holds the same quantity on order: orders drift away from a source that keeps them long.
 */
import { sharesByWeight } from './nominal-shares.ts';
import { param } from '../../registry.ts';
import { Scratch } from '../scratch.ts';
import type { SourcingPolicy, SourcingView } from './sourcing.ts';
import { askByWeight } from './whole-split.ts';

const weightScratch = new Scratch();

/** Returns the weight of a lead time beside the shortest of all, 0 to 1; where the shortest is 0, only its equals count. */
function speed(leadTime: number, shortest: number): number {
  return leadTime === shortest ? 1 : shortest / leadTime;
}

function decide(view: SourcingView, i: number, quantity: number): void {
  const n = view.sources(i);
  const weights = weightScratch.room(n);
  let shortest = Infinity;
  for (let k = 0; k < n; k += 1) shortest = Math.min(shortest, view.seenLeadTime(i, k));
  for (let k = 0; k < n; k += 1) weights[k] = speed(view.seenLeadTime(i, k), shortest);
  askByWeight(view, i, weights, quantity);
}

export const adaptive: SourcingPolicy = {
  kind: 'adaptive',
  family: 'sourcing',
  summary: 'Every order is split in proportion to 1 / the lead time seen of each source, so that each holds as much on order (lead-time weighted). For sources whose delays come and go.',
  params: [{ name: 'weight', unit: 'share', range: [0, 1], default: 0.2, doc: 'weight of the newest order in the lead time seen; 0: it stays at the mean lead time' }],
  decide,
  check: () => null,
  seenWeight: (params) => param(adaptive, params, 'weight'),
  nominalShares: (_params, sources) => {
    const shortest = Math.min(...sources.map((source) => source.leadTime));
    return sharesByWeight(sources.map((source) => speed(source.leadTime, shortest)));
  },
};
