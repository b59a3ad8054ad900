import { DAY, FAILURE_LEVEL, RECOVERY_LEVEL, WINDOW_DAYS } from '../../engine/index.ts';
import { formatShare } from '../data/format.ts';
import type { StoryEvent, StorySource } from './story-event.ts';

/** Returns when service falls below the failure level, when it is lowest, and when it is back to stay. */
export function tellService({ spec, playback, names }: Pick<StorySource, 'spec' | 'playback' | 'names'>): StoryEvent[] {
  const events: StoryEvent[] = [];
  const { curve } = playback;
  const nothing = { sites: [], ways: [] };
  const end = (day: number): number => Math.min((day + 1) * DAY, spec.horizon);
  for (let day = Math.ceil(spec.warmup / DAY); day < curve.length; day++) {
    if (!(curve[day] < FAILURE_LEVEL)) continue;
    const fell = day;
    const back = lastingRecovery(curve, fell);
    let lowest = fell;
    for (; day < (back < 0 ? curve.length : back); day++) if (curve[day] < curve[lowest]) lowest = day;
    const share = formatShare(curve[lowest]);
    events.push({ kind: 'fell', time: end(fell), text: `Service falls below ${formatShare(FAILURE_LEVEL)} of the undisturbed run.`, ...nothing });
    if (lowest > fell) events.push({ kind: 'lowest', time: end(lowest), text: `Service is at the lowest of this dip: ${share} of the undisturbed run over the last ${WINDOW_DAYS} days.`, ...nothing });
    if (back >= 0) events.push({ kind: 'served', time: end(back), text: `Service is back to stay, ${names.calendar.length(back - fell)} after it fell.`, ...nothing });
  }
  return events;
}

/** Returns the first day after a fall from which the curve stays at the recovery level for one window of it, or -1. */
function lastingRecovery(curve: Float64Array, fell: number): number {
  let start = -1;
  for (let day = fell; day < curve.length; day++) {
    if (curve[day] < RECOVERY_LEVEL) start = -1;
    else if (start < 0) start = day;
    if (start >= 0 && day - start + 1 === WINDOW_DAYS) return start;
  }
  return start;
}
