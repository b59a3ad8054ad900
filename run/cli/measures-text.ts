/** Words about measures: their units, and what each means. */
import { measures } from '../../engine/index.ts';
import type { ScenarioDocument } from '../../scenarios/index.ts';
import { tableText } from './table-text.ts';

/** Returns a line for each name: the name and what it measures. */
export function meaningsText(names: readonly string[]): string {
  const rows = names.map((name) => [name, measures.get(name)?.summary ?? '']);
  return tableText([{ head: 'measure' }, { head: 'what it is' }], rows);
}

/** Returns the unit of a measure for people: money is in the currency of the scenario. */
export function unitText(name: string, document: ScenarioDocument): string {
  const unit = measures.get(name)?.unit ?? '';
  return unit === 'money' ? (document.unit?.money ?? unit) : unit;
}
