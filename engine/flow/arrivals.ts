/** When a market asks next. */
import type { Model } from '../network/model.ts';
import { DAY } from '../spec.ts';
import type { State } from '../state/state.ts';
import { levelAt } from './pattern.ts';

/** Returns the moment of arrival number n of market m, with the arrival before it now (number 0: the start of the run). */
export function nextArrival(s: State, m: number, n: number): number {
  const { markets, variates } = s.model;
  if (markets.gap[m] < 0) return markets.first[m] + n * markets.every[m];
  const gap = variates.draw(markets.gap[m], s.streams.next(markets.gapStream[m]), n);
  return markets.moves[m] === 0 ? s.now + gap : whenPassed(s.model, m, s.now, gap);
}

/** Returns when the level of market m, summed up over time from `from` on, reaches `gap`; Infinity: not before the end of the run. */
function whenPassed(model: Model, m: number, from: number, gap: number): number {
  const { season, seasonStep } = model.markets;
  const piece = season.start[m + 1] > season.start[m] ? seasonStep[m] : DAY;
  let time = from;
  let left = gap;
  while (time < model.spec.horizon) {
    const begins = Math.floor(time / piece) * piece;
    const ends = begins + piece;
    const level = levelAt(model, m, time, begins);
    if (left === 0) return time;
    if (level * (ends - time) >= left) return Math.floor(time + left / level + 0.5);
    left -= level * (ends - time);
    time = ends;
  }
  return Infinity;
}
