/** Returns the seconds that the rest takes at the pace so far; null before anything is done. */
export function secondsLeft(done: number, total: number, seconds: number): number | null {
  return done > 0 ? (seconds * (total - done)) / done : null;
}

/** Returns seconds as words: "3 s", "2 min". */
export function secondsWords(seconds: number): string {
  return seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
}
