/** As `preferred`, by price. */
import { allToLowest } from './nominal-shares.ts';
import { askWithOverflow } from './overflow.ts';
import type { SourcingPolicy, SourcingView } from './sourcing.ts';

const price = (view: SourcingView, i: number, k: number): number => view.price(i, k);

export const cheapest: SourcingPolicy = {
  kind: 'cheapest',
  family: 'sourcing',
  summary: 'The cheapest source gets what it can send now, the next cheapest the rest, and so on; what none can send now waits at the cheapest. Equal prices in the order of the document.',
  params: [],
  decide: (view, i, quantity) => askWithOverflow(view, i, quantity, price),
  check: () => null,
  nominalShares: (_params, sources) => allToLowest(sources.map((source) => source.price)),
};
