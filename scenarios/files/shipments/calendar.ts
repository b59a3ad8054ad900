/** Days of the calendar as whole numbers. */

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Returns the day as days from 1970-01-01, or null when the text is no day of the form 2012-12-31. */
export function parseDay(text: string): number | null {
  const match = ISO_DAY.exec(text);
  if (match === null) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().slice(0, 10) === text ? time / DAY_MS : null;
}

/** Returns a day as 2012-12-31. */
export function formatDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Returns the year of a day. */
export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}
