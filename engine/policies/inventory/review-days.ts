/** The parameter of the periodic policies. */
import { param, type Entry, type ParamSpec } from '../../registry.ts';
import type { PolicyParams } from './policy.ts';

/** Days between reviews; the least is about 9 seconds. */
export const reviewParam: ParamSpec = { name: 'R', unit: 'time', range: [1e-4, 36_500], default: null, doc: 'time from one review to the next' };

/** Returns the days between reviews that the parameters of a periodic policy say. Throws when R is missing or out of range. */
export function reviewDays(entry: Entry, params: PolicyParams): number {
  return param(entry, params, 'R');
}
