import { log } from './log.ts';

/**
 * Returns a log(a / x) + x - a, for a >= 0 and x > 0, without cancellation where they are near. `difference` is a - x,
 * for callers that know it better than by subtraction. C. Loader, Fast and accurate computation of binomial
 * probabilities (2000).
 */
export function deviance(a: number, x: number, difference: number): number {
  if (a === 0) return x;
  const total = a + x;
  if (Math.abs(difference) >= 0.3 * total) return a * log(a / x) - difference;
  const v = difference / total;
  const vv = v * v;
  let term = 2 * a * v * vv;
  let sum = difference * v;
  for (let j = 3; ; j += 2) {
    const next = sum + term / j;
    if (next === sum) return sum;
    sum = next;
    term *= vv;
  }
}
