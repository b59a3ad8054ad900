/** Episodes of poor service: from falling below the failure level until Q stays at or above the recovery level. */
import type { Model } from '../network/model.ts';
import { firstMeasuredDay, WINDOW_DAYS } from './performance-curve.ts';

export const FAILURE_LEVEL = 0.95;
export const RECOVERY_LEVEL = 0.98;

export interface Episode {
  /** Day of the run on which Q fell below the failure level. */
  readonly start: number;
  /** Days until Q was back; until the end of the run when it was not. */
  readonly durationDays: number;
  /** True: the run ended before Q was back. */
  readonly censored: boolean;
}

/** Returns the episodes of the measured days, first to last. Q counts as back when it stays there for one window of the curve, or to the end of the run. */
export function episodesOf(model: Model, curve: Float64Array): Episode[] {
  const episodes: Episode[] = [];
  const days = curve.length;
  for (let day = firstMeasuredDay(model); day < days; day++) {
    if (curve[day] >= FAILURE_LEVEL) continue;
    const back = firstLastingRecovery(curve, day);
    episodes.push({ start: day, durationDays: (back < 0 ? days : back) - day, censored: back < 0 });
    if (back < 0) break;
    day = back;
  }
  return episodes;
}

/** Returns the first day after `from` from which Q stays at the recovery level, or -1. */
function firstLastingRecovery(curve: Float64Array, from: number): number {
  let start = -1;
  for (let day = from; day < curve.length; day++) {
    if (curve[day] < RECOVERY_LEVEL) start = -1;
    else if (start < 0) start = day;
    if (start >= 0 && day - start + 1 === WINDOW_DAYS) return start;
  }
  return start;
}
