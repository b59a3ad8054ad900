/** The one way to schedule an event. */
import type { State } from '../state/state.ts';

/** Schedules an event, unless it is due at the horizon or later: then it never happens. */
export function schedule(s: State, time: number, type: number, subject: number, value: number): void {
  if (time < s.model.spec.horizon) s.events.push(time, s.model.priorities.ofEvent[type], type, subject, value);
}
