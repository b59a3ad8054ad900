import type { Disruption } from './disruptions.ts';

/** Returns a row for each disruption so that none covers another; what does not fit in `most` rows goes to the last. */
export function bandRows(disruptions: readonly Pick<Disruption, 'strikes' | 'ends'>[], most: number): number[] {
  const ends: number[] = [];
  return disruptions.map(({ strikes, ends: until }) => {
    const free = ends.findIndex((end) => end <= strikes);
    const row = free >= 0 ? free : Math.min(ends.length, most - 1);
    ends[row] = Math.max(ends[row] ?? 0, until);
    return row;
  });
}
