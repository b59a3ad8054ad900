/** Sources taken one after the other, each for as much as it can send now. */
import { Scratch } from '../scratch.ts';
import type { SourcingView } from './sourcing.ts';
import { askParts } from './whole-split.ts';

/** What sources are taken by: the lowest first, among equals the one that comes first in the document. */
export type SourceKey = (view: SourcingView, i: number, k: number) => number;

const partScratch = new Scratch();

/** Whole quanta that source k could send off now, at least 0: none when it is not open, Infinity for one without a limit. */
export function sendable(view: SourcingView, i: number, k: number): number {
  return Math.max(0, Math.floor(view.free(i, k)));
}

/**
 * Asks the source with the lowest key for as much of `quantity` as it can send now, the next for what is left, and so
 * on. What none can send now is asked of the first.
 */
export function askWithOverflow(view: SourcingView, i: number, quantity: number, key: SourceKey): void {
  const n = view.sources(i);
  const parts = partScratch.room(n).fill(0, 0, n);
  const first = following(view, i, key, -1);
  let left = quantity;
  for (let k = first; k >= 0 && left > 0; k = following(view, i, key, k)) {
    parts[k] = Math.min(left, sendable(view, i, k));
    left -= parts[k];
  }
  parts[first] += left;
  askParts(view, parts, n);
}

/** Returns the source that comes after source `last` (-1: the first of all), or -1. */
function following(view: SourcingView, i: number, key: SourceKey, last: number): number {
  const n = view.sources(i);
  const floor = last < 0 ? -Infinity : key(view, i, last);
  let best = -1;
  let bestKey = Infinity;
  for (let k = 0; k < n; k += 1) {
    const value = key(view, i, k);
    const isLater = value > floor || (value === floor && k > last);
    if (isLater && (best < 0 || value < bestKey)) {
      best = k;
      bestKey = value;
    }
  }
  return best;
}
