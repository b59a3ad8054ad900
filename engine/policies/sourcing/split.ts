/** Fixed shares, with a part that moves when a source can't deliver. */
import type { PolicyParams } from '../inventory/policy.ts';
import { sharesByWeight } from './nominal-shares.ts';
import { sendable } from './overflow.ts';
import { Scratch } from '../scratch.ts';
import type { SourcingPolicy, SourcingView } from './sourcing.ts';
import { askParts, splitByWeight, splitOrder } from './whole-split.ts';

const partScratch = new Scratch();
const weightScratch = new Scratch();
const extraScratch = new Scratch();

function decide(view: SourcingView, i: number, quantity: number): void {
  const n = view.sources(i);
  const parts = partScratch.room(n);
  const weights = weightScratch.room(n);
  for (let k = 0; k < n; k += 1) weights[k] = view.list(i, 0, k);
  splitOrder(view, i, parts, weights, quantity);
  const share = view.param(i, 1);
  if (share > 0) reroute(view, i, share, parts, weights);
  askParts(view, parts, n);
}

/**
 * Takes the share of what every source can't send of its part now, and lays it out over those that can send theirs: in
 * proportion to their weights, evenly where these are all 0. Where none can, nothing moves.
 */
function reroute(view: SourcingView, i: number, share: number, parts: Float64Array, weights: Float64Array): void {
  const n = view.sources(i);
  const extra = extraScratch.room(n);
  let moved = 0;
  let able = 0;
  let weight = 0;
  for (let k = 0; k < n; k += 1) {
    const free = sendable(view, i, k);
    const isAble = free > 0 && free >= parts[k];
    extra[k] = isAble ? -1 : Math.floor(share * (parts[k] - Math.min(free, parts[k])) + 0.5);
    if (isAble) able += 1;
    else moved += extra[k];
    weight += isAble ? weights[k] : 0;
  }
  if (able === 0 || moved === 0) return;
  for (let k = 0; k < n; k += 1) {
    const isAble = extra[k] < 0;
    if (!isAble) parts[k] -= extra[k];
    weights[k] = isAble ? (weight > 0 ? weights[k] : 1) : 0;
  }
  splitByWeight(extra, weights, n, moved);
  for (let k = 0; k < n; k += 1) parts[k] += extra[k];
}

function sharesOf({ shares }: PolicyParams): readonly number[] {
  return shares === undefined || typeof shares === 'number' ? [] : shares;
}

/** How far shares that are written in decimals may be from 1 together. */
const ROUNDING = 1e-6;

export const split: SourcingPolicy = {
  kind: 'split',
  family: 'sourcing',
  summary: 'Every order is split by fixed shares; of what a source can\'t send of its part now, a share may go to the others. For two or more suppliers that are kept warm (dual or multiple sourcing).',
  params: [
    { name: 'shares', unit: 'share', range: [0, 1], default: null, list: true, doc: 'share of each source, in the order of the sources; together 1' },
    { name: 'reroute', unit: 'share', range: [0, 1], default: 0, doc: 'share of what a source can\'t send of its part now which goes to those that can send theirs, by their shares' },
  ],
  decide,
  check: (params, sources) => {
    const shares = sharesOf(params);
    if (shares.length !== sources) return `shares must be as many as sources: ${sources}`;
    if (!shares.every((share) => share >= 0 && share <= 1)) return 'shares must be from 0 to 1';
    const sum = shares.reduce((total, share) => total + share, 0);
    return Math.abs(sum - 1) <= ROUNDING ? null : `shares must add up to 1; they add up to ${Math.round(sum * 1e6) / 1e6}`;
  },
  nominalShares: (params) => sharesByWeight(sharesOf(params)),
};
