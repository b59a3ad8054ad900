/** A regular source, and a search on the market for what it can't send now. */
import { allToLowest } from './nominal-shares.ts';
import { sendable } from './overflow.ts';
import type { SourcingPolicy, SourcingView } from './sourcing.ts';

/** Returns the cheapest open source beside the first, among equals the first in the document; -1 when none is open. */
function cheapestOpen(view: SourcingView, i: number): number {
  let best = -1;
  for (let k = 1; k < view.sources(i); k += 1) {
    if (view.open(i, k) && (best < 0 || view.price(i, k) < view.price(i, best))) best = k;
  }
  return best;
}

function decide(view: SourcingView, i: number, quantity: number): void {
  const regular = Math.min(quantity, sendable(view, i, 0));
  const spot = regular < quantity ? cheapestOpen(view, i) : -1;
  if (spot < 0) {
    view.ask(0, quantity);
    return;
  }
  if (regular > 0) view.ask(0, regular);
  view.ask(spot, quantity - regular, view.param(i, 0));
}

export const spotMarket: SourcingPolicy = {
  kind: 'spot-market',
  family: 'sourcing',
  summary: 'The first source is the regular one; what it can\'t send now is bought, after a search, from the cheapest of the others that is open. With none open it waits at the regular one.',
  params: [{ name: 'search', unit: 'time', range: [0, 36500], default: null, doc: 'from looking for goods on the market to the order being known there, beside the order delay of the lane' }],
  decide,
  check: () => null,
  nominalShares: (_params, sources) => allToLowest(sources.map((_, k) => k)),
};
