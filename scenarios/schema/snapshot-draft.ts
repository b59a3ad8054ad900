/** A snapshot taken apart into its entries, each with its place. */
import type { SnapshotDocument, SnapshotEntry } from './members/snapshot.ts';
import type { Path } from './path.ts';
import { valueAt } from './path.ts';
import type { PlacedProblem } from './problem.ts';

export interface Placed<T> {
  readonly keys: Path;
  readonly value: T;
}

export type SnapshotDraft = { readonly [K in keyof Required<SnapshotDocument>]: readonly Placed<SnapshotEntry<K>>[] };

/** Returns the sound entries of the snapshot of a value of which the schema found all these problems; null where there is none. */
export function snapshotOf(raw: unknown, problems: readonly PlacedProblem[]): SnapshotDraft | null {
  const whole = valueAt(raw, ['snapshot']);
  if (typeof whole !== 'object' || whole === null) return null;
  const wrong = new Set(problems.map(({ keys }) => keys.slice(0, 3).join('\n')));
  const entries = <K extends keyof SnapshotDocument>(list: K): Placed<SnapshotEntry<K>>[] => {
    const found = valueAt(whole, [list]);
    if (!Array.isArray(found) || wrong.has(`snapshot\n${list}`)) return [];
    return found.map((value: SnapshotEntry<K>, i) => ({ keys: ['snapshot', list, i], value })).filter(({ keys }) => !wrong.has(keys.join('\n')));
  };
  return {
    lots: entries('lots'), orders: entries('orders'), transit: entries('transit'), backorders: entries('backorders'), waiting: entries('waiting'), finishing: entries('finishing'),
  };
}

/** Returns the lots of each stock point by `site\nproduct`, in units. */
export function lotsOf(snapshot: SnapshotDraft | null): ReadonlyMap<string, readonly SnapshotEntry<'lots'>[]> {
  const lots = new Map<string, SnapshotEntry<'lots'>[]>();
  for (const { value } of snapshot?.lots ?? []) {
    const key = `${value.at}\n${value.product}`;
    const known = lots.get(key);
    if (known === undefined) lots.set(key, [value]);
    else known.push(value);
  }
  return lots;
}
