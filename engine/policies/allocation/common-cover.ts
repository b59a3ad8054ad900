/** Days that all claimants can be brought to. */
import { Ranking } from '../ranking.ts';
import { Scratch } from '../scratch.ts';
import type { Claims } from './allocation.ts';

const dayScratch = new Scratch();
const ranking = new Ranking();

/**
 * Returns the days T for which the claims add up to `available`, when each with a rate gets rate x T - stock, at least
 * 0 and at most what it wants; Infinity when there is enough for all of these. T is below 0 where claimants owe more
 * than they have.
 *
 * The sum is a line with 2 bends for each claim: it begins to get something (even numbers), it has all it wants (odd).
 */
export function commonCover(claims: Claims, available: number): number {
  const bends = 2 * claims.count;
  const days = dayScratch.room(bends);
  for (let b = 0; b < bends; b += 1) days[b] = -dayOf(claims, b);
  ranking.start(days, bends);
  let given = 0;
  let rate = 0;
  let day = 0;
  for (let b = ranking.next(); b >= 0 && days[b] > -Infinity; b = ranking.next()) {
    const next = given + rate * (-days[b] - day);
    if (rate > 0 && next >= available) return day + (available - given) / rate;
    given = next;
    day = -days[b];
    rate += b % 2 === 0 ? claims.rate(b >> 1) : -claims.rate(b >> 1);
  }
  return Infinity;
}

/** Returns the day of a bend; Infinity for a claim that has none. */
function dayOf(claims: Claims, bend: number): number {
  const k = bend >> 1;
  const rate = claims.rate(k);
  const wants = claims.wants(k);
  if (rate === 0 || wants === 0) return Infinity;
  return (claims.stock(k) + (bend % 2 === 0 ? 0 : wants)) / rate;
}
