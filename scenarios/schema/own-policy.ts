/** What to try in place of a name that none of the policies has. */
import { suggest } from './nearest.ts';

/** Choices that a plugin can add to, as errors call them. */
const OPEN: ReadonlySet<string> = new Set(['an inventory policy', 'a forecast', 'a sourcing policy', 'an allocation policy', 'a rule of dispatching']);

/** Returns what to try for an unknown name of a choice, such as `a forecast`: the nearest that there is, and, where a user can bring one, how. */
export function suggestEntry(what: string, word: string, kinds: Iterable<string>): string | null {
  const known = suggest(word, kinds);
  if (!OPEN.has(what)) return known;
  return `${known === null ? '' : `${known.replace(/\?$/, '')}, or `}name the file of your own with --plugin`;
}
