/** The files that a page of the docs shows in full: a name in a sentence that ends with a colon, and then the file. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const pluginsPage = fileURLToPath(new URL('../../docs/plugins.md', import.meta.url));

/** Returns the text of each file by its name. */
export function filesOnPage(page: string): Readonly<Record<string, string>> {
  const found = readFileSync(page, 'utf8').matchAll(/`([\w-]+\.\w+)`:\n\n```\w+\n([\s\S]*?\n)```\n/g);
  return Object.fromEntries([...found].map(([, name, text]) => [name, text]));
}
