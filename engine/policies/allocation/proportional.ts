/** In proportion to what is wanted: the proportional rule of Moulin (2000), in whole quanta. */
import { addRemainders } from '../largest-remainder.ts';
import { Scratch } from '../scratch.ts';
import type { AllocationPolicy, Claims } from './allocation.ts';

const wantScratch = new Scratch();
const partScratch = new Scratch();
const remainderScratch = new Scratch();

function decide(claims: Claims, available: number): void {
  const n = claims.count;
  const wants = wantScratch.room(n);
  const parts = partScratch.room(n);
  const remainders = remainderScratch.room(n);
  let sum = 0;
  for (let k = 0; k < n; k += 1) {
    wants[k] = claims.wants(k);
    sum += wants[k];
  }
  if (sum === 0) return;
  const total = Math.min(available, sum);
  for (let k = 0; k < n; k += 1) {
    // As whole numbers, so that equal remainders are equal.
    remainders[k] = (total * wants[k]) % sum;
    parts[k] = Math.min(wants[k], Math.floor((total * wants[k] - remainders[k]) / sum));
  }
  addRemainders(parts, remainders, wants, n, total);
  for (let k = 0; k < n; k += 1) claims.give(k, parts[k]);
}

export const proportional: AllocationPolicy = {
  kind: 'proportional',
  family: 'allocation',
  summary: 'Every claim gets the same share of what it wants; quanta left by rounding go to the largest remainders, of equal ones to the earlier. Rewards those who ask for more than they need.',
  params: [],
  decide,
};
