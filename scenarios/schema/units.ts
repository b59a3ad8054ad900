/** The time units that a document may be written in. */
import { DAY } from '../../engine/index.ts';

export const timeUnits = ['minute', 'hour', 'day', 'week'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** Microseconds in one time unit, exact. */
export const microsecondsIn: Readonly<Record<TimeUnit | 'year', number>> = {
  minute: DAY / 1440,
  hour: DAY / 24,
  day: DAY,
  week: 7 * DAY,
  year: 365 * DAY,
};

/** Returns the days of a period where the document does not say: one day, or one time unit where that is longer. */
export function periodDays(unit: TimeUnit): number {
  return Math.max(1, daysIn(unit));
}

/** Returns the days in one time unit; a year counts 365. */
export function daysIn(unit: TimeUnit | 'year'): number {
  return microsecondsIn[unit] / DAY;
}
