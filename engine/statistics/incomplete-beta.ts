import { exp } from '../random/elementary/exp.ts';
import { lgamma } from '../random/elementary/lgamma.ts';
import { log } from '../random/elementary/log.ts';

const TINY = 1e-300;
const EPSILON = 1e-16;
/** The fraction needs a few times sqrt(max(a, b)) terms; this is enough for shapes of 1e9. */
const MAX_TERMS = 200_000;

/** Returns the natural logarithm of the complete beta function B(a, b), for a and b above 0. */
export function logBeta(a: number, b: number): number {
  return lgamma(a) + lgamma(b) - lgamma(a + b);
}

/**
 * Returns the regularised incomplete beta function I_x(a, b): the chance that a beta variate with shapes a and b is at most x.
 *
 * `y` is 1 - x, handed in where the caller knows it more exactly than the subtraction would give it.
 * Continued fraction DLMF 8.17.22, evaluated by the modified Lentz method (Thompson and Barnett 1986);
 * on the far side of the mean through I_x(a, b) = 1 - I_y(b, a), where the fraction converges fast.
 */
export function incompleteBeta(x: number, a: number, b: number, y: number = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const front = exp(a * log(x) + b * log(y) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(y, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MAX_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) <= EPSILON) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
