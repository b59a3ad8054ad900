/** Guessing what a misspelt word was meant to be. */

/** Returns the number of letters to put in, take out, change or swap with their neighbour to get from a to b. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, beforeLast[j - 2] + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}

const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]/g, '');

/** Returns the candidate most like the word, or null when none is like it. Case, spaces and dashes don't count. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = plain(word.slice(0, 64));
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > least + 4) continue;
    const distance = editDistance(wanted, plain(candidate));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Returns "did you mean X?", or the list of what there is when it is short, or null. */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  const all = [...candidates];
  const guess = nearest(word, all);
  if (guess !== null) return `did you mean ${guess}?`;
  if (all.length === 0 || all.length > 12) return null;
  return `try ${all.length > 1 ? 'one of ' : ''}${all.join(', ')}`;
}
