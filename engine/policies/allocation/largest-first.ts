/** The largest claim first. */
import type { AllocationPolicy } from './allocation.ts';
import { serveByRank, type ClaimRank } from './serve-by-rank.ts';

const wants: ClaimRank = (claims, k) => claims.wants(k);

export const largestFirst: AllocationPolicy = {
  kind: 'largest-first',
  family: 'allocation',
  summary: 'The claim that wants most is served first; of equal claims the earlier. For a supplier that looks after its large buyers.',
  params: [],
  decide: (claims, available) => serveByRank(claims, available, wants),
};
