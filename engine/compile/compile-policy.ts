/** Policies as numbers: their place in the table, and their parameters in columns. */
import { POLICY_PARAMS } from '../network/model.ts';
import type { PooledParams } from '../network/ordering-columns.ts';
import { param, type Entry, type ParamSpec } from '../registry.ts';
import type { Choice } from '../spec.ts';

export type ParamValues = Readonly<Record<string, number | readonly number[]>>;

/** Returns the place of a choice in its registry. Throws RangeError when it is not there. */
export function placeIn(table: ReadonlyMap<string, Entry>, choice: Choice, family: string): number {
  const place = [...table.keys()].indexOf(choice.kind);
  if (place < 0) throw new RangeError(`${family} ${choice.kind} is not known; known are ${[...table.keys()].join(', ')}; one of a plugin is known only where the plugin was loaded`);
  return place;
}

/** Returns the parameters of a choice in the units of a run; `convert` turns one number by its entry in the parameter table. */
export function convertedParams(entry: Entry, params: ParamValues, convert: (value: number, spec: ParamSpec) => number): ParamValues {
  return Object.fromEntries(
    entry.params.map((spec) => {
      const given = params[spec.name];
      if (spec.list === true) return [spec.name, (Array.isArray(given) ? (given as readonly number[]) : []).map((value) => convert(value, spec))] as const;
      return [spec.name, convert(param(entry, params, spec.name), spec)] as const;
    }),
  );
}

/** Returns the parameters of all owners, one after the other in the order of their tables; null: the owner has none. */
export function poolParams(owners: readonly ({ readonly entry: Entry; readonly params: ParamValues } | null)[]): PooledParams {
  const start = new Int32Array(owners.length * POLICY_PARAMS);
  const pool: number[] = [];
  owners.forEach((owner, i) => {
    owner?.entry.params.forEach((spec, k) => {
      start[i * POLICY_PARAMS + k] = pool.length;
      const value = owner.params[spec.name];
      if (typeof value === 'number') pool.push(value);
      else pool.push(...value);
    });
  });
  return { start, pool: Float64Array.from(pool) };
}
