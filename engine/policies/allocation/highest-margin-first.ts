/** The highest margin first. */
import type { AllocationPolicy } from './allocation.ts';
import { serveByRank, type ClaimRank } from './serve-by-rank.ts';

const margin: ClaimRank = (claims, k) => claims.margin(k);

export const highestMarginFirst: AllocationPolicy = {
  kind: 'highest-margin-first',
  family: 'allocation',
  summary: 'The claim that earns most on a unit is served first; of equal claims the earlier. For a supplier that looks after its profit.',
  params: [],
  decide: (claims, available) => serveByRank(claims, available, margin),
};
