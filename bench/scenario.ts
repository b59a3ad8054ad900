import type { Spec } from '../engine/index.ts';
import { library, parseScenario, resolve } from '../scenarios/index.ts';

/** Returns the spec of a library scenario. Rejects when there is none of that name. */
export async function specOf(name: string): Promise<Spec> {
  const entry = library.find((scenario) => scenario.name === name);
  if (entry === undefined) throw new Error(`no library scenario is called ${name}`);
  const parsed = parseScenario(await entry.read(), `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.problem).join('; '));
  return resolve(parsed.document);
}
