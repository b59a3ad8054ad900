/** Who gets how much of what is not enough for all. */
import type { Choice } from '../../engine/spec.ts';
import { comparable, highestFirst } from './whole-parts.ts';

export interface PlainClaim {
  readonly wants: number;
  readonly margin: number;
  readonly relationship: number;
  readonly priority: number;
  readonly stock: number;
  readonly rate: number;
}

type Rule = (claims: readonly PlainClaim[], available: number) => number[];

/** Serves claims one after the other, the highest key first. */
const oneAfterTheOther = (key: (claim: PlainClaim) => number): Rule => (claims, available) => {
  const given = claims.map(() => 0);
  let left = available;
  for (const k of highestFirst(claims.map(key))) {
    given[k] = Math.min(claims[k].wants, left);
    left -= given[k];
  }
  return given;
};

/** The smallest claims in full while they want no more than an equal share of what is left; the others get that share. */
const equal: Rule = (claims, available) => {
  const given = claims.map(() => 0);
  let left = available;
  let others = claims.map((_, k) => k).sort((a, b) => claims[a].wants - claims[b].wants || a - b);
  while (others.length > 0 && claims[others[0]].wants <= left / others.length) {
    given[others[0]] = claims[others[0]].wants;
    left -= given[others[0]];
    others = others.slice(1);
  }
  others.sort((a, b) => a - b);
  others.forEach((k, place) => {
    given[k] = Math.floor(left / others.length) + (place < left % others.length ? 1 : 0);
  });
  return given;
};

/** All are brought to the same number of days of stock, as far as one supply can; who needs nothing on average comes last. */
const fairShare: Rule = (claims, available) => {
  const gets = (claim: PlainClaim, days: number): number =>
    claim.rate > 0 ? Math.min(claim.wants, Math.max(0, claim.rate * days - claim.stock)) : 0;
  const needing = claims.filter((claim) => claim.rate > 0);
  const wanted = needing.reduce((sum, claim) => sum + claim.wants, 0);
  const exact = wanted <= available ? claims.map((claim) => gets(claim, Infinity)) : claims.map((claim) => gets(claim, commonDays(needing, gets, available)));
  const given = exact.map((part, k) => Math.min(claims[k].wants, Math.floor(part + 1e-9)));
  let left = available - given.reduce((sum, part) => sum + part, 0);
  for (const k of highestFirst(comparable(exact.map((part, i) => part - given[i])))) {
    if (left <= 0 || claims[k].rate <= 0 || given[k] >= claims[k].wants) continue;
    given[k] += 1;
    left -= 1;
  }
  claims.forEach((claim, k) => {
    if (claim.rate > 0) return;
    given[k] = Math.min(claim.wants, Math.max(0, left));
    left -= given[k];
  });
  return given;
};

/** Days for which what all get adds up to what there is. Between two bends of that sum some get a part and some all they want. */
function commonDays(claims: readonly PlainClaim[], gets: (claim: PlainClaim, days: number) => number, available: number): number {
  const sum = (days: number): number => claims.reduce((total, claim) => total + gets(claim, days), 0);
  const bends = claims.flatMap((claim) => [claim.stock / claim.rate, (claim.stock + claim.wants) / claim.rate]).sort((a, b) => a - b);
  const after = bends.findIndex((days) => sum(days) >= available);
  if (after <= 0) return bends[Math.max(0, after)];
  const between = (bends[after - 1] + bends[after]) / 2;
  const inPart = claims.filter((claim) => gets(claim, between) > 0 && gets(claim, between) < claim.wants);
  const toOthers = sum(between) - inPart.reduce((total, claim) => total + gets(claim, between), 0);
  const stock = inPart.reduce((total, claim) => total + claim.stock, 0);
  const rate = inPart.reduce((total, claim) => total + claim.rate, 0);
  return rate === 0 ? bends[after] : (available - Math.round(toOthers) + stock) / rate;
}

/** The same share for all; quanta left by rounding go to the largest remainders, worked out in whole numbers, of equal ones to the earlier. */
const proportional: Rule = (claims, available) => {
  const wanted = BigInt(claims.reduce((sum, claim) => sum + claim.wants, 0));
  const shared = claims.map((claim) => BigInt(available) * BigInt(claim.wants));
  const given = shared.map((product) => Number(product / wanted));
  let left = available - given.reduce((sum, part) => sum + part, 0);
  for (const k of highestFirst(shared.map((product) => Number(product % wanted)))) {
    if (left <= 0) break;
    given[k] += 1;
    left -= 1;
  }
  return given;
};

const rules: Readonly<Record<string, Rule>> = {
  proportional,
  equal,
  'largest-first': oneAfterTheOther((claim) => claim.wants),
  'highest-margin-first': oneAfterTheOther((claim) => claim.margin),
  'relationship-first': oneAfterTheOther((claim) => claim.relationship),
  'priority-first': oneAfterTheOther((claim) => claim.priority),
  'fair-share': fairShare,
};

/** Returns what each claim is given, whole quanta. */
export function allocate(choice: Choice, claims: readonly PlainClaim[], available: number): number[] {
  return rules[choice.kind](claims, available);
}
