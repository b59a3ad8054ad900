/** The form that every registry entry shares; validation, schema, help and reference pages are made from it. */

/**
 * What a parameter's number counts. `variate`: days where the entry draws a time, units where it draws a quantity.
 * `share`: 0 to 1. `number`: no unit.
 */
export type ParamUnit = 'time' | 'quantity' | 'variate' | 'share' | 'number';

export interface ParamSpec {
  readonly name: string;
  readonly unit: ParamUnit;
  /** Least and greatest value allowed, both ends included. */
  readonly range: readonly [number, number];
  /** Value when left out; null: it must be given. */
  readonly default: number | null;
  readonly doc: string;
  /** The parameter is a list of numbers, not one. */
  readonly list?: boolean;
}

export interface Entry {
  readonly kind: string;
  /** Registry the entry belongs to: distribution, inventory, recovery, timing, measure. */
  readonly family: string;
  /** One sentence for help and the reference page. */
  readonly summary: string;
  readonly params: readonly ParamSpec[];
}

/** Returns the entries as a map by kind. Throws on two entries of one kind: our bug, found when the module loads. */
export function registry<E extends Entry>(entries: readonly E[]): ReadonlyMap<string, E> {
  const map = new Map<string, E>();
  for (const entry of entries) {
    if (map.has(entry.kind)) throw new Error(`two ${entry.family} entries are called ${entry.kind}`);
    map.set(entry.kind, entry);
  }
  return map;
}

/** What has to follow when a table grows. */
const followers = new WeakMap<ReadonlyMap<string, Entry>, ((entry: Entry) => void)[]>();
let additions = 0;

/** Returns one field of every entry, by its place in the table; entries that are added later are added here too. */
export function columnOf<E extends Entry, T>(entries: ReadonlyMap<string, E>, of: (entry: E) => T): readonly T[] {
  const column = [...entries.values()].map(of);
  followers.set(entries, [...(followers.get(entries) ?? []), (entry) => column.push(of(entry as E))]);
  return column;
}

/** Puts an entry at the end of its table. Throws on a kind that is there. */
export function addEntry<E extends Entry>(entries: ReadonlyMap<string, E>, entry: E): void {
  if (entries.has(entry.kind)) throw new Error(`two ${entry.family} entries are called ${entry.kind}`);
  // Only here does a table grow; everywhere else it is read.
  (entries as Map<string, E>).set(entry.kind, entry);
  for (const follow of followers.get(entries) ?? []) follow(entry);
  additions += 1;
}

/** Returns how many entries were added to tables so far: what is made from tables is out of date when this has changed. */
export function registryVersion(): number {
  return additions;
}

/** Returns one parameter of a choice, or its default. Throws when it is missing, not a number, or outside its range. */
export function param(entry: Entry, params: Readonly<Record<string, number | readonly number[]>>, name: string): number {
  const spec = entry.params.find((p) => p.name === name);
  const value = params[name] ?? spec?.default;
  if (spec === undefined || typeof value !== 'number' || !(value >= spec.range[0] && value <= spec.range[1])) {
    throw new RangeError(`${entry.family} ${entry.kind}: ${name} must be a number in [${spec?.range.join(', ') ?? ''}]; got ${String(value)}`);
  }
  return value;
}
