/**
 * Fair share rationing: all are brought to the same number of days of stock, as far as one supply can. Balancing the
 * stocks of those that are supplied goes back to Clark and Scarf (1960); Van der Heijden, Diks and De Kok (1997)
 * compare this and other rules.
 */
import { addRemainders, remainderOf, wholePart } from '../largest-remainder.ts';
import { Scratch } from '../scratch.ts';
import type { AllocationPolicy, Claims } from './allocation.ts';
import { commonCover } from './common-cover.ts';

const wantScratch = new Scratch();
const partScratch = new Scratch();
const remainderScratch = new Scratch();

function decide(claims: Claims, available: number): void {
  const n = claims.count;
  const wants = wantScratch.room(n);
  const parts = partScratch.room(n);
  const remainders = remainderScratch.room(n);
  const cover = commonCover(claims, available);
  for (let k = 0; k < n; k += 1) {
    wants[k] = claims.rate(k) > 0 ? claims.wants(k) : 0;
    const exact = wants[k] > 0 ? Math.max(0, Math.min(wants[k], claims.rate(k) * cover - claims.stock(k))) : 0;
    parts[k] = Math.min(wants[k], wholePart(exact));
    remainders[k] = remainderOf(exact, parts[k]);
  }
  addRemainders(parts, remainders, wants, n, available);
  let left = available;
  for (let k = 0; k < n; k += 1) {
    claims.give(k, parts[k]);
    left -= parts[k];
  }
  serveWithoutRate(claims, left);
}

/** Whoever needs nothing on average has stock for ever: it comes last, first come first served. */
function serveWithoutRate(claims: Claims, available: number): void {
  let left = available;
  for (let k = 0; k < claims.count && left > 0; k += 1) {
    if (claims.rate(k) > 0) continue;
    const quantity = Math.min(left, claims.wants(k));
    claims.give(k, quantity);
    left -= quantity;
  }
}

export const fairShare: AllocationPolicy = {
  kind: 'fair-share',
  family: 'allocation',
  summary: 'Claims are filled so that stock, goods under way and what is given last all claimants the same number of days, as far as it goes (equal days of supply, equal runout); a claimant that needs nothing on average comes last. For a warehouse and its own shops.',
  params: [],
  decide,
};
