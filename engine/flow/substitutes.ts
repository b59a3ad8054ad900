/** What a market is still owed is offered what may stand in for it. */
import type { State } from '../state/state.ts';
import { available } from './available.ts';
import { serveInstead } from './serve.ts';
import { wholeDown, wholeUp } from './whole.ts';

/** Returns whether anything may stand in for what stock point i holds. */
export function hasSubstitutes(s: State, i: number): boolean {
  const { start } = s.model.stockPoints.substitutes;
  return start[i + 1] > start[i];
}

/** Serves a market's order at stock point i from its substitutes, of each what it does not owe itself. */
export function offerSubstitutes(s: State, i: number, order: number): void {
  const { start, member, amount } = s.model.stockPoints.substitutes;
  const { owed, lane } = s.orders;
  const takesParts = s.model.markets.whole[-1 - lane[order]] === 0;
  for (let k = start[i]; k < start[i + 1] && owed[order] > 0; k++) {
    const other = member[k];
    const quantity = Math.min(owed[order], wholeDown((available(s, other) - s.backlog[other]) / amount[k]));
    if (quantity > 0 && (takesParts || quantity === owed[order])) serveInstead(s, i, order, quantity, other, wholeUp(quantity * amount[k]));
  }
}
