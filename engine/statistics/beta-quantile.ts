import { exp } from '../random/elementary/exp.ts';
import { log } from '../random/elementary/log.ts';
import { incompleteBeta, logBeta } from './incomplete-beta.ts';

const MAX_STEPS = 200;

/**
 * Returns x with I_x(a, b) = p: the quantile of the beta distribution with shapes a and b, both above 0.
 *
 * Newton steps on the distribution function inside a bracket that only shrinks; a step that leaves the bracket is
 * replaced by its middle. Ends when x no longer moves by more than its own rounding.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p > 0)) return 0;
  if (!(p < 1)) return 1;
  const scale = logBeta(a, b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < MAX_STEPS; step++) {
    const gap = incompleteBeta(x, a, b) - p;
    if (gap > 0) high = x;
    else low = x;
    const density = exp((a - 1) * log(x) + (b - 1) * log(1 - x) - scale);
    let next = x - gap / density;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - x) <= 2e-16 * x) return next;
    x = next;
  }
  return x;
}
