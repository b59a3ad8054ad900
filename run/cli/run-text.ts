/** One run, for people. */
import type { Episode } from '../../engine/index.ts';
import type { RunFigures } from '../results/run-json.ts';
import type { LoadedScenario } from './check-scenario.ts';
import { linesText } from './lines-text.ts';
import { marketsText } from './markets-text.ts';
import { leftOutText, meaningsText, measuresTable } from './measures-text.ts';
import { countText, numberText } from './number-text.ts';
import { pluginsText } from './plugins-text.ts';
import { serviceSentence } from './service-sentence.ts';
import type { Column } from './table-text.ts';
import { unitText } from './unit-text.ts';
import { visibleLine } from './visible-text.ts';

export interface RunTextOptions {
  /** Times of poor service; null when the hazards are left out. */
  readonly episodes: readonly Episode[] | null;
  /** Tell what each measure means. */
  readonly explain: boolean;
}

const BESIDE: readonly Column[] = [{ head: 'measure' }, { head: 'disturbed', right: true }, { head: 'undisturbed', right: true }, { head: 'unit' }];
const ALONE: readonly Column[] = [{ head: 'measure' }, { head: 'value', right: true }, { head: 'unit' }];

function sentence(scenario: LoadedScenario, { pair }: RunFigures, episodes: readonly Episode[]): string {
  const { depth, impactLag, pairedLostUnits: lost } = pair;
  return serviceSentence({ episodes, lowest: 1 - depth, impactLag, lost, unit: unitText('pairedLostUnits', scenario) });
}

/** Returns the run as text: what came of it in a sentence, what it is of, its measures in groups, its named lines, and where to read what they mean. */
export function runText(scenario: LoadedScenario, run: RunFigures, { episodes, explain }: RunTextOptions): string {
  const { document, label } = scenario;
  const head = `${visibleLine(document.name)} (${label.hash}), seed ${run.seed}, replication ${run.replication}: ${countText(run.events)} events\n${pluginsText(label)}`;
  const unit = (name: string): string => unitText(name, scenario);
  const row = (name: string, ...numbers: number[]) => ({ name, numbers, cells: [...numbers.map(numberText), unit(name)] });
  const values = Object.entries(run.measures);
  const tables =
    episodes === null
      ? [measuresTable(ALONE, values.map(([name, value]) => row(name, value)))]
      : [
          measuresTable(BESIDE, values.map(([name, value]) => row(name, value, run.undisturbed[name] ?? NaN))),
          measuresTable(ALONE, Object.entries(run.pair).map(([name, value]) => row(name, value))),
        ];
  return [
    episodes === null ? '' : `${sentence(scenario, run, episodes)}\n\n`,
    head,
    episodes === null ? 'Without hazards\n' : 'With hazards, and the same run without them\n',
    ...tables.filter(({ text }) => text !== '').map(({ text }) => `\n${text}`),
    marketsText(run.markets),
    linesText(run.lines.slice(0, document.lines?.length ?? 0)),
    leftOutText(tables.reduce((sum, { leftOut }) => sum + leftOut, 0)),
    meaningsText([...Object.keys(run.measures), ...Object.keys(run.pair)], explain),
  ].join('');
}
