import { ScenarioError } from '../../engine/index.ts';
import type { FileProblem } from '../../scenarios/index.ts';
import type { PlainProblem } from './origin.ts';

/** Why what was opened can't be shown: everything that is wrong with it. */
export interface Refusal {
  readonly title: string;
  readonly problems: readonly (PlainProblem | FileProblem)[];
  /** What the page shows instead, as a sentence. */
  readonly shown: string;
}

/** What the page shows after something was refused that changed nothing. */
export const UNCHANGED = 'What you see is as it was.'

/** Returns what an error says, as problems. */
export function problemsOf(error: unknown): readonly PlainProblem[] {
  if (error instanceof ScenarioError) return error.problems;
  return [{ path: 'run', problem: error instanceof Error ? error.message : String(error), value: null, suggestion: null }];
}
