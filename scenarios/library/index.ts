/** The scenarios that ship. */
import { parse } from 'yaml';

export interface LibraryScenario {
  /** What commands and links call it; its file's name. */
  readonly name: string;
  readonly title: string;
  /** What it teaches, in one sentence. */
  readonly teaches: string;
  /** The document, as YAML. */
  readonly text: string;
}

/** What opens when nothing else is asked for; the first of the library. */
const FIRST = 'bakery';

const files = import.meta.glob<string>('./*.yaml', { query: '?raw', import: 'default', eager: true });

/** A library file says its name, title and what it teaches above its products; the rest can be long, and is read when it is opened. */
const HEAD_ENDS = /^products:/m;

function shelve(path: string, text: string): LibraryScenario {
  const { name, title, teaches } = parse(text.slice(0, text.search(HEAD_ENDS))) as { name: string; title?: string; teaches?: string };
  return { name: path.replace(/^.*\/|\.yaml$/g, ''), title: title ?? name, teaches: teaches ?? '', text };
}

/** Every scenario of the library, the default first, then by name. */
export const library: readonly LibraryScenario[] = Object.entries(files)
  .map(([path, text]) => shelve(path, text))
  .sort((a, b) => Number(b.name === FIRST) - Number(a.name === FIRST) || (a.name < b.name ? -1 : 1));

export interface ScenarioListing {
  readonly kind: string;
  readonly family: 'scenario';
  readonly summary: string;
  readonly params: readonly never[];
}

/** Returns the library in the form of every `knockon list`. */
export function listScenarios(): ScenarioListing[] {
  return library.map(({ name, teaches }) => ({ kind: name, family: 'scenario', summary: teaches, params: [] }));
}
