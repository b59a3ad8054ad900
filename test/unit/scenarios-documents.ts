import { readFileSync } from 'node:fs';
import { parseScenario, type ScenarioDocument } from '../../scenarios/index.ts';

/** Returns a document of the library, read from its file. */
export function libraryDocument(name: string): ScenarioDocument {
  const parsed = parseScenario(readFileSync(new URL(`../../scenarios/library/${name}.yaml`, import.meta.url), 'utf8'), `${name}.yaml`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.document;
}

export const cornerBakery = libraryDocument('corner-bakery');
