/**
 * The scenarios that ship. Their texts can be long and are read when opened; what lists need of them stands in
 * catalogue.json, which a test keeps equal to the files.
 */
import catalogue from './catalogue.json' with { type: 'json' };

export interface LibraryScenario {
  /** What commands and links call it; its file's name. */
  readonly name: string;
  readonly title: string;
  /** What it teaches, in one sentence. */
  readonly teaches: string;
  /** Returns the document, as YAML. */
  readonly read: () => Promise<string>;
}

const files = import.meta.glob<string>('./*.yaml', { query: '?raw', import: 'default' });

/** Every scenario of the library, the default first. */
export const library: readonly LibraryScenario[] = catalogue.map((entry) => ({ ...entry, read: () => files[`./${entry.name}.yaml`]() }));

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
