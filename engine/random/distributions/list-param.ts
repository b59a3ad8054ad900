import type { Params } from './distribution.ts';

/** Returns a parameter that is a list, or an empty list where it was left out. */
export function listParam(params: Params, name: string): readonly number[] {
  const value = params[name];
  return typeof value === 'object' ? value : [];
}
