/** As `preferred`, by risk. */
import { sharesByWeight } from './nominal-shares.ts';
import { askWithOverflow } from './overflow.ts';
import type { SourcingPolicy, SourcingView } from './sourcing.ts';

const risk = (view: SourcingView, i: number, k: number): number => view.risk(i, k);

export const leastRisk: SourcingPolicy = {
  kind: 'least-risk',
  family: 'sourcing',
  summary: 'The source that is whole for most of the time gets what it can send now, the next safest the rest, and so on; what none can send now waits at the safest. Equal ones in the order of the document. Only hazards that come again and again (renewal) are looked at: neither dated ones, nor how much is lost.',
  params: [],
  decide: (view, i, quantity) => askWithOverflow(view, i, quantity, risk),
  check: () => null,
  // The facts of a source say nothing of its risk, so that any may turn out to be the safest.
  nominalShares: (_params, sources) => sharesByWeight(sources.map(() => 1)),
};
