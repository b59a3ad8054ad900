/** Whose policies a result was made with, for people. */
import type { ScenarioLabel } from '../results/scenario-label.ts';
import { visibleLine } from './visible-text.ts';

/** Returns a line that names the plugins with their hashes; nothing where none was loaded. */
export function pluginsText({ plugins = [] }: ScenarioLabel): string {
  return plugins.length === 0 ? '' : `With policies of ${plugins.map(({ name, hash }) => `${visibleLine(name)} (${hash})`).join(', ')}\n`;
}
