import { poissonMass } from './poisson-mass.ts';

const TINY = 1e-300;
const SMALLEST_STEP = 1e-16;

/** Returns P(a, x), the chance that a gamma variate of shape a > 0 and scale 1 is at most x >= 0. */
export function incompleteGamma(a: number, x: number): number {
  return x < border(a) ? series(a, x) : 1 - continuedFraction(a, x);
}

/** Returns Q(a, x) = 1 - P(a, x), accurate in the upper tail. */
export function incompleteGammaComplement(a: number, x: number): number {
  return x < border(a) ? 1 - series(a, x) : continuedFraction(a, x);
}

/** Below it the series gives P best, above it the fraction gives Q best (a small Q cannot be had from P). */
function border(a: number): number {
  return a < 1 ? 0.3 + 1.7 * a : a + 1;
}

/** Abramowitz and Stegun 6.5.29. */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = a + 1; term > sum * SMALLEST_STEP; n += 1) {
    term *= x / n;
    sum += term;
  }
  return poissonMass(a, x) * sum;
}

/** Abramowitz and Stegun 6.5.31, by Lentz's method. */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 100_000; i += 1) {
    const numerator = i * (a - i);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 4 * SMALLEST_STEP) break;
  }
  return poissonMass(a, x) * a * fraction;
}
