import { DAY } from '../../engine/index.ts';

/** Returns a moment (µs from the start of the run) in days from the end of the warm-up. */
export function toDays(time: number, warmup: number): number {
  return (time - warmup) / DAY;
}

/** Returns days from the end of the warm-up as a moment of the run (µs). */
export function toTime(days: number, warmup: number): number {
  return Math.round(days * DAY) + warmup;
}
