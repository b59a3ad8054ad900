/** A name out of a list, or a message with the names that were perhaps meant. */
import { UsageError } from '../../engine/index.ts';

/** Returns how many letters must be put in, taken out, changed or swapped with a neighbour to make one word of the other. Damerau (1964). */
export function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, rows[i - 2][j - 2] + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}

/** Returns up to three names near to `text`, nearest first: a few letters off, or with `text` inside. */
export function nearest(text: string, names: readonly string[]): string[] {
  const word = text.toLowerCase().slice(0, 60);
  const far = Math.max(2, Math.floor(word.length / 3));
  return names
    .map((name) => ({ name, distance: word.length > 2 && name.toLowerCase().includes(word) ? 1 : editDistance(word, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= far)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Returns `text` when it is one of the names. Throws a UsageError that begins with `missing` and goes on with the nearest names, or all. */
export function oneOf(text: string, names: readonly string[], missing: string): string {
  if (names.includes(text)) return text;
  const near = nearest(text, names);
  throw new UsageError(`${missing}; ${near.length > 0 ? `did you mean ${near.join(' or ')}?` : `there are: ${names.join(', ')}`}`);
}
