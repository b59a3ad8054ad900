import type { ScenarioDocument } from '../../scenarios/index.ts';
import type { Edits } from './hit.ts';
import type { Origin } from './origin.ts';

/** All that decides what is simulated. */
export interface Setting {
  readonly origin: Origin;
  /** As it was opened, without edits. */
  readonly document: ScenarioDocument;
  readonly edits: Edits;
  readonly seed: number;
  readonly replication: number;
}

/** Returns what the scenario of a setting is called on screen. */
export function titleOf({ document }: Pick<Setting, 'document'>): string {
  return document.title ?? document.name;
}
