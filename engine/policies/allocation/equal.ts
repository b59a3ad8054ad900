/** The same for all, but to none more than it wants: the uniform gains rule of Moulin (2000), in whole quanta. */
import { Ranking } from '../ranking.ts';
import { Scratch } from '../scratch.ts';
import type { AllocationPolicy, Claims } from './allocation.ts';

const wantScratch = new Scratch();
const keyScratch = new Scratch();
const ranking = new Ranking();

/** Serves in full, the smallest first, all that want no more than an equal share of what is left; then the others get that share. */
function decide(claims: Claims, available: number): void {
  const n = claims.count;
  const wants = wantScratch.room(n);
  const keys = keyScratch.room(n);
  for (let k = 0; k < n; k += 1) {
    wants[k] = claims.wants(k);
    keys[k] = -wants[k];
  }
  ranking.start(keys, n);
  let left = available;
  let waiting = n;
  for (let k = ranking.next(); k >= 0 && wants[k] * waiting <= left; k = ranking.next()) {
    claims.give(k, wants[k]);
    left -= wants[k];
    waiting -= 1;
  }
  if (waiting === 0) return;
  const share = Math.floor(left / waiting);
  let odd = left - share * waiting;
  for (let k = 0; k < n; k += 1) {
    if (wants[k] <= share) continue;
    claims.give(k, odd > 0 ? share + 1 : share);
    odd -= 1;
  }
}

export const equal: AllocationPolicy = {
  kind: 'equal',
  family: 'allocation',
  summary: 'Every claim gets the same quantity, but none more than it wants; what small claims leave is shared by the others, odd quanta go to the earlier. Asking for more than one needs brings nothing.',
  params: [],
  decide,
};
