import { need } from '../need.ts';
import type { SmoothLaw } from './law.ts';

/** Returns the law of anything from low to high, all alike; low must be below high, and may be below 0. Throws a RangeError. */
export function uniformLaw(low: number, high: number): SmoothLaw {
  const width = high - low;
  need('uniform law', { low, 'high - low': width }, { low: [-1e15, 1e15], 'high - low': [1e-300, 1e15] });
  const mean = low + width / 2;
  const sd = width / Math.sqrt(12);
  const above = (x: number): number => Math.min(width, Math.max(0, high - x));
  return {
    mean,
    sd,
    cdf: (x) => 1 - above(x) / width,
    quantile: (share) => low + share * width,
    over: (x) => (x < low ? mean - x : (above(x) * above(x)) / (2 * width)),
    overTwice: (x) => (x < low ? 0.5 * (sd * sd + (mean - x) * (mean - x)) : (above(x) * above(x) * above(x)) / (6 * width)),
  };
}
