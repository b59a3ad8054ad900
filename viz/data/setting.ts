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

/** Returns whether two settings differ by no more than the replication: a stress test of the one holds for the other. */
export function sameButReplication(a: Setting, b: Setting): boolean {
  return a.document === b.document && a.edits === b.edits && a.seed === b.seed;
}

/** Returns which scenario a setting runs, with what changed about it, and from which seed. */
export function settingWords(setting: Setting): string {
  const { hits, off, random } = setting.edits;
  const edits = [
    hits.length > 0 ? `${hits.length} knocked out` : '',
    off.length > 0 ? `${off.length} dated ${off.length === 1 ? 'hazard' : 'hazards'} off` : '',
    random ? '' : 'random hazards off',
  ];
  return [titleOf(setting), ...edits.filter((words) => words !== ''), `seed ${setting.seed}`].join(', ');
}
