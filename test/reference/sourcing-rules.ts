/** How one order is laid out over several sources. */
import type { Choice } from '../../engine/spec.ts';
import { wholeParts } from './whole-parts.ts';

/** A source as the buyer sees it. */
export interface PlainSource {
  readonly price: number;
  readonly leadTime: number;
  readonly seenLeadTime: number;
  readonly trust: number;
  readonly risk: number;
  readonly open: boolean;
  readonly free: number;
}

/** What is asked of a source, after so many days of search. */
export interface Asked {
  quantity: number;
  search: number;
}

type Params = Choice['params'];
/** `kept`: what rounding has kept from each source so far. */
type Rule = (sources: readonly PlainSource[], quantity: number, params: Params, kept: number[]) => Asked[];

const atOnce = (parts: readonly number[]): Asked[] => parts.map((quantity) => ({ quantity, search: 0 }));

/** Lowest key first, each for as much as it can send now; the rest waits at the first. */
const overflow = (key: (source: PlainSource, k: number) => number): Rule => (sources, quantity) => {
  const keys = sources.map(key);
  const turn = sources.map((_, k) => k).sort((a, b) => keys[a] - keys[b] || a - b);
  const parts = sources.map(() => 0);
  let left = quantity;
  for (const k of turn) {
    parts[k] = Math.min(left, Math.max(0, Math.floor(sources[k].free)));
    left -= parts[k];
  }
  parts[turn[0]] += left;
  return atOnce(parts);
};

/** 1 for the shortest lead time, less for the others. */
const speed = (leadTime: number, shortest: number): number => (shortest > 0 ? shortest / leadTime : leadTime === shortest ? 1 : 0);

function speeds(leadTimes: readonly number[]): number[] {
  const shortest = Math.min(...leadTimes);
  return leadTimes.map((leadTime) => speed(leadTime, shortest));
}

const split: Rule = (sources, quantity, params, kept) => {
  const shares = params['shares'] as readonly number[];
  const reroute = Number(params['reroute'] ?? 0);
  const parts = wholeParts(quantity, shares, kept);
  const short = parts.map((part, k) => sources[k].free <= 0 || sources[k].free < part);
  const able = parts.map((_, k) => k).filter((k) => !short[k]);
  if (able.length === 0) return atOnce(parts);
  const moved = parts.map((part, k) => (short[k] ? Math.floor((part - Math.min(part, sources[k].free)) * reroute + 0.5) : 0));
  const more = wholeParts(moved.reduce((sum, part) => sum + part, 0), able.map((k) => shares[k]));
  return atOnce(parts.map((part, k) => part - moved[k] + (short[k] ? 0 : more[able.indexOf(k)])));
};

const spotMarket: Rule = (sources, quantity, params) => {
  const asked = atOnce(sources.map(() => 0));
  const others = sources.map((_, k) => k).filter((k) => k > 0 && sources[k].open).sort((a, b) => sources[a].price - sources[b].price || a - b);
  const regular = others.length === 0 ? quantity : Math.min(quantity, Math.max(0, Math.floor(sources[0].free)));
  asked[0].quantity = regular;
  if (others.length > 0) asked[others[0]] = { quantity: quantity - regular, search: Number(params['search']) };
  return asked;
};

const rules: Readonly<Record<string, Rule>> = {
  split,
  preferred: overflow((_, k) => k),
  cheapest: overflow((source) => source.price),
  fastest: overflow((source) => source.leadTime),
  'least-risk': overflow((source) => source.risk),
  'spot-market': spotMarket,
  'trust-weighted': (sources, quantity, _params, kept) => atOnce(wholeParts(quantity, sources.map((source) => source.trust), kept)),
  adaptive: (sources, quantity, _params, kept) => atOnce(wholeParts(quantity, speeds(sources.map((source) => source.seenLeadTime)), kept)),
};

/** Returns what is asked of each source; nothing chosen: all of the first. */
export function layOut(choice: Choice | null, sources: readonly PlainSource[], quantity: number, kept: number[]): Asked[] {
  if (choice === null) return atOnce(sources.map((_, k) => (k === 0 ? quantity : 0)));
  return rules[choice.kind](sources, quantity, choice.params, kept);
}

const inProportion = (weights: readonly number[]): number[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length));
};

const allTo = (keys: readonly number[]): number[] => keys.map((_, k) => (k === keys.indexOf(Math.min(...keys)) ? 1 : 0));

/** Returns the shares of sources in quiet times. */
export function nominalShares(choice: Choice | null, sources: readonly { readonly price: number; readonly leadTime: number }[]): number[] {
  switch (choice?.kind) {
    case 'split': return inProportion(choice.params['shares'] as readonly number[]);
    case 'cheapest': return allTo(sources.map((source) => source.price));
    case 'fastest': return allTo(sources.map((source) => source.leadTime));
    case 'least-risk': return inProportion(sources.map(() => 1));
    case 'trust-weighted': return inProportion(sources.map(() => 1));
    case 'adaptive': return inProportion(speeds(sources.map((source) => source.leadTime)));
    default: return sources.map((_, k) => (k === 0 ? 1 : 0));
  }
}
