/** One run, for people. */
import type { ScenarioDocument } from '../../scenarios/index.ts';
import type { RunFigures, Values } from '../results/run-json.ts';
import type { LoadedScenario } from './check-scenario.ts';
import { meaningsText, unitText } from './measures-text.ts';
import { countText, numberText } from './number-text.ts';
import { tableText, type Column } from './table-text.ts';

function besideText(document: ScenarioDocument, disturbed: Values, undisturbed: Values): string {
  const columns: Column[] = [{ head: 'measure' }, { head: 'disturbed', right: true }, { head: 'undisturbed', right: true }, { head: 'unit' }];
  return tableText(
    columns,
    Object.keys(disturbed).map((name) => [name, numberText(disturbed[name]), numberText(undisturbed[name] ?? NaN), unitText(name, document)]),
  );
}

function aloneText(document: ScenarioDocument, values: Values): string {
  const columns: Column[] = [{ head: 'measure' }, { head: 'value', right: true }, { head: 'unit' }];
  return tableText(
    columns,
    Object.entries(values).map(([name, value]) => [name, numberText(value), unitText(name, document)]),
  );
}

/** Returns the run as text: what it is of, the measures, the resilience measures, and what each means. */
export function runText({ document, label }: LoadedScenario, run: RunFigures): string {
  const head = `${document.name} (${label.hash}), seed ${run.seed}, replication ${run.replication}: ${countText(run.events)} events\n`;
  const names = [...Object.keys(run.measures), ...Object.keys(run.pair)];
  const parts =
    Object.keys(run.undisturbed).length === 0
      ? ['Without hazards\n', aloneText(document, run.measures)]
      : ['With hazards, and the same run without them\n', besideText(document, run.measures, run.undisturbed), '\nResilience: the one against the other\n', aloneText(document, run.pair)];
  return [head, '\n', ...parts, '\n', meaningsText(names)].join('');
}
