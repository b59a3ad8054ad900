import { exp } from './exp.ts';
import { gamma } from './gamma.ts';
import { pow } from './pow.ts';
import { STIRLING_FROM, stirlingError } from './stirling-error.ts';

const TWO_PI = 6.283185307179586;

/** Returns Gamma(x + 1) / (x / e)^x, for x >= 0: what Stirling's formula puts at sqrt(2 pi x). Relative error a few 1e-15. */
export function gammaFactor(x: number): number {
  return x < STIRLING_FROM ? (gamma(x + 1) * exp(x)) / pow(x, x) : Math.sqrt(TWO_PI * x) * exp(stirlingError(x));
}
