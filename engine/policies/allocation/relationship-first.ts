/** The strongest relationship first. */
import type { AllocationPolicy } from './allocation.ts';
import { serveByRank, type ClaimRank } from './serve-by-rank.ts';

const relationship: ClaimRank = (claims, k) => claims.relationship(k);

export const relationshipFirst: AllocationPolicy = {
  kind: 'relationship-first',
  family: 'allocation',
  summary: 'The claim of the firm with the strongest relationship is served first (a market counts as 1); of equal claims the earlier.',
  params: [],
  decide: (claims, available) => serveByRank(claims, available, relationship),
};
