/** What the measures in a table mean, in one line each. */
import { measures } from '../../engine/index.ts';
import { tableText } from './table-text.ts';

/** Returns a line for each name: the name and what it measures. */
export function meaningsText(names: readonly string[]): string {
  const rows = names.map((name) => [name, measures.get(name)?.summary ?? '']);
  return tableText([{ head: 'measure' }, { head: 'what it is' }], rows);
}
