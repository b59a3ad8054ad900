/** Whole quanta that add up: the method of the largest remainder (Hamilton's), Balinski and Young (1982). */
import { Ranking } from './ranking.ts';

const ranking = new Ranking();

/** What two numbers of quanta may differ by and still be meant to be equal: the error of doubles. */
const ERROR = 1e-9;

/** Returns the whole part of an exact number of quanta; what is a whole number but for the error of doubles is that number. */
export function wholePart(exact: number): number {
  return Math.floor(exact + ERROR);
}

/** Returns what is left of it in steps of the error of doubles, so that equal remainders compare as equal. */
export function remainderOf(exact: number, part: number): number {
  return Math.floor((exact - part) * 1e9 + 0.5);
}

/**
 * Raises the n whole `parts` until they add up to `total`, one quantum each in the order of falling `remainders`, the
 * earlier first among equals, none above its cap (`caps` null: no caps). Stops short of `total` where all are at their
 * caps. Where the rounding of large doubles has made the parts add up to more, the last ones give it back.
 */
export function addRemainders(parts: Float64Array, remainders: Float64Array, caps: Float64Array | null, n: number, total: number): void {
  let left = total;
  for (let k = 0; k < n; k += 1) left -= parts[k];
  for (let before = 0; left > 0 && left !== before; ) {
    before = left;
    ranking.start(remainders, n);
    for (let k = ranking.next(); k >= 0 && left > 0; k = ranking.next()) {
      if (caps !== null && parts[k] >= caps[k]) continue;
      parts[k] += 1;
      left -= 1;
    }
  }
  for (let k = n - 1; left < 0; k = k === 0 ? n - 1 : k - 1) {
    if (parts[k] === 0) continue;
    parts[k] -= 1;
    left += 1;
  }
}
