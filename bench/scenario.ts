import type { Spec } from '../engine/index.ts';
import { library, parseScenario, resolve } from '../scenarios/index.ts';

/** Returns the spec of a library scenario. Throws when there is none of that name. */
export function specOf(name: string): Spec {
  const entry = library.find((scenario) => scenario.name === name);
  if (entry === undefined) throw new Error(`no library scenario is called ${name}`);
  const parsed = parseScenario(entry.text, `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.problem).join('; '));
  return resolve(parsed.document);
}
