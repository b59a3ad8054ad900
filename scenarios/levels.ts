/** What the automatic policies of a scenario come to. */
import type { ScenarioDocument } from './schema/document.ts';
import { draftOf } from './schema/draft.ts';
import { sizeLevels, type SizedLevel } from './schema/resolve/size-levels.ts';

/** Returns the levels of the automatic policies of a sound document, in the order of its policies. */
export function automaticLevels(document: ScenarioDocument): SizedLevel[] {
  return [...sizeLevels(document, draftOf(document)).values()];
}
