/**
 * Shares in proportion to trust. The rule of proportion is the choice axiom of Luce (1959); trust moves by the linear
 * learning model of Bush and Mosteller (1955).
 */
import { sharesByWeight } from './nominal-shares.ts';
import { param } from '../../registry.ts';
import { Scratch } from '../scratch.ts';
import type { SourcingPolicy, SourcingView } from './sourcing.ts';
import { askByWeight } from './whole-split.ts';

const weightScratch = new Scratch();

function decide(view: SourcingView, i: number, quantity: number): void {
  const n = view.sources(i);
  const weights = weightScratch.room(n);
  for (let k = 0; k < n; k += 1) weights[k] = view.trust(i, k);
  askByWeight(view, i, weights, quantity);
}

export const trustWeighted: SourcingPolicy = {
  kind: 'trust-weighted',
  family: 'sourcing',
  summary: 'Every order is split in proportion to the trust in each source, which its deliveries earn and lose: T += rise (1 - T) when an order came whole in time, T -= fall T when not.',
  params: [
    { name: 'rise', unit: 'share', range: [0, 1], default: 0.1, doc: 'share of what is missing to full trust that an order in time adds' },
    { name: 'fall', unit: 'share', range: [0, 1], default: 0.3, doc: 'share of the trust that a late order takes away; trust is lost faster than it is won' },
    { name: 'start', unit: 'share', range: [0, 1], default: 0.5, doc: 'trust in every source at the start of the run' },
  ],
  decide,
  check: () => null,
  trust: (params) => [param(trustWeighted, params, 'rise'), param(trustWeighted, params, 'fall'), param(trustWeighted, params, 'start')],
  nominalShares: (_params, sources) => sharesByWeight(sources.map(() => 1)),
};
