/** Sizings for people. */
import type { Numbers, Sizing } from '../../engine/index.ts';
import type { CheckResult } from '../sizing-check.ts';
import { numberText, replicationsText } from './number-text.ts';
import { tableText } from './table-text.ts';

const shown = (value: number | readonly number[]): string => [value].flat().map(numberText).join(', ');

/** Returns what a sizing decides and promises, as text. */
export function sizingText({ kind, summary, source, decides, promises }: Sizing, figures: Numbers, best: boolean): string {
  const rows = [...decides, ...promises].filter(({ name }) => figures[name] !== undefined).map(({ name, doc }) => [name, shown(figures[name]), doc]);
  const head = `${kind}: ${summary}\n${source}. ${best ? 'The best' : 'What you asked about'}, and what it comes to:\n\n`;
  return head + tableText([{ head: 'figure' }, { head: 'value', right: true }, { head: 'what it is' }], rows);
}

/** Returns a check as text: what was promised beside what was simulated. */
export function checkText({ replications, seed, figures }: CheckResult): string {
  const rows = figures.map(({ name, promised, simulated, low, high, agrees }) => [
    name,
    numberText(promised),
    numberText(simulated),
    Number.isNaN(low) ? 'no chance in it' : `${numberText(low)} to ${numberText(high)}`,
    agrees ? 'yes' : 'no',
  ]);
  const columns = [{ head: 'figure' }, { head: 'promised', right: true }, { head: 'simulated', right: true }, { head: '95 % interval' }, { head: 'agrees' }];
  return `\nChecked by simulation, ${replicationsText(replications)} with seed ${seed} (agrees: within 3 standard errors or 0.5 %)\n\n${tableText(columns, rows)}`;
}
