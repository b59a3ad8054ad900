/** A spec made the way users make one: through a scenario document. */
import { ScenarioError, type Spec } from '../../engine/index.ts';
import { resolve, validate } from '../../scenarios/index.ts';

/** Returns the spec of a document. Throws ScenarioError with everything that is wrong with it. */
export function specOfDocument(document: Readonly<Record<string, unknown>>): Spec {
  const checked = validate({ knockon: 1, name: 'test', ...document });
  if (!checked.ok) throw new ScenarioError(checked.problems);
  return resolve(checked.document);
}
