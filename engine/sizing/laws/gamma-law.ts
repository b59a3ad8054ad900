import { gammaQuantile } from '../../random/elementary/gamma-quantile.ts';
import { incompleteGamma, incompleteGammaComplement } from '../../random/elementary/incomplete-gamma.ts';
import { need } from '../need.ts';
import type { SmoothLaw } from './law.ts';

/** Returns the gamma law with this mean and standard deviation, both above 0, sd / mean from 4e-5 to 30. Throws a RangeError. */
export function gammaLaw(mean: number, sd: number): SmoothLaw {
  need('gamma law', { mean, 'sd / mean': sd / mean }, { mean: [1e-300, 1e15], 'sd / mean': [4e-5, 30] });
  const shape = (mean / sd) * (mean / sd);
  const scale = mean / shape;
  /** Chance that a gamma variate whose shape is greater by `more` is above x. */
  const tail = (more: number, x: number): number => incompleteGammaComplement(shape + more, x / scale);
  return {
    mean,
    sd,
    cdf: (x) => (x <= 0 ? 0 : incompleteGamma(shape, x / scale)),
    quantile: (share) => scale * gammaQuantile(shape, share),
    over: (x) => (x <= 0 ? mean - x : mean * tail(1, x) - x * tail(0, x)),
    overTwice: (x) => {
      if (x <= 0) return 0.5 * (sd * sd + (mean - x) * (mean - x));
      return 0.5 * (mean * (mean + scale) * tail(2, x) - 2 * x * mean * tail(1, x) + x * x * tail(0, x));
    },
  };
}
