import { deviance } from './deviance.ts';
import { exp } from './exp.ts';
import { gammaFactor } from './gamma-factor.ts';

/**
 * Returns Gamma(r + k) / (Gamma(r) k!) p^r (1 - p)^k, the negative binomial mass at k, for k >= 0 (whole or not),
 * r > 0, 0 < p < 1, where `mean` is r (1 - p) / p. Relative error about 1e-15 times 3 + |log of the result|. C. Loader,
 * Fast and accurate computation of binomial probabilities (2000); the mean keeps it exact where p is nearly 1.
 */
export function negativeBinomialMass(k: number, r: number, p: number, mean: number): number {
  const n = r + k;
  // r - n p, which is also n (1 - p) - k
  const surplus = p * (mean - k);
  const factors = ((r / n) * gammaFactor(n)) / (gammaFactor(r) * gammaFactor(k));
  return factors * exp(-deviance(r, n * p, surplus) - deviance(k, (n * p * mean) / r, -surplus));
}
