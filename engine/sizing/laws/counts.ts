/** Laws of counts: whole numbers from 0. */
import { negativeBinomialMass } from '../../random/elementary/negative-binomial-mass.ts';
import { poissonMass } from '../../random/elementary/poisson-mass.ts';
import { need, sizingError } from '../need.ts';
import type { StepLaw } from './law.ts';
import { constantLaw, wholeLaw } from './step-law.ts';

/** What is left out of a law is less likely than this. */
const NEGLIGIBLE = 1e-19;
/** A variance that differs from the mean by less than this share of it is the mean. */
const ROUNDING = 1e-9;
/** A law with more values than this is refused. */
const MOST_VALUES = 4_000_000;

/** Returns the Poisson law with this mean, from 0 to 1e9. Throws a RangeError. */
export function poissonLaw(mean: number): StepLaw {
  need('Poisson law', { mean }, { mean: [0, 1e9] });
  if (mean === 0) return constantLaw(0);
  return lawOfMasses((k) => poissonMass(k, mean), mean, Math.sqrt(mean));
}

/**
 * Returns the law of a Poisson number whose mean itself varies as gamma, by its mean and variance (Greenwood and Yule
 * 1920); the variance must not be below the mean. Throws a RangeError, also where it is so wide that it can't be summed.
 */
export function negativeBinomialLaw(mean: number, variance: number): StepLaw {
  need('negative binomial law', { mean, 'variance - mean': variance - mean }, { mean: [0, 1e9], 'variance - mean': [-ROUNDING * mean, 1e18] });
  if (mean === 0 || variance - mean <= ROUNDING * mean) return poissonLaw(mean);
  const r = (mean * mean) / (variance - mean);
  return lawOfMasses((k) => negativeBinomialMass(k, r, mean / variance, mean), mean, Math.sqrt(variance));
}

/** Returns the law of these masses, which rise to about the mean and then fall. */
function lawOfMasses(mass: (k: number) => number, mean: number, sd: number): StepLaw {
  const masses: number[] = [];
  const least = Math.max(0, Math.floor(mean - 12 * sd - 40));
  const tooMany = (): RangeError => sizingError('law of counts', `its mean and spread must be small enough for ${MOST_VALUES} values`, mean + 10 * sd);
  if (mean + 2 * sd - least > MOST_VALUES) throw tooMany();
  for (let k = least; k <= mean || masses[masses.length - 1] > NEGLIGIBLE; k += 1) {
    if (masses.length === MOST_VALUES) throw tooMany();
    masses.push(mass(k));
  }
  return wholeLaw(least, masses);
}
