import { gamma } from './gamma.ts';
import { log } from './log.ts';
import { stirlingError } from './stirling-error.ts';

const HALF_LOG_TWO_PI = 0.9189385332046727;

/** Returns log Gamma(x), for x > 0; relative error about 3e-15, absolute near the zeros at 1 and 2. */
export function lgamma(x: number): number {
  if (x < 30) return log(gamma(x));
  return (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}
