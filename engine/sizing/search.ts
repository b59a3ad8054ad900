/** Roots and least values of functions of one number. */

const MOST_STEPS = 2000;

/** Returns where a function that rises from below 0 to 0 or above crosses 0, between low and high, to the last place. */
export function risingRoot(of: (x: number) => number, low: number, high: number): number {
  let below = low;
  let above = high;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const middle = below + (above - below) / 2;
    if (!(middle > below && middle < above)) break;
    if (of(middle) < 0) below = middle;
    else above = middle;
  }
  return above;
}

/** Returns the first of start, 2 start, 4 start ... at which a function is 0 or above; start is above 0. */
export function risenFrom(of: (x: number) => number, start: number): number {
  let x = start;
  for (let step = 0; step < MOST_STEPS && of(x) < 0; step += 1) x *= 2;
  return x;
}

/** Returns where a function that rises, on all numbers, becomes 0, looked for around `middle` in steps that double from `step`. */
export function firstRisen(of: (x: number) => number, middle: number, step: number): number {
  const low = middle - risenFrom((x) => -of(middle - x), step);
  const high = middle + risenFrom((x) => of(middle + x), step);
  return risingRoot(of, low, high);
}

/** Returns the least whole number at which something holds that holds from there on and not before, looked for around `start`. */
export function firstWhole(holds: (k: number) => boolean, start: number): number {
  let low = Math.floor(start);
  let high = low;
  for (let step = 1; holds(low); step *= 2) low -= step;
  for (let step = 1; !holds(high); step *= 2) high += step;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Returns the whole number at which a function that falls and then rises is least, the smallest of several, looked for around `start`. */
export function leastAt(of: (k: number) => number, start: number): number {
  return firstWhole((k) => of(k + 1) >= of(k), start);
}
