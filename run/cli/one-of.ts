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

/** Returns up to three names near to `text`, nearest first: some letters off, or with `text` inside. */
export function nearest(text: string, names: readonly string[]): string[] {
  const word = text.toLowerCase().slice(0, 60);
  const distance = (name: string): number => (word.length > 2 && name.includes(word) ? 1 : editDistance(word, name));
  const near = names.map((name) => ({ name, far: distance(name.toLowerCase()) })).filter(({ far }) => far <= Math.max(2, word.length / 2));
  const least = Math.min(...near.map(({ far }) => far));
  return near
    .filter(({ far }) => far <= least + 1)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Returns `text` when it is one of the names. Throws a UsageError that begins with `missing` and goes on with the nearest names, or all. */
export function oneOf(text: string, names: readonly string[], missing: string): string {
  if (names.includes(text)) return text;
  const near = nearest(text, names);
  throw new UsageError(`${missing}; ${near.length > 0 ? `did you mean ${near.join(' or ')}?` : `there are: ${names.join(', ')}`}`);
}
