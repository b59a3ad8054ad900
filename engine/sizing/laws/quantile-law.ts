import { integral } from '../quadrature.ts';
import { risingRoot } from '../search.ts';
import type { Law } from './law.ts';

/** No uniform of a stream is above 1 less this. */
const LEAST_TAIL = 1 / 8589934592;
const PANELS = 4;

/**
 * Returns the law of a quantile function that rises without jumps, with its mean and standard deviation. The tail is
 * integrated in pieces of half the chance each, so that a tail that is not heavy costs no digits.
 */
export function quantileLaw(mean: number, sd: number, quantile: (share: number) => number): Law {
  const inside = (share: number): number => Math.min(1 - LEAST_TAIL, Math.max(LEAST_TAIL, share));
  /** Chance that it is above x. */
  const tail = (x: number): number => {
    if (quantile(LEAST_TAIL) >= x) return 1;
    if (quantile(1 - LEAST_TAIL) <= x) return 0;
    return 1 - risingRoot((share) => quantile(share) - x, LEAST_TAIL, 1 - LEAST_TAIL);
  };
  const over = (x: number): number => {
    let sum = 0;
    for (let high = tail(x); high > LEAST_TAIL; high /= 2) {
      sum += integral((share) => quantile(inside(1 - share)) - x, high / 2, high, PANELS);
    }
    return sum;
  };
  return { mean, sd, cdf: (x) => 1 - tail(x), quantile: (share) => quantile(inside(share)), over: (x) => (x <= quantile(LEAST_TAIL) ? mean - x : over(x)) };
}
