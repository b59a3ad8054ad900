/** The highest priority first. */
import type { AllocationPolicy } from './allocation.ts';
import { serveByRank, type ClaimRank } from './serve-by-rank.ts';

const priority: ClaimRank = (claims, k) => claims.priority(k);

export const priorityFirst: AllocationPolicy = {
  kind: 'priority-first',
  family: 'allocation',
  summary: 'The claim of the lane or market with the highest priority is served first; of equal claims the earlier. For segments that differ in rank.',
  params: [],
  decide: (claims, available) => serveByRank(claims, available, priority),
};
