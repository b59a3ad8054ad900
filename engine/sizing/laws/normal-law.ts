import { exp } from '../../random/elementary/exp.ts';
import { normalCdf } from '../../random/elementary/normal-cdf.ts';
import { normalQuantile } from '../../random/elementary/normal-quantile.ts';
import { need } from '../need.ts';
import type { SmoothLaw } from './law.ts';

const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/** Returns the standard normal density at z. */
export function normalDensity(z: number): number {
  return INVERSE_ROOT_TWO_PI * exp(-0.5 * z * z);
}

/** Returns the normal law with this mean and standard deviation above 0; it is not cut at 0. Throws a RangeError. */
export function normalLaw(mean: number, sd: number): SmoothLaw {
  need('normal law', { mean, sd }, { mean: [-1e15, 1e15], sd: [1e-300, 1e15] });
  return {
    mean,
    sd,
    cdf: (x) => normalCdf((x - mean) / sd),
    quantile: (share) => mean + sd * normalQuantile(share),
    over: (x) => {
      const z = (x - mean) / sd;
      return sd * (normalDensity(z) - z * normalCdf(-z));
    },
    overTwice: (x) => {
      const z = (x - mean) / sd;
      return 0.5 * sd * sd * ((z * z + 1) * normalCdf(-z) - z * normalDensity(z));
    },
  };
}
