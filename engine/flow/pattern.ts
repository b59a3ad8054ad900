/** How the level of a market's demand moves with time. */
import type { Model } from '../network/model.ts';

/** Returns the factor of market m: that of the season at one moment, that of the trend at another, both in microseconds. */
export function levelAt(model: Model, m: number, seasonAt: number, trendAt: number): number {
  const { season, seasonStep, trend, moves } = model.markets;
  if (moves[m] === 0) return 1;
  const start = season.start[m];
  const length = season.start[m + 1] - start;
  const factor = length === 0 ? 1 : season.factor[start + (Math.floor(seasonAt / seasonStep[m]) % length)];
  return factor * Math.max(0, 1 + trend[m] * trendAt);
}
