/** Preferred with fallback. Tomlin (2006) calls the fallback contingent rerouting. */
import { allToLowest } from './nominal-shares.ts';
import { askWithOverflow } from './overflow.ts';
import type { SourcingPolicy, SourcingView } from './sourcing.ts';

const place = (_view: SourcingView, _i: number, k: number): number => k;

export const preferred: SourcingPolicy = {
  kind: 'preferred',
  family: 'sourcing',
  summary: 'The first source gets what it can send now, the next one the rest, and so on; what none can send now waits at the first. For a main supplier with backups (primary and backup).',
  params: [],
  decide: (view, i, quantity) => askWithOverflow(view, i, quantity, place),
  check: () => null,
  nominalShares: (_params, sources) => allToLowest(sources.map((_, k) => k)),
};
