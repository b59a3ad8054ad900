/** Grouping rows, and pooling those of which there are few. */

/** Returns the members by key, keys in the order in which they first come. */
export function groupBy<T>(members: readonly T[], keyOf: (member: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}

export interface Level<T> {
  /** What the rows of one pool have in common: "route and mode". */
  readonly what: string;
  readonly keyOf: (member: T) => string;
}

export interface Pool<T> {
  readonly what: string;
  readonly members: readonly T[];
}

/**
 * Returns a function that finds the pool a member belongs to: the first level at which it shares its key with at least
 * `fewest` members, else all members together. A pool holds every member of its key, also those that a finer level serves.
 */
export function pools<T>(members: readonly T[], levels: readonly Level<T>[], fewest: number): (of: T) => Pool<T> {
  const all: Pool<T> = { what: 'all rows', members };
  const found = levels.map(({ what, keyOf }) => ({
    keyOf,
    pools: new Map([...groupBy(members, keyOf)].filter(([, group]) => group.length >= fewest).map(([key, group]) => [key, { what, members: group }])),
  }));
  return (of) => {
    for (const level of found) {
      const pool = level.pools.get(level.keyOf(of));
      if (pool !== undefined) return pool;
    }
    return all;
  };
}
