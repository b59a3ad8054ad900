/** First come, first served. */
import type { AllocationPolicy } from './allocation.ts';
import { serveByRank, type ClaimRank } from './serve-by-rank.ts';

const alike: ClaimRank = () => 0;

export const firstCome: AllocationPolicy = {
  kind: 'first-come',
  family: 'allocation',
  summary: 'Claims are served in the order in which they came, each in full as far as it goes (first come, first served; FCFS).',
  params: [],
  decide: (claims, available) => serveByRank(claims, available, alike),
};
