import { erfc } from './erfc.ts';

const ROOT_HALF = 0.7071067811865476;

/** Returns the chance that a standard normal variate is at most z; keeps its relative accuracy in the lower tail. */
export function normalCdf(z: number): number {
  return 0.5 * erfc(-z * ROOT_HALF);
}
