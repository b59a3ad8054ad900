import { exp } from '../random/elementary/exp.ts';
import { log } from '../random/elementary/log.ts';
import { normalQuantile } from '../random/elementary/normal-quantile.ts';
import { incompleteBeta, logBeta } from './incomplete-beta.ts';

/** From here on the expansion in 1 / degrees is exact to the last digits (its first term left out is of order 1e-16). */
const MANY_DEGREES = 2000;
const MAX_STEPS = 100;

/**
 * Returns the quantile of Student's t distribution with `degrees` degrees of freedom (above 0) at probability p in (0, 1).
 *
 * For many degrees by the expansion around the normal quantile (Abramowitz and Stegun 26.7.5), else by Newton steps on the
 * tail I_x(degrees / 2, 1 / 2) / 2, x = degrees / (degrees + t^2) (26.7.1). The start, the normal quantile, lies inside the
 * root and the distribution function is concave outside 0, so every step goes outward and none passes the root.
 */
export function tQuantile(p: number, degrees: number): number {
  if (!(p > 0 && p < 1 && degrees > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  if (p < 0.5) return -tQuantileOfTail(p, degrees);
  return tQuantileOfTail(1 - p, degrees);
}

/** Returns t above 0 with the chance `tail`, below one half, of being passed. */
function tQuantileOfTail(tail: number, degrees: number): number {
  const z = -normalQuantile(tail);
  if (degrees >= MANY_DEGREES) return expansion(z, degrees);
  const logScale = -logBeta(degrees / 2, 0.5) - 0.5 * log(degrees);
  let t = z;
  for (let step = 0; step < MAX_STEPS; step++) {
    const spread = degrees + t * t;
    const excess = incompleteBeta(degrees / spread, degrees / 2, 0.5, (t * t) / spread) / 2 - tail;
    const density = exp(logScale + ((degrees + 1) / 2) * log(degrees / spread));
    const move = excess / density;
    t += move;
    if (Math.abs(move) <= 1e-15 * t) break;
  }
  return t;
}

function expansion(z: number, degrees: number): number {
  const z2 = z * z;
  const g1 = (z * (z2 + 1)) / 4;
  const g2 = (z * ((5 * z2 + 16) * z2 + 3)) / 96;
  const g3 = (z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / 384;
  const g4 = (z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945)) / 92160;
  return z + (g1 + (g2 + (g3 + g4 / degrees) / degrees) / degrees) / degrees;
}
