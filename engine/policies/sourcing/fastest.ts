/** As `preferred`, by mean lead time. */
import { allToLowest } from './nominal-shares.ts';
import { askWithOverflow } from './overflow.ts';
import type { SourcingPolicy, SourcingView } from './sourcing.ts';

const leadTime = (view: SourcingView, i: number, k: number): number => view.leadTime(i, k);

export const fastest: SourcingPolicy = {
  kind: 'fastest',
  family: 'sourcing',
  summary: 'The source with the shortest mean lead time gets what it can send now, the next fastest the rest, and so on; what none can send now waits at the fastest. Equal ones in the order of the document.',
  params: [],
  decide: (view, i, quantity) => askWithOverflow(view, i, quantity, leadTime),
  check: () => null,
  nominalShares: (_params, sources) => allToLowest(sources.map((source) => source.leadTime)),
};
