/** Claims served one after the other, each in full as far as it goes. A priority rule in the sense of Moulin (2000). */
import { Ranking } from '../ranking.ts';
import { Scratch } from '../scratch.ts';
import type { Claims } from './allocation.ts';

/** Returns the rank of claim k: the higher is served first. */
export type ClaimRank = (claims: Claims, k: number) => number;

const rankScratch = new Scratch();
const ranking = new Ranking();

/** Serves the highest rank first; of equal ranks the claim that came first. */
export function serveByRank(claims: Claims, available: number, rank: ClaimRank): void {
  const n = claims.count;
  const ranks = rankScratch.room(n);
  for (let k = 0; k < n; k += 1) ranks[k] = rank(claims, k);
  ranking.start(ranks, n);
  let left = available;
  for (let k = ranking.next(); k >= 0 && left > 0; k = ranking.next()) {
    const quantity = Math.min(left, claims.wants(k));
    claims.give(k, quantity);
    left -= quantity;
  }
}
