import { ScenarioError } from '../../engine/index.ts';
import { resolve, type ScenarioDocument } from '../../scenarios/index.ts';
import { applyEdits, LONGEST_HIT, noEdits, SHORTEST_HIT, type Edits, type Hit } from './hit.ts';
import type { PlainProblem } from './origin.ts';

/** Edits without the hits that a scenario can't have, and what is wrong with each of those. */
export interface SoundEdits {
  readonly edits: Edits;
  readonly problems: readonly PlainProblem[];
}

/** Returns the edits of a link as far as the scenario can have them. */
export function soundHits(document: ScenarioDocument, edits: Edits): SoundEdits {
  const problems = edits.hits.map((hit) => problemOf(document, hit));
  if (problems.every((problem) => problem === null)) return { edits, problems: [] };
  return { edits: { ...edits, hits: edits.hits.filter((_, n) => problems[n] === null) }, problems: problems.filter((problem) => problem !== null) };
}

function problemOf(document: ScenarioDocument, hit: Hit): PlainProblem | null {
  const { lasts, recovery, target, id } = hit;
  if (lasts < SHORTEST_HIT || lasts > LONGEST_HIT) return { path: 'hit', problem: `${id} can be out for ${SHORTEST_HIT} to ${LONGEST_HIT} days`, value: String(lasts), suggestion: null };
  if (recovery > LONGEST_HIT) return { path: 'hit', problem: `${id} can take at most ${LONGEST_HIT} days to come back`, value: String(recovery), suggestion: null };
  try {
    resolve(applyEdits(document, { ...noEdits, hits: [hit] }));
    return null;
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const [{ problem, suggestion }] = error.problems;
    return { path: 'hit', problem: `the ${target === 'lane' ? 'lane' : 'site'} to knock out: ${problem}`, value: JSON.stringify(id), suggestion };
  }
}
