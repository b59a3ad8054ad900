import { deviance } from './deviance.ts';
import { exp } from './exp.ts';
import { gamma } from './gamma.ts';
import { log } from './log.ts';
import { pow } from './pow.ts';
import { STIRLING_FROM, stirlingError } from './stirling-error.ts';

const TWO_PI = 6.283185307179586;

/**
 * Returns x^a e^-x / Gamma(a + 1), for a >= 0 and x >= 0: the Poisson mass at a for mean x, and the common factor of
 * the gamma functions. Relative error about 1e-15 times 1 + |log of the result|. C. Loader, Fast and
 * accurate computation of binomial probabilities (2000).
 */
export function poissonMass(a: number, x: number): number {
  if (x === 0) return a === 0 ? 1 : 0;
  if (a < STIRLING_FROM) return (x < 500 ? pow(x, a) * exp(-x) : exp(a * log(x) - x)) / gamma(a + 1);
  return exp(-stirlingError(a) - deviance(a, x, a - x)) / Math.sqrt(TWO_PI * a);
}
